import { chmodSync, constants, copyFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Database, openDatabase } from "../engine/database.ts";
import { besideOf, removeLeftovers } from "../engine/leftovers.ts";
import { runScripts } from "../engine/script.ts";
import { assemble, isUnchanged, type Progress } from "./assemble.ts";
import type { Inputs } from "./inputs.ts";
import { lengthenAsTold, type Previous, readPrevious } from "./previous.ts";

/** What a build came to. */
export interface Built {
  fingerprint: string;
  /** Whether anything had to be worked out anew. */
  rebuilt: boolean;
  /** How many exports were opened: 0 where nothing changed. */
  opened: number;
}

/**
 * Brings the warehouse at `location` up to date with the inputs. It is built beside the old one and moved into
 * place, so that a crash or a bad file never leaves less than there was; where nothing changed no file is opened.
 */
export async function buildWarehouse(location: string, inputs: Inputs, progress: Progress): Promise<Built> {
  removeLeftovers(location);
  const previous = await readPrevious(location);
  if (previous && isCurrent(previous, inputs)) {
    return { fingerprint: previous.fingerprint, rebuilt: false, opened: 0 };
  }
  mkdirSync(dirname(location), { recursive: true, mode: 0o700 });
  // A folder of its own, since the engine writes more files beside its own, and lets everybody read them.
  const beside = besideOf(location);
  try {
    mkdirSync(beside, { mode: 0o700 });
    const place = join(beside, "warehouse.duckdb");
    const built = await buildAt(place, location, previous, inputs, progress);
    await lengthenAsTold(place);
    chmodSync(place, 0o600);
    renameSync(place, location);
    // No log of this program's: it would be taken for the new warehouse's.
    rmSync(`${location}.wal`, { force: true });
    return built;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

async function buildAt(
  place: string,
  location: string,
  previous: Previous | null,
  inputs: Inputs,
  progress: Progress,
): Promise<Built> {
  const reusable = previous?.rules === inputs.rules ? previous : null;
  if (reusable) copyFileSync(location, place, constants.COPYFILE_FICLONE);
  const database = await openDatabase(place);
  try {
    const { opened } = await assemble(database, inputs, reusable, progress);
    const fingerprint = await sign(database, inputs);
    await database.run("CHECKPOINT");
    return { fingerprint, rebuilt: true, opened };
  } finally {
    database.close();
  }
}

function isCurrent(previous: Previous, inputs: Inputs): boolean {
  if (previous.rules !== inputs.rules || previous.files.size !== inputs.files.length) return false;
  return inputs.files.every((file) => isUnchanged(file, inputs, previous.files.get(file.path)));
}

/** Enters what the warehouse was built from. Days and sizes of files are no part of the fingerprint; bytes are. */
async function sign(database: Database, inputs: Inputs): Promise<string> {
  await database.run("CREATE OR REPLACE TABLE built_from (fingerprint VARCHAR, rules VARCHAR)");
  await database.append("built_from", [["", inputs.rules]]);
  await runScripts(database, import.meta.url, ["sign.sql"]);
  const [built] = await database.all("SELECT fingerprint FROM built_from");
  return String(built?.fingerprint);
}
