/** Sheets that go on with the list of the sheet before them, without a header of their own. */
import type { Row, Sheet } from "../../read/sheet.ts";
import { readPosition } from "../../values/position.ts";
import { plainWords } from "../../values/words.ts";
import { numberIn } from "../rows/running-number.ts";
import { columnOf } from "../table/column.ts";
import type { HeaderedTable } from "../table/header.ts";

export interface TabledSheet {
  sheet: Sheet;
  table: HeaderedTable | null;
}

/**
 * The table that a sheet goes on with: that of the sheet before, where its first numbered row bears the number behind the
 * last one there, or begins anew with an officer in post; null otherwise. Its header stands in no row of this sheet.
 */
export function continuedTable({ rows }: Sheet, before: TabledSheet | undefined): HeaderedTable | null {
  const table = before?.table;
  if (!table) return null;
  const [running, position] = [columnOf(table.columns, "running"), columnOf(table.columns, "position")];
  const at = rows.findIndex((row) => numberIn(row, running) !== null);
  const first = rows[at];
  if (!first || !rows.slice(0, at).every(saysGoesOn)) return null;
  const number = numberIn(first, running);
  const goesOn = number === lastNumber(before.sheet.rows, table, running) + 1;
  const isOfficer = number === 1 && position >= 0 && readPosition(first.text(position)) !== null;
  return goesOn || isOfficer ? continued(table) : null;
}

/** The last running number of a list; notes below it may be numbered too. */
function lastNumber(rows: readonly Row[], { bottom }: HeaderedTable, running: number): number {
  let last: number | null = null;
  for (const row of rows) {
    const number = row.row > bottom ? numberIn(row, running) : null;
    if (number !== null && (last === null || number === last + 1)) last = number;
  }
  return last ?? Number.NaN;
}

/** `(Tiếp theo trang 1)`; any other line would be a title, of another list. */
function saysGoesOn({ cells }: Row): boolean {
  const [only = "", ...others] = cells.filter((text) => text !== "");
  return others.length === 0 && /\btiep\b/.test(plainWords(only));
}

/** A table as a sheet goes on with it. */
export function continued(table: HeaderedTable): HeaderedTable {
  return { ...table, top: 0, bottom: 0 };
}

/** Whether a table is one that a sheet goes on with: no row is its header. */
export function isContinued({ bottom }: HeaderedTable): boolean {
  return bottom === 0;
}
