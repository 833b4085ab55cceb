import { type Merge, Sheet } from "./sheet.ts";

/** No browser makes more of a span. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** A table of a web page, told piece by piece; a piece out of place ends what is open. Its rows count from 1. */
export class WebTable {
  readonly sheet: Sheet;
  readonly #merges: Merge[] = [];
  /** The cells that reach from above into the row being read, or from it further down. */
  #hanging: Merge[] = [];
  #row = 0;
  /** The texts of the row being read; null between rows. */
  #texts: string[] | null = null;
  /** Where the next cell of the row may begin. */
  #column = 0;
  /** The cell being read, and what was read of it; null between cells. */
  #cell: { place: Merge; text: string } | null = null;

  constructor(name: string) {
    this.sheet = new Sheet(name, this.#merges);
  }

  beginRow(): void {
    this.endRow();
    this.#row++;
    this.#texts = [];
    this.#column = 0;
    this.#hanging = this.#hanging.filter(({ bottom }) => bottom >= this.#row);
  }

  /** Begins a cell; its spans are as its attributes say, blank for one. */
  beginCell(colspan: string, rowspan: string): void {
    this.endCell();
    if (!this.#texts) this.beginRow();
    const [top, left] = [this.#row, this.#freeColumn()];
    const bottom = top + spanOf(rowspan, MOST_ROWS) - 1;
    const right = left + spanOf(colspan, MOST_COLUMNS) - 1;
    const place = { top, left, bottom, right };
    if (bottom > top) this.#hanging.push(place);
    if (bottom > top || right > left) this.#merges.push(place);
    this.#column = right + 1;
    this.#cell = { place, text: "" };
  }

  /** Adds words to the cell being read, if there is one; where a line ends among them is of no matter. */
  addWords(words: string): void {
    if (this.#cell) this.#cell.text += words.replace(/[ \t\n\f\r]+/g, " ");
  }

  breakLine(): void {
    if (this.#cell) this.#cell.text += "\n";
  }

  endCell(): void {
    if (!this.#cell || !this.#texts) return;
    const { place, text } = this.#cell;
    while (this.#texts.length < place.left) this.#texts.push("");
    this.#texts[place.left] = text
      .replace(/ *\n[ \n]*/g, "\n")
      .replace(/ {2,}/g, " ")
      .trim();
    this.#cell = null;
  }

  endRow(): void {
    this.endCell();
    if (this.#texts) this.sheet.addRow(this.#row, this.#texts);
    this.#texts = null;
  }

  /** The first column from the next on into which no cell hangs from above. */
  #freeColumn(): number {
    let column = this.#column;
    for (let above: Merge | undefined; ; column = above.right + 1) {
      above = this.#hanging.find(
        ({ top, left, right }) => top < this.#row && left <= column && column <= right,
      );
      if (!above) return column;
    }
  }
}

function spanOf(attribute: string, most: number): number {
  const span = Number.parseInt(attribute, 10);
  return span > 1 ? Math.min(span, most) : 1;
}
