import type { Column } from "../recognise/table/column.ts";
import { placesOf } from "./row-texts.ts";

export interface Layout {
  layout: number;
  /** The number of the first of its columns; the others follow. */
  firstColumn: number;
}

/** A line of `sheet_column`. */
type ColumnLine = (string | number | boolean)[];

/** Numbers each layout, and its columns, once. */
export class Layouts {
  readonly #layouts = new Map<string, Layout>();
  #lines: ColumnLine[] = [];

  constructor(
    private nextLayout: number,
    private nextColumn: number,
  ) {}

  /** The layout of a key, which stands for its columns. */
  of(key: string, columns: readonly Column[]): Layout {
    const known = this.#layouts.get(key);
    if (known) return known;
    const numbered = { layout: this.nextLayout++, firstColumn: this.nextColumn };
    this.nextColumn += columns.length;
    this.#layouts.set(key, numbered);
    const { said } = placesOf(columns);
    for (const [at, { column, letter, header, headerRow, field, item, known }] of columns.entries())
      this.#lines.push([
        ...[numbered.layout, numbered.firstColumn + at, said.indexOf(at) + 1, column, letter, header],
        ...[headerRow, field, item, known],
      ]);
    return numbered;
  }

  /** The columns of the layouts that were numbered since it was last asked. */
  taken(): ColumnLine[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
