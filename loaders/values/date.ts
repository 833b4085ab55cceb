import { foldPlain } from "./words.ts";

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t].*)?$/;
const IN_WORDS = /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;

/** Reads a date as people write it (dd/mm/yyyy) into ISO text; null for what is no day of the calendar. */
export function readDate(text: string): string | null {
  const plain = foldPlain(text).replace(/ ?([/.-]) ?/g, "$1");
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return isoDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(plain) ?? IN_WORDS.exec(plain);
  return dayFirst ? isoDay(dayFirst[3], dayFirst[2], dayFirst[1]) : null;
}

function isoDay(yearText = "", monthText = "", dayText = ""): string | null {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
