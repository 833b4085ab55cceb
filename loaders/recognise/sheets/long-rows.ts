import type { Sheet } from "../../read/sheet.ts";
import type { SortedRow } from "../rows/rows.ts";
import type { HeaderedTable } from "../table/header.ts";
import type { LeftOut } from "./left-out.ts";

const FIGURE = /^\d+([.,]\d+)?$/;
/** Where one stands whole in a cell, commas part no cells, or such cells are quoted. */
const WITH_COMMA = /^\d+,\d+$/;

/**
 * Rows of a text file that go on with figures where its header has ended: a comma within a number has parted a cell in two, so
 * that what follows stands under other headers. Null where there are none, and in a workbook, whose cells nothing parts.
 */
export function longRows(
  { name, merges }: Sheet,
  { top, bottom }: HeaderedTable,
  rows: readonly SortedRow[],
): LeftOut | null {
  if (name !== "" || merges.length > 0) return null;
  const header = rows.filter(({ row }) => row.row >= top && row.row <= bottom);
  if (header.length === 0) return null;
  const last = Math.max(...header.map(({ row }) => row.cells.findLastIndex((cell) => cell.trim() !== "")));
  const data = rows.filter(({ fate }) => fate === "data");
  const isLong = ({ row }: SortedRow) =>
    row.width > last + 1 && row.text(last).trim() !== "" && FIGURE.test(row.text(last + 1).trim());
  const long = data.filter(isLong);
  const [first] = long;
  if (!first || data.some(({ row }) => row.cells.some((cell) => WITH_COMMA.test(cell.trim())))) return null;
  const note =
    `${long.length} dòng có số ở bên phải cột cuối của tiêu đề: dấu phẩy thập phân đã tách một ô làm hai, nên số ở các ô sau đứng ` +
    `sai cột, hoặc cột ấy thiếu tiêu đề; lưu lại tệp với dấu chấm phẩy giữa các ô, hoặc ghi tiêu đề cho cột ấy`;
  return { signal: "rows-too-long", row: first.row.row, note };
}
