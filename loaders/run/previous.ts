import { existsSync, statSync, truncateSync } from "node:fs";
import { type Database, openDatabase } from "../engine/database.ts";

/** What a warehouse knows of a file that it was built from. */
export interface KnownFile {
  bytes: number;
  modified: number;
  manifestLine: string;
  /** Whether it could be opened at all. */
  wasOpened: boolean;
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
    if (statSync(location).size < (await bytesTold(database))) return null;
    const [meta] = await database.all("SELECT fingerprint, rules FROM built_from");
    const rows = await database.all("SELECT path, bytes, modified, manifest_line, sha256 FROM file");
    if (!meta) return null;
    const files = new Map(
      rows.map(({ path, bytes, modified, manifest_line, sha256 }) => [
        String(path),
        {
          bytes: Number(bytes),
          modified: Number(modified),
          manifestLine: String(manifest_line),
          wasOpened: sha256 !== "",
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

/**
 * Makes a new warehouse as long as it says of itself: the engine cuts free blocks off its end, but goes on telling of
 * them, so that it would be taken for one that was cut short.
 */
export async function lengthenAsTold(location: string): Promise<void> {
  const database = await openDatabase(location, { readOnly: true });
  const told = await bytesTold(database).finally(() => database.close());
  if (statSync(location).size < told) truncateSync(location, told);
}

/** Three headers, which the engine does not count, and then the blocks. */
const HEADER_BYTES = 3 * 4096;

async function bytesTold(database: Database): Promise<number> {
  const [size] = await database.all("SELECT block_size * total_blocks AS bytes FROM pragma_database_size()");
  return HEADER_BYTES + Number(size?.bytes);
}

/** Copies all of the warehouse at a location into an empty database. */
export async function copyWarehouse(location: string, into: Database): Promise<void> {
  const [current] = await into.all("SELECT current_database() AS name");
  await into.run(`ATTACH '${location.replace(/'/g, "''")}' AS previous (READ_ONLY)`);
  await into.run(`COPY FROM DATABASE previous TO "${current?.name}"`);
  await into.run("DETACH previous");
}
