/** Numbers each text once, from 1: 0 is the blank one. */
export class Texts {
  readonly #numbers = new Map<string, number>([["", 0]]);
  #texts: string[] = [];

  constructor(private next = 1) {}

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.next);
    this.#texts.push(text);
    return this.next++;
  }

  /** Takes note of a text that has its number already. */
  recall(text: string, number: number): void {
    this.#numbers.set(text, number);
  }

  /** What was numbered since it was last asked, in the order of its numbers; and the first of these. */
  taken(): { first: number; texts: string[] } {
    const texts = this.#texts;
    this.#texts = [];
    return { first: this.next - texts.length, texts };
  }
}

/** A function of a word's number, 0 for the blank one, which asks for the number of each word once. */
export function askedOnce(words: readonly string[], ask: (text: string) => number): (word: number) => number {
  const known = new Int32Array(words.length);
  return (word) => {
    const before = known[word] ?? 0;
    if (before !== 0 || word === 0) return before;
    const now = ask(words[word] ?? "");
    known[word] = now;
    return now;
  };
}
