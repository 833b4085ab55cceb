/** A data folder's warehouse and tables, as the command makes them, once for all test files that only read them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { guong, type Said } from "./pack.ts";
import { madeOnce } from "./shelf.ts";

/** The tables that the command writes into files, in the order in which it is asked for them. */
export const WRITTEN = ["measures", "files", "findings", "declared"] as const;

export interface Built {
  warehouse: string;
  /** The file of a table. */
  fileOf: (table: (typeof WRITTEN)[number]) => string;
  /** What the command said, table by table. */
  runs: Said[];
}

/** Nobody may write into what it gives. */
export async function builtOnce(dataDir: string): Promise<Built> {
  const fileOf = (folder: string, table: string) => join(folder, `${table}.csv`);
  const folder = await madeOnce(inject("shelf"), `built ${dataDir}`, async (place) => {
    const runs: Said[] = [];
    for (const table of WRITTEN)
      runs.push(
        await guong(table, "--data", dataDir, "--warehouse", place, "--out", fileOf(place, table), "--json"),
      );
    writeFileSync(join(place, "runs.json"), JSON.stringify(runs));
  });
  return {
    warehouse: join(folder, "warehouse.duckdb"),
    fileOf: (table) => fileOf(folder, table),
    runs: JSON.parse(readFileSync(join(folder, "runs.json"), "utf8")),
  };
}
