/** A second table in one sheet, whose rows would be set aside as the titles of the one that is read. */
import type { Sheet } from "../../read/sheet.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import { numberIn } from "../rows/running-number.ts";
import { columnOf } from "../table/column.ts";
import { findTable, type HeaderedTable } from "../table/header.ts";
import { isContinued, type TabledSheet } from "./continued.ts";

/** Two tables in one sheet, by its place in the file and the rows in which their headers begin. */
export interface TwoTables {
  sheet: number;
  upper: number;
  lower: number;
}

/** The first sheet with another table above its own, or null. */
export function tableAbove(sheets: readonly TabledSheet[], vocabulary: Vocabulary): TwoTables | null {
  for (const [at, { sheet, table }] of sheets.entries()) {
    const upper = table && !isContinued(table) ? rowOfListAbove(sheet, table, vocabulary) : null;
    if (table && upper !== null) return { sheet: at, upper, lower: table.top };
  }
  return null;
}

/** The row in which the header of a list above a table begins, if its rows are numbered from 1; null where there is none. */
function rowOfListAbove(
  { rows, merges }: Sheet,
  { top }: HeaderedTable,
  vocabulary: Vocabulary,
): number | null {
  const above = rows.filter(({ row }) => row < top);
  const table = findTable({ rows: above, merges }, vocabulary);
  if (!table) return null;
  const running = columnOf(table.columns, "running");
  const isListed = above.some((row) => row.row > table.bottom && numberIn(row, running) === 1);
  return isListed ? table.top : null;
}
