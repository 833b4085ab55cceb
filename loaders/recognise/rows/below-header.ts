/** Rows right below a header that explain it: `(tối đa 10)` in every cell, or the most to be had. */
import type { Row } from "../../read/sheet.ts";
import { plainWords } from "../../values/words.ts";

const IN_BRACKETS = /^\(.*\)$/;
const MOST = /^((so )?diem (toi da|chuan)|toi da|thang diem)\b/;

/** Whether a row, without a running number and above all data, says something of the columns and of nobody. */
export function explainsHeader(row: Row): boolean {
  const texts = row.filled(row.width).map((column) => row.text(column));
  const [first = "", ...others] = texts;
  if (others.length === 0) return false;
  return texts.every((text) => IN_BRACKETS.test(text)) || MOST.test(plainWords(first));
}
