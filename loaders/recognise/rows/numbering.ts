/** Rows that number the columns of a table. */
import type { Row } from "../../read/sheet.ts";

/** What a cell can be in a row that numbers the columns: a number, one of the letters before them, or blank. */
export const NO_NUMBERING = -1;
const BLANK = -2;
const LETTER = 0;
const PLAIN_NUMBER = /^[1-9]\d*$/;
/** Excel makes -1 of (1): such numbers are counted on from here, so that no row is numbered by both. */
const IN_BRACKETS = 1_000_000;

/** What a cell is there: its number, or one of these three. */
export function numberingOf(cell: string): number {
  if (PLAIN_NUMBER.test(cell)) return Number(cell);
  if (cell === "") return BLANK;
  if (/^-[1-9]\d{0,3}$/.test(cell)) return IN_BRACKETS - Number(cell);
  const text = cell.replace(/^\((\w+)\)/, "$1").replace(/^(\d+)\s*=.*$/, "$1");
  if (/^[A-D]$/.test(text)) return LETTER;
  return PLAIN_NUMBER.test(text) ? Number(text) : NO_NUMBERING;
}

/** A row that numbers the columns, so many at `least`: 1, 2, 3 … or A, B, 1, 2 …, perhaps in brackets (-1, -2 … by Excel), perhaps with a formula (5=4/3). */
export function isNumbering(row: Row, numbering: (text: number) => number, least = 3): boolean {
  let letters = 0;
  let numbers = 0;
  let first = 0;
  for (let column = 0; column < row.width; column++) {
    const cell = numbering(row.number(column));
    if (cell === BLANK) continue;
    if (cell === LETTER && numbers === 0) letters++;
    else if (cell === NO_NUMBERING || cell === LETTER) return false;
    else {
      if (numbers === 0) first = cell;
      if (cell !== first + numbers++) return false;
    }
  }
  return (
    letters + numbers >= least && numbers >= 2 && (first === 1 || first === IN_BRACKETS + 1 || letters > 0)
  );
}
