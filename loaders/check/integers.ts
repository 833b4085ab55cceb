/** Rows of up to four whole numbers, kept column by column as an engine wants them. */
export class IntegerRows {
  #columns = columnsOf(4096);
  #size = 4096;
  count = 0;

  add(first: number, second: number, third: number, fourth = 0): void {
    if (this.count === this.#size) this.#grow();
    const [a, b, c, d] = this.#columns;
    a[this.count] = first;
    b[this.count] = second;
    c[this.count] = third;
    d[this.count++] = fourth;
  }

  /** The first columns as they are filled. */
  take(columns: number): Int32Array[] {
    return this.#columns.slice(0, columns).map((column) => column.slice(0, this.count));
  }

  #grow(): void {
    const before = this.#columns;
    this.#size *= 2;
    this.#columns = columnsOf(this.#size);
    for (const [at, column] of this.#columns.entries()) column.set(before[at] ?? []);
  }
}

function columnsOf(size: number): [Int32Array, Int32Array, Int32Array, Int32Array] {
  return [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
}
