/** Pairs of a column and a text that it holds: a column of numbers for each of the two. */
export type Pairs = [columns: Int32Array, texts: Int32Array];

/** Which texts columns hold, each told once, whatever the number of rows. */
export class ColumnTexts {
  readonly #seen: (Set<number> | undefined)[] = [];
  #columns: number[] = [];
  #texts: number[] = [];

  add(column: number, text: number): void {
    this.#seen[column] ??= new Set();
    const seen = this.#seen[column];
    if (text === 0 || seen.has(text)) return;
    seen.add(text);
    this.#columns.push(column);
    this.#texts.push(text);
  }

  /** What is new since it was last asked. */
  taken(): Pairs {
    const pairs: Pairs = [Int32Array.from(this.#columns), Int32Array.from(this.#texts)];
    this.#columns = [];
    this.#texts = [];
    return pairs;
  }
}

/** Tells each distinct word of a column, of rows of so many words each. */
export function eachDistinct(
  texts: Int32Array,
  { column, width, words }: { column: number; width: number; words: number },
  told: (word: number) => void,
): void {
  const seen = new Uint8Array(words);
  for (let at = column; at < texts.length; at += width) {
    const word = texts[at] ?? 0;
    if (seen[word] === 1) continue;
    seen[word] = 1;
    told(word);
  }
}
