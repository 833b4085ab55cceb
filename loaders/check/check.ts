import type { Database } from "../engine/database.ts";
import { readScript, runScripts } from "../engine/script.ts";
import { FATES } from "../recognise/rows/rows.ts";
import type { Reference } from "../reference/reference.ts";
import { enterMeanings } from "./meanings.ts";
import { enterNames } from "./names.ts";

/** Makes the tables that a run is entered into. */
export async function createIntake(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["schema.sql"]);
  await database.append("fate", [...FATES.entries()]);
}

/** Settles which of the files that were entered count. */
export async function settleFiles(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["status.sql"]);
}

/** Judges every row of the periods in work: accepted, quarantined with its causes, or set aside. */
export async function checkRows(database: Database, reference: Reference): Promise<void> {
  const run = (names: readonly string[]) => runScripts(database, import.meta.url, names);
  await run(["work.sql"]);
  await enterMeanings(database);
  await enterNames(database, reference);
  await run(["entry.sql", "cells.sql"]);
  await enterMeanings(database);
  await run(["says.sql", "conflict.sql", "finding.sql"]);
}

/** Writes the ledger. Throws where the rows read of some sheet are not the sum of what became of them. */
export async function writeLedger(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["ledger.sql"]);
  const wrong = await database.all(readScript(import.meta.url, "reconcile.sql"));
  if (wrong.length > 0)
    // The names of files and sheets may be people's: their numbers in the warehouse tell which they are.
    throw new Error(`Lỗi chương trình [sum-mismatch]: số dòng không khớp ở ${JSON.stringify(wrong)}`);
}
