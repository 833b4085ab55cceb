/**
 * Distinct texts, each by its number; 0 is the blank one. A sheet's cells say few things, many times over: what is done
 * with a text is done once, and a cell is a number.
 */
export class Words {
  readonly list: string[] = [""];
  #hashes = new Int32Array(256);
  /** Where a text with a hash may be: its number, or 0. */
  #slots = new Int32Array(512);

  /** The number of a text, or of the piece of one that stands from one place up to another. */
  numberOf(text: string, from = 0, to = text.length): number {
    if (from === to) return 0;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const last = this.#slots.length - 1;
    let slot = spread(hash) & last;
    for (let number = this.#slots[slot] ?? 0; number !== 0; number = this.#slots[slot] ?? 0) {
      if (this.#hashes[number] === hash && isPiece(this.list[number] ?? "", text, from, to)) return number;
      slot = (slot + 1) & last;
    }
    return this.#enter(text.slice(from, to), hash, slot);
  }

  #enter(text: string, hash: number, slot: number): number {
    const number = this.list.push(text) - 1;
    if (number === this.#hashes.length) this.#grow();
    else this.#slots[slot] = number;
    this.#hashes[number] = hash;
    if (this.#slots[slot] !== number) this.#place(number);
    return number;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#slots = new Int32Array(hashes.length * 4);
    for (let number = 1; number < hashes.length; number++) this.#place(number);
  }

  #place(number: number): void {
    const last = this.#slots.length - 1;
    let slot = spread(this.#hashes[number] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number;
  }
}

/** The last bits alone hang on the last letters. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isPiece(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
