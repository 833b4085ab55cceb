/** A small made-up country with its warehouse, written and built once for the test files that go on with a copy of it. */
import { cpSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { scaled } from "../../bench/country/size.ts";
import { writeCountry } from "../../bench/country/write.ts";
import { buildWarehouse } from "../../loaders/run/build.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { madeOnce } from "./shelf.ts";

/** Copies its data folder, as a run left it that has nothing more to do, to `to`; gives the paths of its evaluations. */
export async function copyCountry(to: string): Promise<string[]> {
  const made = await madeOnce(inject("shelf"), "a country of four periods", async (folder) => {
    const data = join(folder, "data");
    const evaluations = writeCountry(data, { ...scaled(0.01), periods: 4 });
    // A copy keeps no more than milliseconds, and a file of another time would be opened again.
    for (const name of readdirSync(join(data, "exports"), { recursive: true, encoding: "utf8" }))
      utimesSync(join(data, "exports", name), 1_760_000_000, 1_760_000_000);
    await buildWarehouse(join(data, ".guong", "warehouse.duckdb"), gatherInputs(data), () => {});
    writeFileSync(join(folder, "evaluations.json"), JSON.stringify(evaluations));
  });
  cpSync(join(made, "data"), to, { recursive: true, preserveTimestamps: true });
  return JSON.parse(readFileSync(join(made, "evaluations.json"), "utf8"));
}
