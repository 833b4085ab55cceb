import { Integers } from "./integers.ts";
import { Words } from "./words.ts";

/** Merged cells, all bounds included; rows from 1, columns from 0. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as plain text. A CSV is one sheet without a name. Its rows are those in which some cell is not blank. */
export class Sheet {
  readonly words = new Words();
  readonly rows: Row[] = [];
  /** The numbers of all cells' texts, row by row. */
  readonly texts = new Integers();

  constructor(
    readonly name: string,
    readonly merges: readonly Merge[] = [],
  ) {}

  /** A function of a text as one of its number, which works out each answer once. */
  byNumber<T>(answer: (text: string) => T): (number: number) => T {
    const known: (T | undefined)[] = [];
    return (number) => {
      const before = known[number];
      if (before !== undefined) return before;
      const now = answer(this.words.list[number] ?? "");
      known[number] = now;
      return now;
    };
  }

  /** Adds a row by the texts of its cells. */
  addRow(row: number, cells: readonly string[]): void {
    for (const cell of cells) this.texts.add(this.words.numberOf(cell));
    this.endRow(row, cells.length);
  }

  /** Makes a row of the last cells that were added; a blank one is none. */
  endRow(row: number, width: number): void {
    const added = new Row(this, row, this.texts.count - width, width);
    for (let column = 0; column < width; column++)
      if (added.text(column).trim() !== "") {
        this.rows.push(added);
        return;
      }
  }
}

/** A row of a sheet: its number as the spreadsheet or CSV counts it, from 1, and its cells. */
export class Row {
  #cells: readonly string[] | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    private readonly first: number,
    /** How many cells it has, blank ones too. */
    readonly width: number,
  ) {}

  /** The number of the text of a column, from 0; 0 where it holds nothing. */
  number(column: number): number {
    return column < this.width ? this.sheet.texts.at(this.first + column) : 0;
  }

  /** The text of a column, from 0; empty where it holds nothing. */
  text(column: number): string {
    return this.sheet.words.list[this.number(column)] ?? "";
  }

  /** The first columns that hold something, in their order: so many at the most. */
  filled(most: number): number[] {
    const filled: number[] = [];
    for (let column = 0; column < this.width && filled.length < most; column++)
      if (this.text(column) !== "") filled.push(column);
    return filled;
  }

  /** The texts of all columns. */
  get cells(): readonly string[] {
    this.#cells ??= Array.from({ length: this.width }, (_, column) => this.text(column));
    return this.#cells;
  }
}

/** The letter of a column as a spreadsheet names it: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
