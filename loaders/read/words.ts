import { BYTES_PER_UNIT, writeUtf8 } from "./utf8.ts";

/**
 * Distinct texts, each by its number; 0 is the blank one. A sheet's cells say few things, many times over: what is done
 * with a text is done once, and a cell is a number. They are told apart by their bytes as UTF-8, so that of a file's
 * bytes only what says something new becomes a text.
 */
export class Words {
  readonly list: string[] = [""];
  /** The numbers of the texts that are more than ASCII. */
  readonly beyondAscii: number[] = [];
  /** The bytes of all texts, one behind the other, and where each ends. */
  #bytes = Buffer.alloc(1024);
  #ends = new Int32Array(256);
  #hashes = new Int32Array(256);
  /** Where a text with a hash may be: its number, or 0. */
  #slots = new Int32Array(512);

  /** The number of a text. */
  numberOf(text: string): number {
    const from = this.#makeRoom(text.length * BYTES_PER_UNIT);
    const to = writeUtf8(text, this.#bytes, from);
    return this.numberAt(this.#bytes, from, to, hashOf(this.#bytes, from, to), text);
  }

  /** The number of the text whose bytes stand from one place up to another, by their hash. */
  numberAt(bytes: Uint8Array, from: number, to: number, hash: number, text?: string): number {
    if (from === to) return 0;
    const last = this.#slots.length - 1;
    let slot = spread(hash) & last;
    for (let number = this.#slots[slot] ?? 0; number !== 0; number = this.#slots[slot] ?? 0) {
      if (this.#hashes[number] === hash && this.#isAt(number, bytes, from, to)) return number;
      slot = (slot + 1) & last;
    }
    return this.#enter(bytes, from, to, hash, text);
  }

  #isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    let own = this.#ends[number - 1] ?? 0;
    if ((this.#ends[number] ?? 0) - own !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#bytes[own++] !== bytes[at]) return false;
    return true;
  }

  #enter(bytes: Uint8Array, from: number, to: number, hash: number, text?: string): number {
    const start = this.#makeRoom(to - from);
    let end = start;
    let bits = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      bits |= byte;
      this.#bytes[end++] = byte;
    }
    const isAscii = bits < 0x80;
    const number = this.list.push(text ?? this.#bytes.toString(isAscii ? "latin1" : "utf8", start, end)) - 1;
    if (!isAscii) this.beyondAscii.push(number);
    if (number === this.#hashes.length) this.#grow();
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    this.#place(number);
    return number;
  }

  /** Makes room for more bytes and gives the place where it begins. */
  #makeRoom(more: number): number {
    const used = this.#ends[this.list.length - 1] ?? 0;
    if (used + more > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(used + more, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return used;
  }

  #grow(): void {
    const numbers = this.#hashes.length;
    this.#ends = grown(this.#ends);
    this.#hashes = grown(this.#hashes);
    this.#slots = new Int32Array(numbers * 4);
    for (let number = 1; number < numbers; number++) this.#place(number);
  }

  #place(number: number): void {
    const last = this.#slots.length - 1;
    let slot = spread(this.#hashes[number] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number;
  }
}

/** The hash of the bytes that stand from one place up to another. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashed(hash, bytes[at] ?? 0);
  return hash;
}

/** The hash of one more byte behind those that have a hash; of none it is 0. */
export function hashed(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** The last bits alone hang on the last letters. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
