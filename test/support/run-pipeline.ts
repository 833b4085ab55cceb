/** What the site is given for a data folder: the real pipeline, run whole in a warehouse that is never written. */
import { openDatabase } from "../../loaders/engine/database.ts";
import { collect } from "../../loaders/publish/collect.ts";
import { assemble } from "../../loaders/run/assemble.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { toldNames } from "../../loaders/warehouse/told/told-names.ts";
import type { Published } from "../../src/terms/published.ts";

export async function runPipeline(dataDir: string): Promise<Published> {
  const inputs = gatherInputs(dataDir);
  const database = await openDatabase(":memory:");
  try {
    await assemble(database, inputs, null, () => {});
    const told = await toldNames(database, inputs.reference);
    return await collect(database, inputs, "a fingerprint", told);
  } finally {
    database.close();
  }
}
