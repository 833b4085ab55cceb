import { createHash } from "node:crypto";
import { accessSync, constants, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "../engine/database.ts";
import { type Built, buildWarehouse } from "../run/build.ts";
import { gatherInputs, type Inputs } from "../run/inputs.ts";
import type { Terminal } from "./terminal.ts";

/** The project's own folder, and its sample, which commands use where no data folder is named. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
export const SAMPLE = join(PROJECT, "data", "ha-nam");

/** Options that every command has. */
export interface CommonOptions {
  data?: string;
  warehouse?: string;
  json?: boolean;
  strict?: boolean;
}

/** A data folder with its warehouse up to date. */
export interface Workplace {
  dataDir: string;
  warehouse: string;
  inputs: Inputs;
  built: Built;
}

/** Reads the data folder and brings its warehouse up to date. */
export async function prepare(options: CommonOptions, terminal: Terminal): Promise<Workplace> {
  const dataDir = resolve(options.data ?? SAMPLE);
  const inputs = gatherInputs(dataDir);
  const warehouse = warehouseOf(dataDir, options, terminal);
  const progress = (done: number, total: number) => terminal.progress("Đang đọc tệp", done, total);
  const built = await buildWarehouse(warehouse, inputs, progress);
  return { dataDir, warehouse, inputs, built };
}

/** Opens a workplace's warehouse to be asked, and closes it again whatever happens. */
export async function withWarehouse<T>(
  place: Workplace,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(place.warehouse, true);
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** The warehouse's place: as asked, in the data folder, or aside where that cannot be written. */
export function warehouseOf(dataDir: string, options: CommonOptions, terminal: Terminal): string {
  if (options.warehouse !== undefined) return resolve(options.warehouse, "warehouse.duckdb");
  if (isWritable(dataDir)) return join(dataDir, ".guong", "warehouse.duckdb");
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const aside = join(tmpdir(), `guong-${name}`, "warehouse.duckdb");
  terminal.say(`Không ghi được vào ${dataDir}; kho số liệu để tạm ở ${aside}`);
  return aside;
}

function isWritable(dataDir: string): boolean {
  const own = join(dataDir, ".guong");
  try {
    accessSync(existsSync(own) ? own : dataDir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
