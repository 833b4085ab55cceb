import { plainWords } from "../../values/words.ts";
import { isDateLine, withoutDates } from "./dateline.ts";

type Pattern = readonly [words: RegExp, period: (match: RegExpExecArray) => string];

const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  mot: 1,
  nhat: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
};

/** Parts of a year first, and two quarters before one, so that `6 tháng đầu năm 2023` is not taken for the year. */
const PARTS: readonly Pattern[] = [
  [
    /\bqu[yi] 0?(i{1,3}|iv|[1-4]) (?:va |den |toi )?(?:qu[yi] )?0?(i{1,3}|iv|[1-4]) (?:nam )?(\d{4})\b/,
    ([, from = "", to = "", year]) => `${quarter(year, from)}-Q${QUARTERS[to] ?? to}`,
  ],
  [/\b(?:0?6|sau) ?(?:thang|t) dau (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H1`],
  [/\b(?:0?6|sau) ?(?:thang|t) cuoi (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H2`],
  [/\b(?:nua|ban nien) dau (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H1`],
  [/\b(?:nua|ban nien) cuoi (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H2`],
  [/\b(?:0?3|ba) ?(?:thang|t) dau (?:nam )?(\d{4})\b/, ([, year]) => `${year}-Q1`],
  [
    /\bqu[yi] 0?(i{1,3}|iv|[1-4]|mot|nhat|hai|ba|bon|tu) (?:nam )?(\d{4})\b/,
    ([, which = "", year]) => quarter(year, which),
  ],
  [/\bq (i{1,3}|iv) (?:nam )?(\d{4})\b/, ([, which = "", year]) => quarter(year, which)],
  [
    /\bhoc ky (i{1,3}|[1-3]) (?:nam (?:hoc )?)?(\d{4})\b/,
    ([, which, year]) => `${year}-HK${which?.toUpperCase()}`,
  ],
  [/\b(\d{4}) ([hqm])0?(\d{1,2})\b/, ([, year, kind, which]) => part(year, kind, which)],
  [/\b([hqm])0?(\d{1,2}) (\d{4})\b/, ([, kind, which, year]) => part(year, kind, which)],
  [
    /\bthang 0?(\d{1,2}) (?:(?:den|toi) )?(?:(?:het|cuoi) )?(?:thang )?0?(\d{1,2}) (?:nam )?(\d{4})\b/,
    ([, from, to, year]) => stretch(year, Number(from), Number(to)),
  ],
  [/\b(?:thang |t)0?(\d{1,2}) (?:nam )?(\d{4})\b/, ([, month, year]) => part(year, "m", month)],
  [
    /\b(\d{1,2}|ba|bon|bay|tam|chin|muoi) thang (?:dau |cuoi )?(?:nam )?(\d{4})\b/,
    ([, months, year]) => `${year}-${months}T`,
  ],
];
const YEAR: Pattern = [/\bnam (?:cong tac )?(\d{4})\b/, ([, year]) => `${year}`];
const BARE_YEAR: Pattern = [/(?<!\d )\b(20\d{2})\b(?! \d)/, ([, year]) => `${year}`];

/** Parts of a year whose year stands elsewhere: in another line, or in a folder's name. */
const PARTS_WITHOUT_YEAR: readonly Pattern[] = [
  [/\b(?:0?6|sau) ?(?:thang|t) dau(?: nam)?\b/, () => "H1"],
  [/\b(?:0?6|sau) ?(?:thang|t) cuoi(?: nam)?\b/, () => "H2"],
  [
    /(?<!\b(?:\d{1,2}|tu|den|toi|het|cuoi|truoc|sau|trong) )\bthang 0?([1-9]|1[0-2])$/,
    ([, month = ""]) => `M${month.padStart(2, "0")}`,
  ],
  [/^t0?([1-9]|1[0-2])$/, ([, month = ""]) => `M${month.padStart(2, "0")}`],
  [/^([hq])([1-4])$/, ([, kind = "", which]) => `${kind.toUpperCase()}${which}`],
  [/\bqu[yi] 0?(i{1,3}|iv|[1-4])\b/, ([, which = ""]) => `Q${QUARTERS[which] ?? which}`],
];

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

/** The period that a path names: the file's name before its folders, a part of a year before a year. */
export function periodInPath(path: string): string | null {
  return periodIn(namesIn(path), [YEAR, BARE_YEAR], () => null);
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
  return path
    .replace(/\.[^./]+$/, "")
    .split("/")
    .map(plainWords)
    .reverse();
}

function firstOf(patterns: readonly Pattern[], lines: readonly string[]): string | null {
  for (const line of lines)
    for (const [words, period] of patterns) {
      const match = words.exec(line);
      if (match) return period(match);
    }
  return null;
}

/** The months of a stretch as a part of the year, where it is one; else as a period that no data folder has. */
function stretch(year = "", from: number, to: number): string {
  if (from === 1 && to === 12) return year;
  const half = [
    [1, 6],
    [7, 12],
  ].findIndex(([first, last]) => first === from && last === to);
  if (half >= 0) return `${year}-H${half + 1}`;
  return from % 3 === 1 && to === from + 2 ? `${year}-Q${to / 3}` : `${year}-M${from}-${to}`;
}

function quarter(year = "", which: string): string {
  return `${year}-Q${QUARTERS[which] ?? which}`;
}

function part(year = "", kind = "", which = ""): string {
  return `${year}-${kind.toUpperCase()}${kind === "m" ? which.padStart(2, "0") : which}`;
}
