import Papa from "papaparse";
import { Sheet } from "./sheet.ts";
import { recordWidths, splitRecords } from "./split.ts";
import { textOf, withoutMark } from "./utf8.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const PREVIEW_RECORDS = 200;

/**
 * Reads delimited text, given as UTF-8, into one sheet without a name. A row's number is the physical line on which its
 * record begins, whatever line ends the file has and however many line breaks stand inside its cells.
 */
export function readDelimited(utf8: Uint8Array): Sheet {
  const bytes = withoutMark(utf8);
  let lines: string | undefined;
  const decoded = () => {
    lines ??= textOf(bytes).replace(/\r\n?/g, "\n");
    return lines;
  };
  const delimiter = findDelimiter(bytes, decoded);
  return splitRecords(bytes, delimiter) ?? oddSheet(decoded(), delimiter);
}

interface Numbered {
  row: number;
  cells: string[];
}

/** Text with some quote out of place, which Papa Parse reads as its writer may have meant it. */
function oddSheet(lines: string, delimiter: string): Sheet {
  const sheet = new Sheet("");
  const { rows, brokenQuotes } = records(lines, delimiter, '"');
  for (const { row, cells } of brokenQuotes ? lineByLine(lines, delimiter) : rows) sheet.addRow(row, cells);
  return sheet;
}

/** Where some quote is broken no cell can hold a line break: the sound lines are read as they are meant. */
function lineByLine(lines: string, delimiter: string): Numbered[] {
  return lines.split("\n").flatMap((line, at) => {
    const quoted = records(line, delimiter, '"');
    const { rows } = quoted.brokenQuotes ? records(line, delimiter, "\u0000") : quoted;
    return rows.map(({ cells }) => ({ row: at + 1, cells }));
  });
}

function records(
  lines: string,
  delimiter: string,
  quoteChar: string,
): { rows: Numbered[]; brokenQuotes: boolean } {
  const rows: Numbered[] = [];
  let consumed = 0;
  let line = 1;
  let brokenQuotes = false;
  Papa.parse<string[]>(lines, {
    delimiter,
    quoteChar,
    newline: "\n",
    step({ data, errors, meta }) {
      if (errors.some((error) => error.type === "Quotes")) brokenQuotes = true;
      rows.push({ row: line, cells: data });
      line += countLineBreaks(lines, consumed, meta.cursor);
      consumed = meta.cursor;
    },
  });
  return { rows, brokenQuotes };
}

function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/**
 * The delimiter that splits most records into the same number of cells: titles and decimal commas do not. One that has
 * every quote in its place goes before those that have not.
 */
function findDelimiter(bytes: Uint8Array, lines: () => string): string {
  const sound = mostEven((delimiter) => recordWidths(bytes, delimiter, PREVIEW_RECORDS) ?? []);
  return sound ?? mostEven((delimiter) => previewWidths(lines(), delimiter)) ?? DELIMITERS[0];
}

/** Null where none of them splits anything. */
function mostEven(widthsOf: (delimiter: string) => readonly number[]): string | null {
  let best: string | null = null;
  let most: Evenness = { cells: 0, records: 0 };
  for (const delimiter of DELIMITERS) {
    const evenness = evennessOf(widthsOf(delimiter));
    if (!isMore(evenness, most)) continue;
    best = delimiter;
    most = evenness;
  }
  return best;
}

/** How many cells each of the first records has, where some quote is out of place. */
function previewWidths(lines: string, delimiter: string): number[] {
  const { data } = Papa.parse<string[]>(lines, { delimiter, newline: "\n", preview: PREVIEW_RECORDS });
  return data.map(({ length }) => length);
}

/** How many records have the same width, and how many cells they have beside the first. */
interface Evenness {
  cells: number;
  records: number;
}

function evennessOf(widths: readonly number[]): Evenness {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  return [...times]
    .map(([width, records]) => ({ cells: (width - 1) * records, records }))
    .reduce((most, each) => (isMore(each, most) ? each : most), { cells: 0, records: 0 });
}

/** With as many cells, in more records: a text of few cells may hold one that is full of another delimiter. */
function isMore(one: Evenness, other: Evenness): boolean {
  return (
    one.cells > other.cells || (one.cells === other.cells && one.cells > 0 && one.records > other.records)
  );
}
