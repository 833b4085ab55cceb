import { accessSync, constants } from "node:fs";
import { forgetFiles, forgetTexts } from "../check/forget.ts";
import { IntakeWriter } from "../check/intake-writer.ts";
import type { Database } from "../engine/database.ts";
import type { ExportFile } from "./exports.ts";
import type { Inputs } from "./inputs.ts";
import { createWarehouse, judge } from "./judge.ts";
import { manifestText, placedText } from "./manifest.ts";
import type { KnownFile, Previous } from "./previous.ts";
import { type Progress, readBlocks } from "./readers.ts";

export type { Progress };

/** How many files had to be opened to know what they say. */
interface Assembled {
  opened: number;
}

/**
 * Brings a database up to the inputs: an empty one, or where `copied` is given a copy of that warehouse. Only files
 * are opened that it does not know as they are; then every row is judged and every measure counted.
 */
export async function assemble(
  database: Database,
  inputs: Inputs,
  copied: Previous | null,
  progress: Progress,
): Promise<Assembled> {
  if (!copied) await createWarehouse(database, inputs.reference);
  const known = copied?.files ?? new Map<string, KnownFile>();
  const changed = inputs.files.filter((file) => !isUnchanged(file, inputs, known.get(file.path)));
  // Opened first, so that no number of what is forgotten is given again.
  const writer = await IntakeWriter.open(database);
  await database.atOnce(async () => {
    await forget(database, inputs, known, changed);
    if (copied) await writer.recall();
    for await (const block of readBlocks(changed, inputs, progress)) await writer.enter(block);
  });
  await judge(database, inputs.reference);
  return { opened: changed.length };
}

/** Removes what a copied warehouse has of files that are gone, or are to be read again. */
async function forget(
  database: Database,
  inputs: Inputs,
  known: ReadonlyMap<string, KnownFile>,
  changed: readonly ExportFile[],
): Promise<void> {
  const kept = new Set(inputs.files.map(({ path }) => path));
  for (const { path } of changed) kept.delete(path);
  const leaving = [...known.keys()].filter((path) => !kept.has(path));
  if (leaving.length > 0) await forgetFiles(database, leaving);
  // What a file said that is gone is to be gone too; one that was corrected says most of it again, and to look at all
  // that a country says takes longer than to judge it.
  const again = new Set(changed.map(({ path }) => path));
  const isGone = leaving.some((path) => !again.has(path));
  if (isGone || (leaving.length > 0 && (await rowsIn(database)) < MANY_ROWS)) await forgetTexts(database);
}

const MANY_ROWS = 250_000;

async function rowsIn(database: Database): Promise<number> {
  const [counted] = await database.all("SELECT count(*) AS rows FROM sheet_row");
  return Number(counted?.rows);
}

/** Whether a warehouse knows a file as it is. */
export function isUnchanged(file: ExportFile, inputs: Inputs, known: KnownFile | undefined): boolean {
  // A file whose size and time are those of the last run is not opened to see that its bytes are, too.
  if (!known || known.bytes !== file.bytes || known.modified !== file.modified) return false;
  // Leave to read a file changes neither, and who was told to give it runs this again.
  if (!known.wasOpened && file.isFile && mayBeRead(file)) return false;
  const { manifest } = inputs;
  return [manifestText(manifest, file.path), placedText(manifest, file.path)].includes(known.manifestLine);
}

function mayBeRead({ location }: ExportFile): boolean {
  try {
    accessSync(location, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
