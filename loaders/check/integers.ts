/** Whole numbers as they come, kept as an engine wants them. */
export class Integers {
  #numbers = new Int32Array(4096);
  count = 0;

  add(number: number): void {
    if (this.count === this.#numbers.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.count++] = number;
  }

  /** All that were added, in memory of their own. */
  taken(): Int32Array {
    return this.#numbers.slice(0, this.count);
  }
}
