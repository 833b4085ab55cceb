import { plainWords } from "../values/words.ts";

const DATE = /\bngay\b.{0,12}\bthang\b.{0,12}\bnam\b/;

/** Whether a line holds a date in words (`Phủ Lý, ngày 06 tháng 7 năm 2023`): it names no period and no group. */
export function isDateLine(text: string): boolean {
  return DATE.test(plainWords(text));
}
