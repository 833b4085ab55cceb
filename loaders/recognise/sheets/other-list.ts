import { plainWords } from "../../values/words.ts";
import { isOfPosts, type Table } from "../table/kind.ts";

/** Lists of officers that offices keep beside that of the officers in post. */
const OTHER = new RegExp(
  `\\b(${[
    ...["khen thuong", "bieu duong", "tuyen duong", "ky luat", "vi pham", "phu cap", "danh ba"],
    ...["tap huan", "boi duong", "lop hoc", "quy hoach", "luan chuyen", "dieu dong", "mien nhiem"],
    ...["nghi (cong tac|huu|viec|phep|che do)", "thoi (viec|cong tac)", "ket nap"],
    ...["ung cu", "dai bieu", "tham du", "du (hoi nghi|dai hoi|thi)", "hoi thi"],
    "chua (duoc )?(danh gia|dang ky)",
  ].join("|")})\\b`,
);
/** What officers come to, or take part in, in a year; a list of their posts may be drawn up for it. */
const EVALUATION = /\b(danh gia|xep loai|phan loai|cham diem|thi dua|cuoc thi)\b/;
/** What a list comes with, or rests on, is named in its title too. */
const ASIDE = /^\s*(\(|kèm theo|căn cứ)/i;

/** Whether titles say that the officers of a table, a roster by its columns, are listed for something else than their posts. */
export function isOtherList(titles: readonly string[], { columns }: Table): boolean {
  const words = titles.filter((line) => !ASIDE.test(line)).map(plainWords);
  if (words.some((line) => OTHER.test(line))) return true;
  return !isOfPosts(columns) && words.some((line) => EVALUATION.test(line));
}
