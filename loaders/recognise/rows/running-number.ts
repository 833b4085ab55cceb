/** The running numbers that rows bear. */
import type { Row } from "../../read/sheet.ts";

const NUMBER = /^\d+[.)]?$/;

/** Whether a text can be one: `12`, `12.`, `12)`. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** The running number that a row bears in a column, or null; -1 is no column. */
export function numberIn(row: Row, column: number): number | null {
  const text = column === -1 ? "" : row.text(column);
  return isNumber(text) ? Number.parseInt(text, 10) : null;
}
