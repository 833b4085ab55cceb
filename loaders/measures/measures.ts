import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";

/** Makes the tables of what is counted, in a warehouse that has its reference. */
export async function createMeasures(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["schema.sql"]);
}

/** Counts every measure of the periods in work from the facts into `long_table`, small groups put together or withheld; then the signals. */
export async function countMeasures(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, [
    "small_groups.sql",
    "scores.sql",
    "officers.sql",
    "units.sql",
    "trust.sql",
    "declared.sql",
    "signals_words.sql",
    "signals_totals.sql",
    "signals_likeness.sql",
    "signals_scores.sql",
    "signals_claims.sql",
    "signals.sql",
  ]);
}
