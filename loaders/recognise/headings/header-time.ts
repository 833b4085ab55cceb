/** The year, and the part of a year or of a whole, that headers name beside what their columns hold. */
import type { Period } from "../../../src/terms/reference.ts";
import { remember } from "../../values/remember.ts";
import { lowered, plainWords } from "../../values/words.ts";
import { monthCode, QUARTER, quarterCode } from "../lines/period-patterns.ts";

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** What is of no year is of the latest. */
const NO_YEAR = 9999;
/** `Dưới 18 tuổi`, `18-30 tuổi`. */
const AGES =
  /^(số |đv |đoàn viên )*(dưới|trên|từ)? ?\d{2}( ?(-|–|đến) ?(dưới )?\d{2})? tuổi( trở lên| trở xuống)?$/;

/** The forms of a part, with what makes its name: as codes of periods have it where it is one. */
const PARTS: readonly (readonly [words: RegExp, name: (which: string) => string])[] = [
  [QUARTER, quarterCode],
  [/\b(?:0?6|sau) ?thang( dau| cuoi|)\b/, (which) => (which.endsWith("cuoi") ? "H2" : "H1")],
  [/(?<!\d |den |het )\bthang 0?([1-9]|1[0-2])\b/, monthCode],
  [/\b(\d{1,2}) thang\b/, (which) => `${which}T`],
  [/\btrong (thang(?! thanh nien)|tuan|quy(?! (hoach|dinh|che)))\b/, (which) => `trong ${which}`],
  [/\b(?:thanh vien|tv|giam khao|nguoi cham) (?:so |thu )?(\d{1,2})\b/, (which) => `thành viên ${which}`],
  [/\bdot (?:so |thu )?(\w{1,3})\b/, (which) => `đợt ${which}`],
  [/\blan (?:so |thu )?(\w{1,3})\b/, (which) => `lần ${which}`],
  [
    /\b((?:tuan|vong) (?:thi )?(?:so |thu )?(?:\d{1,2}|i{1,3}|iv|v|vi|so khao|so loai|ban ket|chung ket))\b/,
    (which) => which,
  ],
];

/** The level of which a column counts those alone who registered for it; empty where it names none. */
export const levelOf = remember((header: string): string => {
  const [level = ""] =
    /\b(muc|loai) (xuat sac|tot|kha|trung binh|tb|yeu|kem)\b/.exec(plainWords(header)) ?? [];
  return level;
});

/** What a part is called that goes on, by the letter of such periods' codes. */
const GOING_ON: Readonly<Record<string, string>> = { M: "trong thang", Q: "trong quy" };

/** Whether a header's cell names a year or a part of one, so that what its column is depends on the file's period. */
export function namesTime(text: string): boolean {
  return text.search(YEAR) !== -1 || partOf(text) !== "";
}

/** The part that a header's column holds of a whole; empty where it names none. */
export const partOf = remember((header: string): string => {
  const words = plainWords(header);
  for (const [pattern, name] of PARTS) {
    const match = pattern.exec(words);
    if (match) return name(match[1] ?? "");
  }
  const cells = header.split(" / ");
  const lowest = lowered(cells.at(-1)?.trim() ?? "");
  // `T3` alone may be what a criterion is called.
  const [, month = ""] = (cells.length > 1 && /^t\.? ?0?([1-9]|1[0-2])$/.exec(lowest)) || [];
  if (month !== "") return monthCode(month);
  if (AGES.test(lowest)) return lowest;
  return lowest === "nam" || /(^| )nữ$/.test(lowest) ? lowest : "";
});

/** Whether a part is what a period is: of a quarter's own file its quarter. */
export function isOwnPart(part: string, period: Period | undefined): boolean {
  const own = period?.period.split("-")[1];
  return part !== "" && (own === part || GOING_ON[own?.slice(0, 1) ?? ""] === part);
}

/** How near the year of a header is to a file's period: none, its own, else the later. */
export function yearRank(header: string, period: Period | undefined): number {
  const years = header.match(YEAR)?.map(Number) ?? [];
  if (years.length === 0) return NO_YEAR;
  return period && years.includes(Number(period.ends.slice(0, 4))) ? NO_YEAR - 1 : Math.max(...years);
}

/** Whether a header names years, and none of them is the file's. */
export function isOfOtherYear(header: string, period: Period | undefined): boolean {
  return period !== undefined && yearRank(header, period) < NO_YEAR - 1;
}
