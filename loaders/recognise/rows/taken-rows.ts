import type { Row, Sheet } from "../../read/sheet.ts";
import { postAmong } from "../../values/position.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Column } from "../table/column.ts";
import type { Fate, SortedRow } from "./rows.ts";
import { statedTotals } from "./stated-totals.ts";
import { textTakers } from "./text-takers.ts";

export interface RecognisedRow {
  row: number;
  fate: Fate;
  /** The group in which a data row's unit is looked for; empty where none is known. */
  group: string;
  /** Of a total, the figures in the order of `columns`, blank where there are none. */
  totals: readonly string[];
}

const NONE: readonly string[] = [];

const NO_COLUMN = -1;

/** The columns of a sheet, with one that no cell holds where units have lines of their own between its rows. */
export function withUnitLines(columns: Column[], rows: readonly SortedRow[]): Column[] {
  if (!rows.some(({ unit }) => unit !== "")) return columns;
  const nowhere = { column: NO_COLUMN, letter: "", header: "", headerRow: 0 };
  return [...columns, { ...nowhere, field: "unit", item: "", known: true }];
}

/** The rows of a sheet as they are handed on; `rest` is the group of those that stand under none. */
export function recognisedRows(
  sheet: Sheet,
  rows: readonly SortedRow[],
  columns: readonly Column[],
  finder: GroupFinder,
  rest: string,
): { rows: RecognisedRow[]; texts: Int32Array } {
  const hasLines = columns.some(({ column }) => column === NO_COLUMN);
  const unitOf = new Map(hasLines ? rows.map(({ row, unit }) => [row, unit]) : []);
  const takers = textTakers(sheet, columns).map((take) =>
    take === NO_COLUMN ? (row: Row) => sheet.words.numberOf(unitOf.get(row) ?? "") : take,
  );
  const groupAt = columns.findIndex(({ field }) => field === "group");
  const positionAt = columns.findIndex(({ field }) => field === "position");
  const groupWritten = sheet.byNumber(finder.written);
  const texts = new Int32Array(rows.filter(({ fate }) => fate === "data").length * takers.length);
  let taken = 0;
  const recognised = rows.map(({ row, fate, section, away }): RecognisedRow => {
    if (fate === "total" || fate === "section")
      return { row: row.row, fate, group: "", totals: statedTotals(row, columns) };
    if (fate !== "data") return { row: row.row, fate, group: "", totals: NONE };
    const first = taken;
    for (const take of takers) texts[taken++] = typeof take === "number" ? row.number(take) : take(row);
    if (away !== "" && positionAt !== -1) {
      const post = sheet.words.list[texts[first + positionAt] ?? 0] ?? "";
      texts[first + positionAt] = sheet.words.numberOf(postAmong(away, post));
    }
    const written = groupAt === -1 ? null : groupWritten(texts[first + groupAt] ?? 0);
    return {
      row: row.row,
      fate,
      group: written ?? (section === "" ? null : finder.mentioned(section)) ?? rest,
      totals: NONE,
    };
  });
  return { rows: recognised, texts };
}
