import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";

/** Enters what the accepted rows say as facts, each with its place, and what later files no longer hold. */
export async function enterFacts(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["facts.sql", "shrunk.sql"]);
}
