/** Texts of columns, one behind the other: a column of numbers for each of the two. */
export type ColumnTextPairs = [columns: Int32Array, texts: Int32Array];

/** Numbers each text of each column, whatever the number of rows that hold it there; from 1, since 0 is a blank. */
export class ColumnTexts {
  readonly #numbers: (Map<number, number> | undefined)[] = [];
  #columns: number[] = [];
  #texts: number[] = [];

  constructor(private next = 1) {}

  numberOf(column: number, text: number): number {
    this.#numbers[column] ??= new Map();
    const known = this.#numbers[column].get(text);
    if (known !== undefined) return known;
    this.#numbers[column].set(text, this.next);
    this.#columns.push(column);
    this.#texts.push(text);
    return this.next++;
  }

  /** What was numbered since it was last asked, in the order of its numbers; and the first of these. */
  taken(): { first: number; pairs: ColumnTextPairs } {
    const pairs: ColumnTextPairs = [Int32Array.from(this.#columns), Int32Array.from(this.#texts)];
    this.#columns = [];
    this.#texts = [];
    return { first: this.next - pairs[0].length, pairs };
  }
}
