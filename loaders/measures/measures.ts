import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";

/** Counts every measure from the facts into `long_table`, small groups put together or withheld. */
export async function countMeasures(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, [
    "long_table.sql",
    "small_groups.sql",
    "officers.sql",
    "units.sql",
    "trust.sql",
    "declared.sql",
    "signals.sql",
  ]);
}
