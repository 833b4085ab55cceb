/** How lines and paths write a period, each with the code that it gives. */
export type Pattern = readonly [words: RegExp, period: (match: RegExpExecArray) => string];

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

/** A quarter of a year, by its number or its word, as codes of periods have it. */
export function quarterCode(which = ""): string {
  return `Q${QUARTERS[which] ?? which}`;
}

/** The same of a month, by its number. */
export function monthCode(which = ""): string {
  return `M${which.padStart(2, "0")}`;
}

/** Parts of a year first, and two quarters before one, so that `6 tháng đầu năm 2023` is not taken for the year. */
export const PARTS: readonly Pattern[] = [
  [
    /\bqu[yi] 0?(i{1,3}|iv|[1-4]) (?:va |den |toi )?(?:qu[yi] )?0?(i{1,3}|iv|[1-4]) (?:nam )?(\d{4})\b/,
    ([, from, to, year]) => `${year}-${quarterCode(from)}-${quarterCode(to)}`,
  ],
  [/\b(?:0?6|sau) ?(?:thang|t) dau (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H1`],
  [/\b(?:0?6|sau) ?(?:thang|t) cuoi (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H2`],
  [/\b(?:nua|ban nien) dau (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H1`],
  [/\b(?:nua|ban nien) cuoi (?:nam )?(\d{4})\b/, ([, year]) => `${year}-H2`],
  [/\b(?:0?3|ba) ?(?:thang|t) dau (?:nam )?(\d{4})\b/, ([, year]) => `${year}-Q1`],
  [
    /\bqu[yi] 0?(i{1,3}|iv|[1-4]|mot|nhat|hai|ba|bon|tu) (?:nam )?(\d{4})\b/,
    ([, which, year]) => `${year}-${quarterCode(which)}`,
  ],
  [/\bq (i{1,3}|iv) (?:nam )?(\d{4})\b/, ([, which, year]) => `${year}-${quarterCode(which)}`],
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
  [/\b(?:thang |t)0?(\d{1,2}) (?:nam )?(\d{4})\b/, ([, month, year]) => `${year}-${monthCode(month)}`],
  [
    /\b(\d{1,2}|ba|bon|bay|tam|chin|muoi) thang (?:dau |cuoi )?(?:nam )?(\d{4})\b/,
    ([, months, year]) => `${year}-${months}T`,
  ],
];
export const YEAR: Pattern = [/\bnam (?:cong tac )?(\d{4})\b/, ([, year]) => `${year}`];
export const BARE_YEAR: Pattern = [/(?<!\d )\b(20\d{2})\b(?! \d)/, ([, year]) => `${year}`];

export const QUARTER = /\bqu[yi] 0?(i{1,3}|iv|[1-4])\b/;

/** Parts of a year whose year stands elsewhere: in another line, or in a folder's name. */
export const PARTS_WITHOUT_YEAR: readonly Pattern[] = [
  [/\b(?:0?6|sau) ?(?:thang|t) dau(?: nam)?\b/, () => "H1"],
  [/\b(?:0?6|sau) ?(?:thang|t) cuoi(?: nam)?\b/, () => "H2"],
  [
    /(?<!\b(?:\d{1,2}|tu|den|toi|het|cuoi|truoc|sau|trong) )\bthang 0?([1-9]|1[0-2])$/,
    ([, month]) => monthCode(month),
  ],
  [/^t0?([1-9]|1[0-2])$/, ([, month]) => monthCode(month)],
  [/^([hq])([1-4])$/, ([, kind = "", which]) => `${kind.toUpperCase()}${which}`],
  [QUARTER, ([, which]) => quarterCode(which)],
];

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

function part(year = "", kind = "", which = ""): string {
  return `${year}-${kind === "m" ? monthCode(which) : `${kind.toUpperCase()}${which}`}`;
}
