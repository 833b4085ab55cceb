import { namesInPath } from "../../values/path.ts";
import { plainWords } from "../../values/words.ts";
import { isDateLine, withoutDates } from "./dateline.ts";
import { BARE_YEAR, PARTS, PARTS_WITHOUT_YEAR, type Pattern, QUARTER, YEAR } from "./period-patterns.ts";

/** What a report is compared with is not what it is about, */
const COMPARED = /\b(so (voi|cung)|cung ky)\b.*$/;
/** nor until when its figures are counted, nor what it rests on; */
const COUNTED_UNTIL =
  /\b((tinh|so lieu|cap nhat|chot) den|thoi diem)\b.*$|(?<!\btu thang \d{1,2} )\bden (het|cuoi) (thang|quy|nam)\b.*$/;
const RESTS_ON = /\b(ban hanh )?kem theo\b.*$|\bcan cu\b.*$|^(thuc hien|theo) (\w+ ){1,3}so\b.*$/;
/** nor is what it plans, but for the year, which both halves of a title may share. */
const PLANNED =
  /\b(phuong huong|nhiem vu trong tam|(?<!(thuc hien|hoan thanh|ket qua) )((ke hoach|chuong trinh) cong tac|nhiem vu (cong tac )?(\d|sau|ba|qu[yi]|thang|nam)))\b.*$/;

/**
 * The period that titles name, or null: a part of a year before a year, and the first of its like. A part without
 * a year takes that of the other titles, else of the path. A line with a date is passed over. What is recognised
 * need not be a period that the data folder knows.
 */
export function periodInTitles(titles: readonly string[], path = ""): string | null {
  const whole = titles
    .filter((line) => !isDateLine(line))
    .map((line) => withoutDates(plainWords(line)).replace(COMPARED, "").trim());
  const lines = whole.map((line) => line.replace(COUNTED_UNTIL, "").replace(RESTS_ON, "").trim());
  const done = lines.map((line) => line.replace(PLANNED, "").trim());
  const inPath = () => firstOf([YEAR, BARE_YEAR], namesIn(path));
  const withYear = () => firstOf([YEAR], lines) ?? inPath();
  // What a title says besides counts where it says nothing else.
  return (
    periodIn(done, [YEAR], withYear) ?? periodIn(lines, [YEAR], inPath) ?? periodIn(whole, [YEAR], inPath)
  );
}

/**
 * The period that a path names: the file's name before its folders, a part of a year before a year. A quarter in the folder of
 * a half-year is that quarter.
 */
export function periodInPath(path: string): string | null {
  const names = namesIn(path);
  const years = [YEAR, BARE_YEAR];
  const at = names.findIndex((name) => QUARTER.test(name));
  const inHalf = at >= 0 && firstOf(PARTS, names.slice(0, at + 1)) === null ? firstOf(years, names) : null;
  return inHalf ? periodIn(names.slice(0, at + 1), [], () => inHalf) : periodIn(names, years, () => null);
}

/** The period that a sheet's name tells; a part of a year without one is of the path's year. */
export function periodInSheetName(name: string, path: string): string | null {
  return periodIn([plainWords(name)], [YEAR, BARE_YEAR], () => firstOf([YEAR, BARE_YEAR], namesIn(path)));
}

function periodIn(
  lines: readonly string[],
  years: readonly Pattern[],
  yearElsewhere: () => string | null,
): string | null {
  const whole = firstOf(PARTS, lines);
  if (whole) return whole;
  const year = firstOf(years, lines);
  const part = firstOf(PARTS_WITHOUT_YEAR, lines);
  if (!part) return year;
  const of = year ?? yearElsewhere();
  return of && `${of}-${part}`;
}

function namesIn(path: string): string[] {
  return namesInPath(path).map(plainWords);
}

function firstOf(patterns: readonly Pattern[], lines: readonly string[]): string | null {
  for (const line of lines)
    for (const [words, period] of patterns) {
      const match = words.exec(line);
      if (match) return period(match);
    }
  return null;
}
