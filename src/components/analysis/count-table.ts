/** A measure's counts as a table that Arquero slices: texts as numbers, which it compares and groups twice as fast. */
import { Table } from "arquero/src/table/Table.js";
import { isUnitMeasure } from "../../terms/as-it-is.ts";
import type { MeasureId } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";
import { type ColumnName, countColumns, TEXT_NAMES } from "./count-columns.ts";

export interface CountTable {
  table: Table;
  /** The number that stands for a text in a column; undefined where no row has it. */
  codeOf: (column: ColumnName, text: string) => number | undefined;
  textOf: (column: ColumnName, code: number) => string;
}

const tables = new WeakMap<Book, Map<MeasureId, CountTable>>();

/** Made once for a measure of a book. */
export function countTable(book: Book, measure: MeasureId): CountTable {
  const own = tables.get(book) ?? new Map<MeasureId, CountTable>();
  tables.set(book, own);
  const found = own.get(measure) ?? opened(book, measure);
  own.set(measure, found);
  return found;
}

/** Makes the tables of a measure before they are asked for, under the boundaries of then and of now. */
export function prepare(book: Book, measure: MeasureId): void {
  countTable(book, measure);
  if (isUnitMeasure(measure)) countTable(book.asItIs(), measure);
}

function opened(book: Book, measure: MeasureId): CountTable {
  const { n, N, ...texts } = countColumns(book, measure);
  const codes = new Map<ColumnName, Map<string, number>>();
  const columns: Record<string, ArrayLike<number>> = { n: Float64Array.from(n), N: Float64Array.from(N) };
  for (const name of TEXT_NAMES) {
    const own = new Map<string, number>();
    columns[name] = Uint32Array.from(texts[name], (text) => {
      const code = own.get(text) ?? own.size;
      own.set(text, code);
      return code;
    });
    codes.set(name, own);
  }
  const words = new Map([...codes].map(([name, own]) => [name, [...own.keys()]]));
  return {
    table: new Table(columns),
    codeOf: (column, text) => codes.get(column)?.get(text),
    textOf: (column, code) => words.get(column)?.[code] ?? "",
  };
}
