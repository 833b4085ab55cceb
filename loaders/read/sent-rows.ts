import { Integers } from "./integers.ts";
import type { Sheet } from "./sheet.ts";

/** The rows of a sheet as one thread sends them to another. */
export interface SentRows {
  /** The sheet's distinct texts. */
  texts: readonly string[];
  /** For each row its number, how many cells it has, and the numbers of their texts. */
  rows: Int32Array;
}

/** The rows of a sheet, to be sent. */
export function sentRowsOf({ rows, words }: Sheet): SentRows {
  const sent = new Integers();
  for (const each of rows) {
    sent.add(each.row);
    sent.add(each.width);
    for (let column = 0; column < each.width; column++) sent.add(each.number(column));
  }
  return { texts: words.list, rows: sent.all };
}

/** Adds rows to a sheet behind its own; none, and false, where they do not follow them. */
export function addRows(sheet: Sheet, { texts, rows }: SentRows): boolean {
  const last = sheet.rows.at(-1);
  if (last && rows.length > 0 && last.row >= (rows[0] ?? 0)) return false;
  const numbers = texts.map((text) => sheet.words.numberOf(text));
  for (let at = 0; at < rows.length; ) {
    const row = rows[at++] ?? 0;
    const width = rows[at++] ?? 0;
    for (const behind = at + width; at < behind; at++) sheet.texts.add(numbers[rows[at] ?? 0] ?? 0);
    sheet.endRow(row, width);
  }
  return true;
}
