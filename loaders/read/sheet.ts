/** A row of a sheet that holds something: its number as the spreadsheet or CSV counts it, from 1, and its cells. */
export interface Row {
  row: number;
  /** The cells' text by column, from 0; empty text where a cell holds nothing. */
  cells: string[];
}

/** Merged cells, all bounds included; rows from 1, columns from 0. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as plain text. A CSV is one sheet without a name. */
export interface Sheet {
  name: string;
  rows: Row[];
  merges: Merge[];
}

/** Keeps the rows in which some cell holds more than white space. */
export function rowsWithContent(rows: Row[]): Row[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

/** The letter of a column as a spreadsheet names it: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
