import type { Merge, Row, Sheet } from "../../read/sheet.ts";
import type { Column } from "../table/column.ts";
import { declaredText } from "../table/declared-count.ts";
import { personalDigest } from "../table/personal.ts";
import { tickedText } from "../table/ticked-columns.ts";

const SHARED_DOWNWARDS = ["name", "position", "unit", "group"];
/** Where a text of a data row stands, or how it is found, by its number. */
type TakeText = number | ((row: Row) => number);

/**
 * How the texts of data rows are taken, for each of these columns. A cell merged over several rows serves them all;
 * of personal columns only a digest is taken.
 */
export function textTakers(sheet: Sheet, columns: readonly Column[]): TakeText[] {
  return columns.map((column) => textTaker(sheet, column, columns));
}

function textTaker(
  sheet: Sheet,
  { column, field, rest, choices, beside }: Column,
  columns: readonly Column[],
): TakeText {
  if (rest !== undefined)
    return (row) => sheet.words.numberOf([row.text(column), row.text(rest)].filter(Boolean).join(" "));
  if (choices) return (row) => sheet.words.numberOf(tickedText(row, choices));
  if (beside) return (row) => sheet.words.numberOf(declaredText(row, column, beside));
  if (field === "personal") return (row) => sheet.words.numberOf(personalDigest(row, columns));
  const merges = SHARED_DOWNWARDS.includes(field) ? downwardMerges(sheet.merges, column) : [];
  if (merges.length === 0) return column;
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]));
  return (row) => byRow.get(topOf(merges, row.row))?.number(column) ?? 0;
}

function downwardMerges(merges: readonly Merge[], column: number): Merge[] {
  return merges.filter(({ top, bottom, left }) => left === column && bottom > top);
}

function topOf(merges: readonly Merge[], row: number): number {
  return merges.find(({ top, bottom }) => top <= row && row <= bottom)?.top ?? row;
}
