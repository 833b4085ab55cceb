import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";

/** Counts every measure of the periods in work from the facts into `long_table`, small groups put together or withheld; then the signals. */
export async function countMeasures(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, [
    "schema.sql",
    "small_groups.sql",
    "officers.sql",
    "units.sql",
    "trust.sql",
    "declared.sql",
    "signals_words.sql",
    "signals_totals.sql",
    "signals_scores.sql",
    "signals_likeness.sql",
    "signals_claims.sql",
    "signals.sql",
  ]);
}
