/** Officers whom a roster lists, while another column of it says that they have left. */
import type { Row } from "../../read/sheet.ts";
import { readDate } from "../../values/date.ts";
import { hasLeft } from "../../values/position.ts";
import { plainWords } from "../../values/words.ts";
import { headingText } from "../headings/heading.ts";
import { headingsOfTable } from "../table/headings-of.ts";
import type { LeftOut } from "./left-out.ts";
import type { SortedSheet } from "./sheets.ts";

/** A state of the form, or of the family, is another. */
const NOTE =
  /^(ghi chu\b.*|bien dong\b.*|(trang thai|tinh trang)( (cong tac|cong viec|lam viec|hoat dong|can bo|nhan su|hien (tai|nay)))*)$/;
const UNTIL = /^(den|(ngay |thoi gian |thoi diem )?ket thuc|(ngay|thoi gian|thoi diem) (thoi|nghi|chuyen))\b/;
/** What else comes to an end, or begins with a move. */
const OTHER_TIME =
  /\b(nhiem ky|boi duong|dao tao|hoc|khoa|lop|tap huan|hop dong|biet phai|luan chuyen|phep|thai san|ngach|dang|chinh thuc|sinh hoat|chuyen (den|ve))\b/;
/** Of whoever was there before, of what has not come about, and of where somebody came from. */
const NOT_LEFT =
  /\bthay\b|\b(dc|d c|dong chi|nguoi|can bo) (cu|truoc)\b|^(kiem|nhan nhiem vu|tiep nhan)\b|\b(chua|khong|du kien|se|sap|xin|de nghi)( (xin|duoc|den tuoi|thoi diem))* (thoi|nghi|mien nhiem|chuyen)\b|\btam (thoi|nghi)\b|\bda chuyen (xep|luong|ngach|ho so|dang|chinh thuc|doi|khau)\b|\bchuyen (cong tac|don vi) tu (?!ngay|thang|\d)/;
/** What a column of states alone may say. */
const STATE = /^(da )?(nghi|thoi|chuyen|roi)( (viec|huu|don vi|di))?$/;

/**
 * Tells of rows of a roster whose note, state or last day says that the officer has left: whether before the period's end, and
 * who came, only a reader can tell.
 */
export function officersLeft({ sheet, rows, table, period }: SortedSheet): LeftOut[] {
  const lowest = (table ? headingsOfTable(sheet, table) : []).map((heading) => ({
    column: heading.column,
    words: plainWords(headingText(heading).split(" / ").at(-1) ?? ""),
    all: plainWords(headingText(heading)),
  }));
  const notes = lowest.filter(({ words }) => NOTE.test(words));
  const ends = lowest.filter(({ words, all }) => UNTIL.test(words) && !OTHER_TIME.test(all));
  const says = (row: Row) =>
    notes.some(({ column }) => saysLeft(plainWords(row.text(column)))) ||
    ends.some(({ column }) => (readDate(row.text(column)) ?? period.ends) < period.ends);
  const left = rows.filter(({ row, fate }) => fate === "data" && says(row));
  const [first] = left;
  if (!first) return [];
  const note =
    `${left.length} dòng có ghi chú, trạng thái hay ngày nói cán bộ đã thôi giữ chức, chuyển hay nghỉ công tác mà vẫn được tính là đang giữ chức; ` +
    "bỏ các dòng ấy nếu đến cuối kỳ không còn giữ chức";
  return [{ signal: "left-in-note", row: first.row.row, note }];
}

function saysLeft(words: string): boolean {
  return STATE.test(words) || (hasLeft(words) && !NOT_LEFT.test(words));
}
