/** What the site is given for a data folder: the real pipeline, run whole in a warehouse that is never written. */
import { type Database, openDatabase } from "../../loaders/engine/database.ts";
import { collect } from "../../loaders/publish/collect.ts";
import { assemble } from "../../loaders/run/assemble.ts";
import { gatherInputs, type Inputs } from "../../loaders/run/inputs.ts";
import { toldNames } from "../../loaders/warehouse/told/told-names.ts";
import type { Published } from "../../src/terms/published.ts";

export async function runPipeline(dataDir: string): Promise<Published> {
  const inputs = gatherInputs(dataDir);
  const database = await openDatabase(":memory:");
  try {
    await assemble(database, inputs, null, () => {});
    return await collectFrom(database, inputs);
  } finally {
    database.close();
  }
}

/** The same of a warehouse that is there. */
export async function collectFrom(database: Database, inputs: Inputs): Promise<Published> {
  return collect(database, inputs, "a fingerprint", await toldNames(database, inputs.reference));
}
