/** Lists that look like one of the kinds, and are of something else. */
import { plainWords } from "../../values/words.ts";
import { isSourceLine } from "../lines/titles.ts";
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

const OTHER_ROSTER =
  "tiêu đề nói đây là danh sách khác (đánh giá, khen thưởng, tập huấn, quy hoạch, đại biểu …), không phải danh sách cán bộ đang giữ chức";

/** What members register for besides training. */
const OTHER_REGISTRATION =
  /\b(cuoc thi|hoi thi|cuoc van dong|chien dich|hien mau|giai (chay|bong|dau)|tap huan)\b/;
const TRAINING = /\b(ren luyen|(ct)?rldv)\b/;
const NO_TRAINING =
  "tiêu đề nói đây là đăng ký việc khác (cuộc thi, hiến máu, chiến dịch …), không phải đăng ký Rèn luyện đoàn viên";

/** Why a table is not the list that its columns make it: its titles say so. Empty where it is that list. */
export function otherList(titles: readonly string[], table: Table): string {
  const words = titles.filter((line) => !isSourceLine(line)).map(plainWords);
  if (table.kind === "roster") return isOtherRoster(words, table) ? OTHER_ROSTER : "";
  if (table.kind !== "registration") return "";
  const isOfTraining = [...words, ...table.columns.map(({ header }) => plainWords(header))].some((text) =>
    TRAINING.test(text),
  );
  return !isOfTraining && words.some((line) => OTHER_REGISTRATION.test(line)) ? NO_TRAINING : "";
}

/** Whether officers are listed for something else than their posts. */
function isOtherRoster(titles: readonly string[], { columns }: Table): boolean {
  if (titles.some((line) => OTHER.test(line))) return true;
  return !isOfPosts(columns) && titles.some((line) => EVALUATION.test(line));
}
