/** Tables of a report: every cell that is a figure says which. */
import { rateText } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import type { ReportTable, Stated } from "./model.ts";
import { rateOf } from "./words/clause.ts";

/** Words, or the figure asked for. */
export type Cell = string | Stated;

export interface Column<Row> {
  head: string;
  number?: true;
  /** A share of a hundred. */
  width?: number;
  cell: (row: Row) => Cell;
}

interface TableOptions<Row> {
  id: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** A last row that stands apart: the sum. */
  foot?: Row;
  note?: string | undefined;
  source: string;
}

export function reportTable<Row>(book: Book, options: TableOptions<Row>): ReportTable {
  const { id, caption, columns, rows, foot, note, source } = options;
  const cells = [...rows, ...(foot === undefined ? [] : [foot])].map((row) =>
    columns.map(({ cell }) => cell(row)),
  );
  const written = cells.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : rateText(rateOf(book, cell)))),
  );
  return {
    ...{ id, caption, source },
    columns: columns.map(({ head, number, width }) => ({
      head,
      ...(number ? { number } : {}),
      ...(width === undefined ? {} : { width }),
    })),
    rows: written.slice(0, rows.length),
    ...(foot === undefined ? {} : { foot: written.at(-1) ?? [] }),
    ...(note ? { note } : {}),
    states: cells.map((row) => row.map((cell) => (typeof cell === "string" ? null : cell))),
  };
}
