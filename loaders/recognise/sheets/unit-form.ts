/** A unit's own form: it has no column for the unit, which stands above it, or in the name of its sheet or file. */
import { OF_UNITS } from "../../../src/terms/kinds.ts";
import { headingWords } from "../headings/heading.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import { titlesOf, unitOfSheet } from "../lines/titles.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import { sortRows } from "../rows/rows.ts";
import { findTable, type HeaderedTable } from "../table/header.ts";
import type { FoundSheet } from "./sheets.ts";

/** What is asked about a file whose sheets may be forms. */
interface OfFile {
  path: string;
  finder: GroupFinder;
  names: Names;
  vocabulary: Vocabulary;
}

/** The sheets of a file, each without a table read as the form of the unit that it, or the file, is told to be of. */
export function withUnitForms(found: readonly FoundSheet[], of: OfFile): FoundSheet[] {
  return found.map((each) => (each.table || each.other ? each : (asForm(each, of) ?? each)));
}

function asForm(
  { sheet, other }: FoundSheet,
  { path, finder, names, vocabulary }: OfFile,
): FoundSheet | null {
  const table = formIn(sheet, vocabulary);
  if (!table) return null;
  // Several rows are of its branches, or of parts of the year.
  const rows = sortRows(sheet.rows, table, names).filter(({ fate }) => fate === "data");
  if (rows.length !== 1) return null;
  const titles = titlesOf(sheet, table);
  const unit = unitOfSheet(titles, { sheet: sheet.name, path }, finder, names);
  return names.isUnit(unit) ? { sheet, table, titles, other } : null;
}

/**
 * A form's header has nothing that tells rows apart, not even under a title taken for an upper header; and no row of another
 * form is one, that has points beside its words (`III.3 | Tham mưu cấp ủy | 10 | 8`), or a word of one initiative alone.
 */
function formIn(sheet: FoundSheet["sheet"], vocabulary: Vocabulary): HeaderedTable | null {
  const anywhere = { ...vocabulary, mayHead: () => true };
  const tables = OF_UNITS.flatMap((kind) => findTable(sheet, anywhere, kind) ?? []).filter(
    ({ top, bottom, columns }) =>
      !sheet.rows.some(
        ({ row, cells }) => row >= top && row <= bottom && (vocabulary.mayHead(cells) || isOfFigures(cells)),
      ) &&
      !isUnderTitle(sheet, top, vocabulary) &&
      columns.filter(({ field }) => field.startsWith("initiative")).length !== 1,
  );
  return tables.reduce<HeaderedTable | null>(
    (best, table) => (best && best.fields >= table.fields ? best : table),
    null,
  );
}

/** Whether a header begins with a line of one cell: a title may name a campaign, and would make its count of what stands below it. */
function isUnderTitle({ rows }: FoundSheet["sheet"], top: number, { campaigns }: Vocabulary): boolean {
  const line = rows.find(({ row }) => row === top);
  const [first = 0, ...others] = line?.filled(2) ?? [];
  if (!line || others.length > 0) return false;
  // A campaign's bare name above a column behind the first is an upper header.
  const words = headingWords(line.text(first));
  return first === 0 || !campaigns.some(({ name }) => headingWords(name) === words);
}

/** Whether a row has figures beside words. */
function isOfFigures(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => /\p{L}/u.test(cell)) && cells.some((cell) => /^\s*\d+([.,]\d+)?\s*$/.test(cell))
  );
}
