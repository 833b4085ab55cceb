import type { Database, QueryRow } from "../engine/database.ts";
import { readScript } from "../engine/script.ts";

/** The tables that a warehouse answers with, each a `.sql` file in `answers/`, sorted by code point. */
export const ANSWERS = [
  "measures",
  "findings",
  "files",
  "declared",
  "not_submitted",
  "shrunk",
  "ledger",
  "rows_by_group",
  "withheld",
  "unasked",
  "signals",
  "left_out",
  "made_of",
  "refused",
  "summary",
] as const;
export type Answer = (typeof ANSWERS)[number];

/** Asks a built warehouse for one of its tables. */
export function ask(database: Database, answer: Answer): Promise<QueryRow[]> {
  return database.all(answerQuery(answer));
}

/** The query behind an answer. */
export function answerQuery(answer: Answer): string {
  return readScript(import.meta.url, `answers/${answer}.sql`).replace(/;\s*$/, "");
}
