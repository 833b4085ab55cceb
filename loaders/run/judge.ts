import { checkRows, createIntake, settleFiles, writeLedger } from "../check/check.ts";
import { loadReference } from "../check/reference.ts";
import type { Database } from "../engine/database.ts";
import { runScripts } from "../engine/script.ts";
import { countMeasures, createMeasures } from "../measures/measures.ts";
import type { Reference } from "../reference/reference.ts";
import { createFacts, enterFacts } from "../warehouse/facts.ts";

/** So many cells are judged together: few statements for a small folder, little memory for a large one. */
const CELLS_AT_ONCE = 12_000_000;

/** Makes the tables of an empty warehouse, and enters the reference. */
export async function createWarehouse(database: Database, reference: Reference): Promise<void> {
  await createIntake(database);
  await database.run("CREATE TABLE judged (period VARCHAR, made_of VARCHAR)");
  await loadReference(database, reference);
  await createFacts(database);
  await createMeasures(database);
}

/**
 * Judges and counts what was entered. Rows are compared with others of their period alone, so that only periods are
 * judged anew of which a file came, went, changed, or was replaced. Gives these periods.
 */
export async function judge(database: Database, reference: Reference): Promise<string[]> {
  await settleFiles(database);
  await runScripts(database, import.meta.url, ["stale.sql"]);
  const stale = await database.all(
    "SELECT period, cells FROM standing ANTI JOIN judged USING (period, made_of) ORDER BY period",
  );
  for (const periods of batches(stale.map(({ period, cells }) => [String(period), Number(cells)]))) {
    await database.run("DELETE FROM in_work");
    await database.append(
      "in_work",
      periods.map((period) => [period]),
    );
    await checkRows(database, reference);
    await enterFacts(database);
    await countMeasures(database);
  }
  await database.run("CREATE OR REPLACE TABLE judged AS SELECT period, made_of FROM standing");
  await writeLedger(database);
  return stale.map(({ period }) => String(period));
}

function batches(periods: readonly (readonly [period: string, cells: number])[]): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const [period, cells] of periods) {
    if (cells > room || all.length === 0) {
      all.push([]);
      room = CELLS_AT_ONCE;
    }
    all.at(-1)?.push(period);
    room -= cells;
  }
  return all;
}
