import { existsSync, statSync } from "node:fs";
import { type Database, openDatabase } from "../engine/database.ts";

/** What a warehouse knows of a file that it was built from. */
export interface KnownFile {
  bytes: number;
  modified: number;
  manifestLine: string;
}

/** An earlier warehouse: what it was built from. */
export interface Previous {
  fingerprint: string;
  rules: string;
  files: ReadonlyMap<string, KnownFile>;
}

/** Opens what an earlier run left; null where there is nothing, or nothing that this program can read. */
export async function readPrevious(location: string): Promise<Previous | null> {
  if (!existsSync(location)) return null;
  let database: Database | undefined;
  try {
    database = await openDatabase(location, { readOnly: true });
    // A file that was cut short opens too, and fails only where somebody asks for what is gone.
    const [size] = await database.all(
      "SELECT block_size * total_blocks AS bytes FROM pragma_database_size()",
    );
    if (statSync(location).size < Number(size?.bytes)) return null;
    const [meta] = await database.all("SELECT fingerprint, rules FROM built_from");
    const rows = await database.all("SELECT path, bytes, modified, manifest_line FROM file");
    if (!meta) return null;
    const files = new Map(
      rows.map(({ path, bytes, modified, manifest_line }) => [
        String(path),
        {
          bytes: Number(bytes),
          modified: Number(modified),
          manifestLine: String(manifest_line),
        },
      ]),
    );
    return { fingerprint: String(meta.fingerprint), rules: String(meta.rules), files };
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

/** Copies all of the warehouse at a location into an empty database. */
export async function copyWarehouse(location: string, into: Database): Promise<void> {
  const [current] = await into.all("SELECT current_database() AS name");
  await into.run(`ATTACH '${location.replace(/'/g, "''")}' AS previous (READ_ONLY)`);
  await into.run(`COPY FROM DATABASE previous TO "${current?.name}"`);
  await into.run("DETACH previous");
}
