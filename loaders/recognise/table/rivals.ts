import type { Period } from "../../../src/terms/reference.ts";
import { highest, type Rank } from "../../values/highest.ts";
import { lowered, plainWords } from "../../values/words.ts";
import { FLAGS, INITIATIVES, SCORES } from "../headings/field-sets.ts";
import { isOfOtherYear, isOwnPart, yearRank } from "../headings/header-time.ts";
import { isOpposite, MOST } from "../headings/other-figure.ts";
import { askedApart } from "./asked-apart.ts";
import type { Candidate } from "./column.ts";
import { BEGINNING, isAudience, partOfThing, partsOf } from "./parts.ts";

const ANY_NUMBER = ["running", "birth_date", "sex", "phone", "identity_number"];
const WEIGHTS = ["loose", "self", "reviewed", "", "final", "own"];

/** Even in brackets: `A1 (tối đa)` beside `A1 (đạt)`. */
const IS_MOST = new RegExp(`\\b(${MOST})\\b`);
/** Parts of what another column holds whole, in the lowest cell of a header. */
const PART = /\b(nu|thanh nien|de nghi|dot (so )?\w{1,3}|lan (thu )?\w{1,3})\b|^(nam|trong do)$/;
const WHOLE = /\b(tong( so| cong)?|(ca|trong) nam|luy ke(?! nhiem ky))\b|^cong$/;
/** With its accents: `Nam` counts men. */
const WHOLE_YEAR = /(^|\/ )năm$|cả năm/i;
const ABOVE = /(huyện|thành|thị|quận|tỉnh) đoàn|cấp trên/;
/** What of several columns of a field is asked for, and what is not, with its accents: `đang giữ` is not `Đảng`. */
const ASKED: Readonly<Record<string, readonly [yes: RegExp, no?: RegExp]>> = {
  unit: [/./, /^đv$/],
  registered: [
    /(đăng ký|đk).*(rèn luyện|rlđv)|rèn luyện.*(đăng ký|đk)/,
    /hoàn thành|xếp loại|kết quả|được cấp|danh hiệu|^(ngày|sổ)|cán bộ|cbđ/,
  ],
  position: [/đoàn/, /đảng|chính quyền|chuyên môn|hđnd|ubnd|kiêm nhiệm|quy hoạch|trước đây/],
  grade: [
    new RegExp(`${ABOVE.source}|cán bộ`),
    /xếp hạng|thứ hạng|đề nghị|đảng viên|tổ chức đoàn|chi đoàn|đoàn cơ sở|đoàn (xã|phường)/,
  ],
  final: [ABOVE],
  result: [ABOVE],
  ...Object.fromEntries(INITIATIVES.map((field) => [field, [/(^| \/ )đạt/, /điểm/]])),
  count: [/thực hiện|tham gia|kết quả/, /đăng ký|bài dự thi|số (bài|chi đoàn|đội|clb|buổi|tổ)(?!\p{L})/u],
  value: [/(^|\/ )(%|t[ỷỉ] lệ)/],
};
/** Fields of which a part is not to be taken for the whole. */
const FIGURES = [
  ...[...SCORES, "flag", "total", "grade", "members", "registered", "count", "value"],
  ...[...INITIATIVES, "result"],
];

const COUNTS = ["members", "registered"];
/** Beside a count: how well it was done, by whom it was not, when, how and why. */
const SAYS_MORE =
  /\b(hoan thanh|xuat sac|tot|kha|trung binh|yeu|dat|chua|khong|xep loai|chat luong|danh gia|duoc cap|ngay|so (quyet dinh|qd)|hinh thuc|trang thai|minh chung|ly do|ghi chu|(dang ky|dk) (moi|them|bo sung))\b/;

/** A column of those who kept a rule is about the same as one of those who broke it. */
function thingOf({ field }: Candidate): string {
  return FLAGS.includes(field) ? "flag" : field;
}

/** A unit without a level goes before those that have one. */
const NO_LEVEL = 10;

/** What of several columns is the thing itself, whatever part of it they hold. */
const KINDS: readonly Rank<Candidate>[] = [
  ({ role }) => WEIGHTS.indexOf(role),
  ({ header }) => (IS_MOST.test(plainWords(header)) ? 0 : 1),
  ({ lowest }) => (isOpposite(lowest) ? 0 : 1),
  ({ field }) => FLAGS.indexOf(field),
  // Of `Đơn vị cấp 1`, `Đơn vị cấp 2` … the lowest is where somebody is in post.
  ({ field, lowest }) => (field === "unit" ? Number(/\bcap (\d)\b/.exec(lowest)?.[1] ?? NO_LEVEL) : 0),
  ({ field, header }) => {
    const [yes, no] = ASKED[field] ?? [];
    const words = lowered(header);
    return (yes?.test(words) ? 1 : 0) - (no?.test(words) ? 1 : 0);
  },
];

/** Members who came, or left, within a time are not all that there are. */
const WITHIN = /\btrong (nam|ky|quy|thang)\b/;

function extents(period: Period | undefined): readonly Rank<Candidate>[] {
  return [
    (column) => {
      const { field, header, lowest } = column;
      const part = partOfThing(column);
      if (field === "members" && (BEGINNING.test(lowest) || WITHIN.test(lowest))) return 0;
      // For a year one registers as it begins, which is more than a part of it.
      if (BEGINNING.test(lowest) || (part === "" && isAudience(column))) return 0.5;
      if (isOwnPart(part, period)) return 3;
      if (WHOLE_YEAR.test(header.normalize("NFC"))) return 2;
      return part !== "" || PART.test(lowest) ? 0 : WHOLE.test(lowest) ? 2 : 1;
    },
    ({ header }) => yearRank(header, period),
  ];
}

/**
 * Of several columns for one thing the weightiest: an office's own wording, final, unlabelled; then one that is not the
 * most to be had, nor the opposite, nor a part of another; then that of the file's period or of none, else of the later
 * year; then the first. Sums of parts stand before the total: of totals it is the last. Where each holds a part alone,
 * the one that is left names them all.
 */
export function oneOfEach(columns: Candidate[], period?: Period): Candidate[] {
  return columns.flatMap((column) => {
    if (!column.known || ANY_NUMBER.includes(column.field)) return [column];
    const rivals = columns.filter(
      (each) => each.known && thingOf(each) === thingOf(column) && each.item === column.item,
    );
    const alike = highest(rivals, [...KINDS, ({ header }) => (isOfOtherYear(header, period) ? 0 : 1)]);
    const best = highest(alike, extents(period));
    if ((column.field === "total" ? best.at(-1) : best[0]) !== column) return [];
    const asked = askedApart(column, best);
    if (asked.length > 0) return [{ ...column, rest: asked }];
    const parts = FIGURES.includes(column.field) ? partsOf(alike) : [];
    const isParted =
      new Set(parts).size > 1 && parts.every((part) => part !== "" && !isOwnPart(part, period));
    if (isParted) return [{ ...column, parted: alike.map(({ letter }) => letter) }];
    const others = best
      .filter(({ lowest }) => lowest !== column.lowest && !SAYS_MORE.test(lowest))
      .map((each) => each.column);
    return [COUNTS.includes(column.field) && others.length > 0 ? { ...column, rivals: others } : column];
  });
}
