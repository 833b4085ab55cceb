import { existsSync } from "node:fs";
import { type Database, openDatabase } from "../engine/database.ts";
import type { ExportFile } from "./exports.ts";

/** What a warehouse knows of a file that it was built from. */
export interface KnownFile {
  bytes: number;
  modified: number;
  manifestLine: string;
}

/** An earlier warehouse: what it was built from, and its files for reuse. */
export interface Previous {
  fingerprint: string;
  rules: string;
  files: ReadonlyMap<string, KnownFile>;
  /** Copies what these files say into another database. */
  copyInto(database: Database, files: readonly ExportFile[]): Promise<void>;
}

const COPIED = ["file", "sheet", "sheet_column", "sheet_row", "cell", "total_cell"];

/** Opens what an earlier run left; null where there is nothing, or nothing that this program can read. */
export async function readPrevious(location: string): Promise<Previous | null> {
  if (!existsSync(location)) return null;
  let database: Database | undefined;
  try {
    database = await openDatabase(location, true);
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
    return {
      fingerprint: String(meta.fingerprint),
      rules: String(meta.rules),
      files,
      copyInto: (into, wanted) => copyFiles(into, location, wanted),
    };
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

async function copyFiles(into: Database, location: string, files: readonly ExportFile[]): Promise<void> {
  await into.run(`ATTACH '${location.replace(/'/g, "''")}' AS previous (READ_ONLY)`);
  await into.run("CREATE TEMP TABLE unchanged (path VARCHAR)");
  await into.append(
    "unchanged",
    files.map(({ path }) => [path]),
  );
  for (const table of COPIED)
    await into.run(`INSERT INTO ${table} FROM previous.${table} WHERE path IN (FROM unchanged)`);
  await into.run("DROP TABLE unchanged");
  await into.run("DETACH previous");
}
