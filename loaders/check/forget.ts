import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";

/** Removes all that was entered of these files, but the texts, which others may say too. */
export async function forgetFiles(database: Database, paths: readonly string[]): Promise<void> {
  await database.append(
    "leaving",
    paths.map((path) => [path]),
  );
  await runScripts(database, import.meta.url, ["forget.sql"]);
}

/** Removes the texts that no file says any more. It looks at all that is said, so it is not done for every correction. */
export async function forgetTexts(database: Database): Promise<void> {
  await runScripts(database, import.meta.url, ["forget_texts.sql"]);
}
