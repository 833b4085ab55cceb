import { plainWords } from "../../values/words.ts";

const DATE = /\bngay\b.{0,12}\bthang\b.{0,12}\bnam\b/;

/** A place and a month, or a day in figures: words that each begin with a capital, and no more behind the year. */
const PLACE_AND_DATE =
  /^\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,5}\s*,\s*(?:tháng\s+\d{1,2}(?:\s+năm\s+|\s*\/\s*)\d{4}|(?:ngày\s+)?\d{1,2}([./-])\d{1,2}\1\d{4})\s*$/u;
/** What titles are about, in capitals as it may be. */
const OF_A_TITLE = /\b(ket qua|bao cao|danh sach|danh gia|dang ky|tong hop|bieu|so lieu|cuoc|chu dong)\b/;

/**
 * Whether a line holds a date in words (`Phủ Lý, ngày 06 tháng 7 năm 2023`, `Phủ Lý, tháng 7 năm 2023`), or a place and a
 * day in figures (`Phủ Lý, 06/7/2023`): it names no period and no group.
 */
export function isDateLine(text: string): boolean {
  const words = plainWords(text);
  return DATE.test(words) || (PLACE_AND_DATE.test(text.normalize("NFC")) && !OF_A_TITLE.test(words));
}

/** The plain words of a line without dates in them, also where `ngày` is left out: `tính đến 31 tháng 12 năm 2024`. */
export function withoutDates(words: string): string {
  return words.replace(/\b\d{1,2} thang \d{1,2} nam \d{4}\b/g, " ");
}
