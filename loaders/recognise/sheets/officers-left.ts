/** Officers whom a roster lists, while another column of it says that they have left. */
import type { Row } from "../../read/sheet.ts";
import { readDate } from "../../values/date.ts";
import { hasLeft } from "../../values/position.ts";
import { plainWords } from "../../values/words.ts";
import { headingText } from "../headings/heading.ts";
import { headingsOf } from "../table/headings-of.ts";
import type { LeftOut } from "./left-out.ts";
import type { SortedSheet } from "./sheets.ts";

const NOTE = /^(ghi chu|trang thai|tinh trang|bien dong)\b/;
const UNTIL = /^(den|ngay ket thuc|ket thuc|(ngay|thoi gian|thoi diem) (thoi|nghi|ket thuc|chuyen))\b/;
/** What a column of states alone may say. */
const STATE = /^(da )?(nghi|thoi|chuyen|roi)( (viec|huu|don vi|di))?$/;

/**
 * Tells of rows of a roster whose note, state or last day says that the officer has left: whether before the period's end, and
 * who came, only a reader can tell.
 */
export function officersLeft({ sheet, rows, table, period }: SortedSheet): LeftOut[] {
  const header = sheet.rows.filter(({ row }) => table && row >= table.top && row <= table.bottom);
  const lowest = (header.length > 0 ? headingsOf(header, sheet.merges) : []).map((heading) => ({
    column: heading.column,
    words: plainWords(headingText(heading).split(" / ").at(-1) ?? ""),
  }));
  const [notes, ends] = [NOTE, UNTIL].map((pattern) => lowest.filter(({ words }) => pattern.test(words)));
  const says = (row: Row) =>
    (notes ?? []).some(({ column }) => saysLeft(plainWords(row.text(column)))) ||
    (ends ?? []).some(({ column }) => (readDate(row.text(column)) ?? period.ends) < period.ends);
  const left = rows.filter(({ row, fate }) => fate === "data" && says(row));
  const [first] = left;
  if (!first) return [];
  const note =
    `${left.length} dòng có ghi chú, trạng thái hay ngày nói cán bộ đã thôi giữ chức, chuyển hay nghỉ công tác mà vẫn được tính là đang giữ chức; ` +
    "bỏ các dòng ấy nếu đến cuối kỳ không còn giữ chức";
  return [{ signal: "left-in-note", row: first.row.row, note }];
}

/** `Thay đ/c An nghỉ hưu` is of who was there before. */
function saysLeft(words: string): boolean {
  return STATE.test(words) || (hasLeft(words) && !/^(thay|kiem|nhan nhiem vu|tiep nhan)\b/.test(words));
}
