/** Sheets that go on with the list of the sheet before them, without a header of their own. */
import type { Row, Sheet } from "../read/sheet.ts";
import type { HeaderedTable } from "./header.ts";

export interface TabledSheet {
  sheet: Sheet;
  table: HeaderedTable | null;
}

/**
 * The table that a sheet goes on with: that of the sheet before, where its first row bears the running number behind the
 * last one there; null otherwise. Its header stands in no row of this sheet.
 */
export function continuedTable({ rows }: Sheet, before: TabledSheet | undefined): HeaderedTable | null {
  const table = before?.table;
  const running = table?.columns.find(({ field }) => field === "running")?.column;
  const [first] = rows;
  if (!table || running === undefined || !first) return null;
  const last = before.sheet.rows.findLast((row) => row.row > table.bottom && numberIn(row, running) !== null);
  const number = last ? numberIn(last, running) : null;
  return number !== null && numberIn(first, running) === number + 1 ? continued(table) : null;
}

/** A table as a sheet goes on with it. */
export function continued(table: HeaderedTable): HeaderedTable {
  return { ...table, top: 0, bottom: 0 };
}

export function isContinued({ bottom }: HeaderedTable): boolean {
  return bottom === 0;
}

/** The running number that a row bears in a column, or null. */
export function numberIn(row: Row, column: number): number | null {
  const text = row.text(column);
  return /^\d+[.)]?$/.test(text) ? Number.parseInt(text, 10) : null;
}
