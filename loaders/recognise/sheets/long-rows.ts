import type { Sheet } from "../../read/sheet.ts";
import type { SortedRow } from "../rows/rows.ts";
import type { HeaderedTable } from "../table/header.ts";
import type { LeftOut } from "./left-out.ts";

const FIGURE = /^\d+([.,]\d+)?$/;

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
  const lastOf = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== "");
  const header = rows.filter(({ row }) => row.row >= top && row.row <= bottom);
  const last = Math.max(...header.map(({ row }) => lastOf(row.cells)));
  if (header.length === 0) return null;
  const long = rows.filter(
    ({ row, fate }) =>
      fate === "data" &&
      row.width > last + 1 &&
      row.cells.slice(last + 1).some((cell) => FIGURE.test(cell.trim())),
  );
  const [first] = long;
  if (!first) return null;
  const note = `${long.length} dòng có số ở bên phải cột cuối của tiêu đề; có lẽ dấu phẩy thập phân đã tách một ô làm hai, nên số ở các ô sau đứng sai cột; lưu lại tệp với dấu chấm phẩy giữa các ô`;
  return { signal: "rows-too-long", row: first.row.row, note };
}
