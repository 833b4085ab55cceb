/** Slices of published counts, filtered, grouped and summed by Arquero. */
import type { Table } from "arquero/src/table/Table.js";
import { filter } from "arquero/src/verbs/filter.js";
import { groupby } from "arquero/src/verbs/groupby.js";
import { rollup } from "arquero/src/verbs/rollup.js";
import type { Book } from "../book/book.ts";
import { type ColumnName, KEY_COLUMNS } from "./count-columns.ts";
import { type CountTable, countTable } from "./count-table.ts";
import { criteriaKindsOf, type Dimension } from "./dimensions.ts";
import { baseOf, type Query } from "./query.ts";
import { bookFor, type Side } from "./scope.ts";

export interface Sum {
  /** The value of each dimension that was split by, in their order. */
  keys: readonly string[];
  n: number;
  N: number;
}

const SUMS = { n: "d => op.sum(d.n)", N: "d => op.sum(d.N)" };

/** The sums of a slice, one for each combination of the split dimensions that occurs; one in all without a split. */
export function sumsOf(book: Book, query: Query, side: Side, splits: readonly Dimension[]): Sum[] {
  const counts = countTable(bookFor(book, query), query.measure);
  const rows = narrowed(counts, filtersOf(query, side));
  if (rows.numRows() === 0) return [];
  const keys = splits.map((dimension) => KEY_COLUMNS[dimension]);
  const summed = rollup(grouped(query.measure === "grade" ? ofOneBase(rows, keys) : rows, keys), SUMS);
  return Array.from({ length: summed.numRows() }, (_, row) => ({
    keys: keys.map((key) => counts.textOf(key, Number(summed.get(key, row)))),
    n: tidy(Number(summed.get("n", row))),
    N: tidy(Number(summed.get("N", row))),
  }));
}

/** Sums put together, as slices of one measure may be. */
export function together(sums: readonly Pick<Sum, "n" | "N">[]): { n: number; N: number } {
  return {
    n: tidy(sums.reduce((sum, { n }) => sum + n, 0)),
    N: tidy(sums.reduce((sum, { N }) => sum + N, 0)),
  };
}

type Filters = [ColumnName, readonly string[]][];

function filtersOf(query: Query, { periods, where }: Side): Filters {
  const filters: Filters = [
    ["base", [baseOf(query)]],
    ["period", periods.map(({ period }) => period)],
  ];
  if (criteriaKindsOf(query.measure).length > 0) filters.push(["criteria", [query.criteria]]);
  for (const dimension of NARROWING) {
    const values = where[dimension];
    if (values) filters.push([dimension, values]);
  }
  return filters;
}

const NARROWING = [
  ...(["group", "position", "criterionGroup", "criterion", "grade"] as const),
  ...(["campaign", "unit", "kind"] as const),
];

function narrowed({ table, codeOf }: CountTable, filters: Filters): Table {
  const wanted = filters.map(([column, values]) => {
    const codes = values.flatMap((value) => codeOf(column, value) ?? []);
    return [column, new Set(codes)] as const;
  });
  const tests = filters.map(([column]) => `op.has($.${column}, d.${column})`);
  return filter(table.params(Object.fromEntries(wanted)), `(d, $) => ${tests.join(" && ")}`);
}

function grouped(table: Table, keys: readonly string[]): Table {
  return keys.length > 0 ? groupby(table, ...keys) : table;
}

/** Every grade of the same officers has the same base: it is counted once, whichever grades are put together. */
function ofOneBase(table: Table, keys: readonly string[]): Table {
  const officers = groupby(table, ...new Set([...keys, "period", "group", "position"]));
  return rollup(officers, { n: "d => op.sum(d.n)", N: "d => op.max(d.N)" });
}

/** Points have at most a few decimals; adding floats must not invent more of them. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
