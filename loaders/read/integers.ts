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

  /** All of them. */
  get all(): Int32Array {
    return this.#numbers.slice(0, this.count);
  }

  /** The number at a place, from 0. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** How many times each number was added, of those from 0 up to another. */
  timesOf(end: number): Int32Array {
    const times = new Int32Array(end);
    const numbers = this.#numbers;
    for (let place = 0; place < this.count; place++) {
      const number = numbers[place] ?? 0;
      times[number] = (times[number] ?? 0) + 1;
    }
    return times;
  }
}
