/** Where a data folder's editions lie, and which there are. */
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

export function editionsOf(dataDir: string): string {
  return join(dataDir, "editions");
}

/** The office's own list of the exports that an edition was made from; it lies beside it and is not published. */
export function exportsListOf(editions: string, name: string): string {
  return join(editions, `${name}.exports.sha256`);
}

/** Names of folders; what is being written or was left by a killed run begins with a dot. */
export function listEditions(editions: string): string[] {
  return entriesOf(editions)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
