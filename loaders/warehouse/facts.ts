import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";

/** Makes the tables of what is told of files. */
export async function createFacts(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["schema.sql"]);
}

/** Enters what the accepted rows of the periods in work say as facts, and what later files no longer hold. */
export async function enterFacts(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["facts.sql", "shrunk.sql"]);
}
