/**
 * As much of Arquero as is used, verb by verb: its index brings in a reader of files, which a browser does not have,
 * and its table with all verbs half as much again as these.
 */
declare module "arquero/src/table/Table.js" {
  export class Table {
    constructor(columns: Readonly<Record<string, ArrayLike<string | number>>>);
    params(values: Readonly<Record<string, unknown>>): Table;
    numRows(): number;
    get(column: string, row: number): unknown;
  }
}

declare module "arquero/src/verbs/filter.js" {
  import type { Table } from "arquero/src/table/Table.js";
  export function filter(table: Table, criterion: string): Table;
}

declare module "arquero/src/verbs/groupby.js" {
  import type { Table } from "arquero/src/table/Table.js";
  export function groupby(table: Table, ...columns: readonly string[]): Table;
}

declare module "arquero/src/verbs/rollup.js" {
  import type { Table } from "arquero/src/table/Table.js";
  export function rollup(table: Table, values: Readonly<Record<string, string>>): Table;
}
