/** What of a workbook is set aside though it looks like a list, or not said by it: told, so that nobody takes it for counted. */
import { readPosition } from "../../values/position.ts";
import type { Names } from "../names/names-by-day.ts";
import type { SortedRow } from "../rows/rows.ts";
import { numberIn } from "../rows/running-number.ts";
import { columnOf } from "../table/column.ts";
import type { HeaderedTable } from "../table/header.ts";

/** A signal of a sheet: in which row and columns, where it is about some, and what an office is told of it. */
export interface LeftOut {
  signal:
    | "sheet-left-out"
    | "rows-below-signature"
    | "result-column-missing"
    | "columns-unread"
    | "counted-otherwise"
    | "left-in-note"
    | "rows-too-long";
  row: number | null;
  /** Their letters. */
  columns?: readonly string[];
  note: string;
}

/** A sheet that its title says to be another list than its columns make it; beside it others of the file are read. */
export function sheetLeftOut(why: string): LeftOut {
  return { signal: "sheet-left-out", row: null, note: `Không dòng nào của trang được tính: ${why}` };
}

/** Units that a list says nothing of are not recognised, and it would not be seen why. */
export const RESULT_MISSING: LeftOut = {
  signal: "result-column-missing",
  row: null,
  note: "Biểu “3 chủ động” không có cột kết quả công nhận, nên không đơn vị nào ở đó được tính là được công nhận; thêm cột Kết quả, hoặc ghi lời của cột ấy vào columns.csv",
};

/** A list below a signature: what stands there is no part of the one above. */
export function listBelow(row: number): LeftOut {
  const note = "Có một bảng khác nằm dưới chữ ký hoặc ghi chú nên không được tính; tách bảng ấy ra một trang";
  return { signal: "rows-below-signature", row, note };
}

/** Cells of a row beside which somebody's post is no signature. */
const MORE_THAN_SIGNED = 3;

/** Rows below a signature or a note that look like those above it; null where there are none. */
export function rowsBelow(
  rows: readonly SortedRow[],
  { columns }: HeaderedTable,
  { isUnit }: Names,
): LeftOut | null {
  const [running, position] = [columnOf(columns, "running"), columnOf(columns, "position")];
  const unit = columnOf(columns, "unit");
  const alike = rows.filter(({ row, fate }) => {
    if (fate !== "note") return false;
    const saysMuch = row.filled(MORE_THAN_SIGNED + 1).length > MORE_THAN_SIGNED;
    if (running >= 0 ? numberIn(row, running) === null : !saysMuch) return false;
    if (position >= 0) return readPosition(row.text(position)) !== null;
    return unit >= 0 && isUnit(row.text(unit));
  });
  const [first] = alike;
  if (!first) return null;
  const note = `${alike.length} dòng giống dòng của bảng nằm dưới chữ ký hoặc ghi chú nên không được tính`;
  return { signal: "rows-below-signature", row: first.row.row, note };
}
