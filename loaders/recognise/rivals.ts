import { highest, type Rank } from "../values/highest.ts";
import { plainWords } from "../values/words.ts";
import type { Column } from "./columns.ts";
import type { Role } from "./criterion.ts";
import { isOpposite } from "./other-figure.ts";

/** Whose score a column holds, where its header says so; or that an office's own wording names it. */
export type WeighedRole = Role | "" | "own";

/** A column with whose score it holds, and the plain words of its header's lowest cell. */
type RoledColumn = Column & { role: WeighedRole; lowest: string; doubt: number };

const WHO = ["name", "position", "unit", "group"];
const QUESTION = /^\s*(?:câu\s*)?\d{1,2}\s*[.):]/iu;

/**
 * A column whose header begins with a criterion's code is its only one, whatever its words say (`A2. Góp ý kiến xây dựng
 * Đảng`), and of two that one whose words are not of evidence alone. Where questions are numbered, their number is no code.
 */
export function withoutDoubtful(columns: RoledColumn[]): RoledColumn[] {
  const asks = columns.some(({ field, header }) => WHO.includes(field) && QUESTION.test(header));
  return columns.filter(({ field, item, doubt }) => {
    if (doubt === 0) return true;
    if (asks && !/\p{L}/u.test(item)) return false;
    const rivals = columns.filter((each) => each.item === item);
    const alike = rivals.filter((each) => each.field === field && each.doubt === doubt);
    return alike.length === 1 && rivals.every((each) => each.doubt >= doubt);
  });
}

/**
 * Where a file has one score column it is the final one; beside labelled ones an unlabelled one is final. Beside scores of
 * criteria one of none is of the whole. Where some criteria have unlabelled ones, so has each that has only one: its words
 * are the criterion's own (`Tinh thần tập thể`).
 */
export function onlyScoreIsFinal(all: RoledColumn[]): RoledColumn[] {
  const isScore = ({ field }: RoledColumn) => ["score", "self", "reviewed", "final"].includes(field);
  const isWide = all.some((column) => isScore(column) && column.item !== "");
  const columns = isWide ? all.filter((column) => !isScore(column) || column.item !== "") : all;
  const roles = new Set(columns.filter(isScore).map(({ field }) => field));
  const areUnlabelled = columns.some(({ field, item }) => field === "score" && item !== "");
  const isAlone = ({ item }: RoledColumn) =>
    columns.filter((each) => isScore(each) && each.item === item).length === 1;
  return columns.map((column) => {
    const isOnly = roles.size === 1 || (areUnlabelled && column.item !== "" && isAlone(column));
    const final = column.field === "score" || (isOnly && isScore(column));
    return final ? { ...column, field: "final" } : column;
  });
}

const ANY_NUMBER = ["running", "birth_date", "sex", "phone", "identity_number"];
const WEIGHTS = ["self", "reviewed", "", "final", "own"];

/** The most that there is to be had, even in brackets: `A1 (tối đa)` beside `A1 (đạt)`. */
const MOST = /\b(toi da|thang diem|diem chuan|he so)\b/;
/** Parts of what another column holds whole, in the lowest cell of a header. */
const PART = /\b(nu|thanh nien|de nghi|dot (so )?\w{1,3}|lan (thu )?\w{1,3})\b|^(nam|trong do)$/;
const WHOLE = /\b(tong( so| cong)?|ca nam)\b|^cong$/;
const ABOVE = /(huyện|thành|thị|quận|tỉnh) đoàn|cấp trên/;
/** What of several columns of a field is asked for, and what is not, with its accents: `đang giữ` is not `Đảng`. */
const ASKED: Readonly<Record<string, readonly [yes: RegExp, no?: RegExp]>> = {
  registered: [
    /(đăng ký|đk).*(rèn luyện|rlđv)|rèn luyện.*(đăng ký|đk)/,
    /hoàn thành|xếp loại|kết quả|được cấp|danh hiệu|^ngày/,
  ],
  position: [/đoàn/, /đảng|chính quyền|chuyên môn|hđnd|ubnd|kiêm nhiệm|quy hoạch|trước đây/],
  grade: [
    new RegExp(`${ABOVE.source}|cán bộ`),
    /đề nghị|đảng viên|tổ chức đoàn|chi đoàn|đoàn cơ sở|đoàn (xã|phường)/,
  ],
  final: [ABOVE],
  result: [ABOVE],
  count: [/thực hiện|tham gia|kết quả/, /đăng ký|bài dự thi/],
  value: [/(^|\/ )(%|t[ỷỉ] lệ)/],
};
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** What is of no year is of the latest. */
const NO_YEAR = 9999;

/** A column of those who kept a rule is about the same as one of those who broke it. */
function thingOf({ field }: Column): string {
  return FLAGS.includes(field) ? "flag" : field;
}

const FLAGS = ["kept", "unclear", "flag"];
const RANKS: readonly Rank<RoledColumn>[] = [
  ({ role }) => WEIGHTS.indexOf(role),
  ({ header }) => (MOST.test(plainWords(header)) ? 0 : 1),
  ({ lowest }) => (isOpposite(lowest) ? 0 : 1),
  ({ field }) => FLAGS.indexOf(field),
  ({ field, header }) => {
    const [yes, no] = ASKED[field] ?? [];
    const words = header.normalize("NFC").toLowerCase();
    return (yes?.test(words) ? 1 : 0) - (no?.test(words) ? 1 : 0);
  },
  ({ lowest }) => (PART.test(lowest) ? 0 : WHOLE.test(lowest) ? 2 : 1),
  ({ header }) => Math.max(...(header.match(YEAR) ?? [NO_YEAR]).map(Number)),
];

/**
 * Of several columns for one thing the weightiest: an office's own wording, final, unlabelled; then one that is not the
 * most to be had, nor the opposite, nor a part of another; nor of a year where others are of a later one or of none; then
 * the first. Sums of parts stand before the total: of totals it is the last.
 */
export function oneOfEach(columns: RoledColumn[]): RoledColumn[] {
  return columns.filter((column) => {
    if (!column.known || ANY_NUMBER.includes(column.field)) return true;
    const rivals = columns.filter(
      (each) => each.known && thingOf(each) === thingOf(column) && each.item === column.item,
    );
    const best = highest(rivals, RANKS);
    return (column.field === "total" ? best.at(-1) : best[0]) === column;
  });
}
