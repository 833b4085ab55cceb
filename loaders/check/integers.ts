/** Rows of three whole numbers, kept column by column as an engine wants them. */
export class IntegerRows {
  #columns = columnsOf(4096);
  #size = 4096;
  #count = 0;

  add(first: number, second: number, third: number): void {
    if (this.#count === this.#size) this.#grow();
    const [a, b, c] = this.#columns;
    a[this.#count] = first;
    b[this.#count] = second;
    c[this.#count++] = third;
  }

  /** Hands over the columns as they are filled, and begins anew. */
  take(): Int32Array[] {
    const taken = this.#columns.map((column) => column.slice(0, this.#count));
    this.#count = 0;
    return taken;
  }

  #grow(): void {
    this.#size *= 2;
    const [a, b, c] = columnsOf(this.#size);
    a.set(this.#columns[0]);
    b.set(this.#columns[1]);
    c.set(this.#columns[2]);
    this.#columns = [a, b, c];
  }
}

function columnsOf(size: number): [Int32Array, Int32Array, Int32Array] {
  return [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
}
