/** A second table in one sheet, whose rows would be set aside as the titles of the one that is read. */
import type { Sheet } from "../read/sheet.ts";
import { columnOf } from "./column.ts";
import type { Context } from "./context.ts";
import { isContinued, type TabledSheet } from "./continued.ts";
import { findTable, type HeaderedTable } from "./header.ts";
import type { Refusal } from "./refusal.ts";
import { numberIn } from "./running-number.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Refuses a file with such a sheet, which is told by its place: its name may be a person's; null where there is none. */
export function refuseTwoTables(
  sheets: readonly TabledSheet[],
  { vocabulary }: Pick<Context, "vocabulary">,
): Refusal | null {
  for (const [at, { sheet, table }] of sheets.entries()) {
    const above = table && !isContinued(table) ? tableAbove(sheet, table, vocabulary) : null;
    if (table && above !== null) return twoTables(at, above, table.top);
  }
  return null;
}

/** Refuses a file for the two tables of one of its sheets, by the rows in which their headers begin. */
export function twoTables(sheet: number, upper: number, lower: number): Refusal {
  return {
    refusal: `trang tính thứ ${sheet + 1} có hai bảng, tiêu đề ở dòng ${upper} và dòng ${lower}, nên không đọc được cả hai; tách mỗi bảng ra một trang rồi gửi lại`,
  };
}

/** The row in which the header of a list above a table begins, if its rows are numbered from 1; null where there is none. */
function tableAbove({ rows, merges }: Sheet, { top }: HeaderedTable, vocabulary: Vocabulary): number | null {
  const above = rows.filter(({ row }) => row < top);
  const table = findTable({ rows: above, merges }, vocabulary);
  if (!table) return null;
  const running = columnOf(table.columns, "running");
  const isListed = above.some((row) => row.row > table.bottom && numberIn(row, running) === 1);
  return isListed ? table.top : null;
}
