import { readFileSync } from "node:fs";
import type { Database } from "./database.ts";

/** Runs `.sql` files one after the other, each beside the module whose `import.meta.url` is given. */
export async function runScripts(database: Database, from: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    try {
      await database.run(readScript(from, name));
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

/** Reads a `.sql` file beside the module whose `import.meta.url` is given. */
export function readScript(from: string, name: string): string {
  return readFileSync(new URL(name, from), "utf8");
}
