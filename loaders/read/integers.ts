/** Whole numbers as they come, one behind the other, without an object for each. */
export class Integers {
  #numbers = new Int32Array(1024);
  count = 0;

  add(number: number): void {
    if (this.count === this.#numbers.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.count++] = number;
  }

  /** The number at a place, from 0. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** All that were added, in memory of their own. */
  taken(): Int32Array {
    return this.#numbers.slice(0, this.count);
  }
}
