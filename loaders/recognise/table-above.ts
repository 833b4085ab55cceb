/** A second table in one sheet, whose rows would be set aside as the titles of the one that is read. */
import type { Sheet } from "../read/sheet.ts";
import type { Vocabulary } from "./columns.ts";
import { numberIn } from "./continued.ts";
import { findTable, type HeaderedTable } from "./header.ts";

/** The row in which the header of a list above a table begins, if its rows are numbered from 1; null where there is none. */
export function tableAbove(
  { rows, merges }: Sheet,
  { top }: HeaderedTable,
  vocabulary: Vocabulary,
): number | null {
  const above = rows.filter(({ row }) => row < top);
  const table = findTable({ rows: above, merges }, vocabulary);
  const running = table?.columns.find(({ field }) => field === "running")?.column;
  if (!table || running === undefined) return null;
  const isListed = above.some((row) => row.row > table.bottom && numberIn(row, running) === 1);
  return isListed ? table.top : null;
}
