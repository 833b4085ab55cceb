/** The reference programs, ready to be measured beside what they are held against. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measured } from "../rounds.ts";

const program = (name: string) => fileURLToPath(new URL(`../references/${name}`, import.meta.url));

/** DuckDB reading the CSV files of a data folder, or only those that are named. */
export function duckdbReading(data: string, name: string, files?: readonly string[]): Measured {
  const database = `${data}.read.duckdb`;
  const pattern = join(data, "exports", "**", "*.csv").split("\\").join("/");
  return {
    ...{ name, args: [program("read-csv.mjs"), database, ...(files ?? [pattern])] },
    before: () => rmSync(database, { force: true }),
  };
}

/** SheetJS reading a workbook. */
export function sheetjsReading(file: string, name: string): Measured {
  return { name, args: [program("read-workbook.mjs"), file] };
}
