import { checkIntake, createIntake } from "../check/check.ts";
import { type Intake, loadIntake, loadReference } from "../check/load.ts";
import type { Database } from "../engine/database.ts";
import { countMeasures } from "../measures/measures.ts";
import { contextOf } from "../recognise/context.ts";
import { enterFacts } from "../warehouse/facts.ts";
import type { ExportFile } from "./exports.ts";
import type { Inputs } from "./inputs.ts";
import { takerIn } from "./intake.ts";
import { manifestText } from "./manifest.ts";
import type { KnownFile, Previous } from "./previous.ts";

/** Told how far the reading of files has come. */
export type Progress = (done: number, total: number) => void;

/** How many files had to be opened to know what they say. */
export interface Assembled {
  opened: number;
}

const FILES_AT_ONCE = 200;

/**
 * Fills an empty database from the inputs: what the previous warehouse knows of unchanged files is copied, the
 * others are opened; then every row is judged and every measure counted.
 */
export async function assemble(
  database: Database,
  inputs: Inputs,
  previous: Previous | null,
  progress: Progress,
): Promise<Assembled> {
  await createIntake(database);
  await loadReference(database, inputs.reference);
  const reusable = previous?.rules === inputs.rules ? previous : null;
  const unchanged = inputs.files.filter((file) => isUnchanged(file, inputs, reusable?.files.get(file.path)));
  if (reusable && unchanged.length > 0) await reusable.copyInto(database, unchanged);

  const known = new Set(unchanged.map(({ path }) => path));
  const changed = inputs.files.filter(({ path }) => !known.has(path));
  const take = takerIn(contextOf(inputs.reference), inputs.manifest);
  for (let at = 0; at < changed.length; at += FILES_AT_ONCE) {
    const taken: Intake[] = [];
    for (const file of changed.slice(at, at + FILES_AT_ONCE)) {
      taken.push(take(file));
      progress(at + taken.length, changed.length);
    }
    await loadIntake(database, taken);
  }
  await checkIntake(database, inputs.reference);
  await enterFacts(database);
  await countMeasures(database);
  return { opened: changed.length };
}

function isUnchanged(file: ExportFile, inputs: Inputs, known: KnownFile | undefined): boolean {
  // A file whose size and time are those of the last run is not opened to see that its bytes are, too.
  if (!known || known.bytes !== file.bytes || known.modified !== file.modified) return false;
  return known.manifestLine === manifestText(inputs.manifest, file.path);
}
