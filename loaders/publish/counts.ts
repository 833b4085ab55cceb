// Published counts as Parquet, a folder a period (`period=2024-H1/counts.parquet`), which any engine reads as one table:
// read_parquet('counts/*/*.parquet', hive_partitioning = true).
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Database } from "../engine/database.ts";
import { readScript } from "../engine/script.ts";
import { wholly } from "../engine/wholly.ts";
import { ask } from "../warehouse/queries.ts";

const stampShape = z.object({ fingerprint: z.string(), periods: z.record(z.string(), z.string()) });

/** What the files of a folder were made from: as a whole, and each period's digest. */
type Stamp = z.infer<typeof stampShape>;

const NOTHING: Stamp = { fingerprint: "", periods: {} };

/** Whether a folder holds the counts of the warehouse with this fingerprint, so that nobody has to ask it. */
export function holdsCounts(folder: string, fingerprint: string): boolean {
  const stamp = readStamp(folder);
  return (
    stamp.fingerprint === fingerprint && Object.keys(stamp.periods).every((each) => isThere(folder, each))
  );
}

/**
 * Writes the counts of every period that are not in the folder as they are, and removes those that it wrote of periods
 * that are no more: others may keep such folders beside them. The same counts give the same bytes. Gives how many periods
 * were written. Each file appears whole, and what was cut short is written by the next run: the stamp comes last.
 */
export async function publishCounts(
  database: Database,
  folder: string,
  fingerprint: string,
): Promise<number> {
  const before = readStamp(folder);
  const made = await ask(database, "made_of");
  const periods = Object.fromEntries(made.map(({ period, digest }) => [`${period}`, `${digest}`]));
  const stale = Object.keys(periods).filter(
    (period) => before.periods[period] !== periods[period] || !isThere(folder, period),
  );
  mkdirSync(folder, { recursive: true });
  for (const period of Object.keys(before.periods)) if (periods[period] === undefined) remove(folder, period);
  await writePeriods(database, folder, stale);
  const stamp: Stamp = { fingerprint, periods };
  await wholly(join(folder, STAMP), (beside) => writeFileSync(beside, `${JSON.stringify(stamp, null, 1)}\n`));
  return stale.length;
}

/** A period's counts are sorted on one core: two periods at a time. */
async function writePeriods(database: Database, folder: string, periods: readonly string[]): Promise<void> {
  const left = [...periods];
  const writeBy = async (connection: Database) => {
    for (let period = left.shift(); period !== undefined; period = left.shift()) {
      const place = placeOf(folder, period);
      const script = (beside: string) => copyScript(`${period}`, beside);
      mkdirSync(join(place, ".."), { recursive: true });
      await wholly(place, (beside) => connection.run(script(beside)));
    }
  };
  const other = await database.another();
  const writing = [writeBy(database), writeBy(other)];
  try {
    await Promise.all(writing);
  } finally {
    await Promise.allSettled(writing);
    other.close();
  }
}

const STAMP = ".made-of.json";
const PARTITION = "period=";

function placeOf(folder: string, period: string): string {
  return join(folder, `${PARTITION}${period}`, "counts.parquet");
}

function isThere(folder: string, period: string): boolean {
  return existsSync(placeOf(folder, period));
}

/** Nothing but the file that was written; the folder only where that leaves it empty. */
function remove(folder: string, period: string): void {
  const place = placeOf(folder, period);
  rmSync(place, { force: true });
  try {
    rmdirSync(join(place, ".."));
  } catch {
    // It holds something else, or is gone.
  }
}

/** A stamp that is not there, or cannot be read, says that nothing is there. */
function readStamp(folder: string): Stamp {
  try {
    return stampShape.parse(JSON.parse(readFileSync(join(folder, STAMP), "utf8")));
  } catch {
    return NOTHING;
  }
}

function copyScript(period: string, place: string): string {
  const quoted = (text: string) => text.replaceAll("'", "''");
  return readScript(import.meta.url, "counts.sql")
    .replace("{period}", () => quoted(period))
    .replace("{place}", () => quoted(place));
}
