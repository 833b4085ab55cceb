import { createHash } from "node:crypto";
import { accessSync, constants, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "../engine/database.ts";
import { type Built, buildWarehouse } from "../run/build.ts";
import { gatherInputs, type Inputs } from "../run/inputs.ts";
import { deliver, isService } from "../warehouse/service.ts";
import { refuseOwnFiles } from "./own-files.ts";
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
  /** The data folder as it was typed, for commands that are proposed. */
  data: string | undefined;
  warehouse: string;
  inputs: Inputs;
  built: Built;
}

/** Where a run's warehouse is, and the service that is to have it too. */
interface Places {
  warehouse: string;
  service: string | null;
}

/** Reads the data folder and brings its warehouse up to date. */
export async function prepare(options: CommonOptions, terminal: Terminal): Promise<Workplace> {
  const dataDir = resolve(options.data ?? SAMPLE);
  const inputs = gatherInputs(dataDir);
  const { warehouse, service } = placesOf(dataDir, options, terminal);
  const progress = (done: number, total: number) => terminal.progress("Đang đọc tệp", done, total);
  const built = await buildWarehouse(warehouse, inputs, progress);
  if (service !== null && (await deliver(warehouse, service, { ...built, reference: inputs.reference })))
    terminal.say("Đã đưa kho số liệu lên dịch vụ, không kèm những gì đọc được trong tệp gốc.");
  return { dataDir, data: options.data, warehouse, inputs, built };
}

/** Opens a workplace's warehouse to be asked, and closes it again whatever happens. */
export async function withWarehouse<T>(
  place: Workplace,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(place.warehouse, { readOnly: true });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** A warehouse is worked on as a file of the office; a service is given what may leave it. */
export function placesOf(dataDir: string, { warehouse }: CommonOptions, terminal: Terminal): Places {
  const service = warehouse !== undefined && isService(warehouse) ? warehouse : null;
  const folder = service === null ? warehouse : undefined;
  if (folder !== undefined) refuseOwnFiles(resolve(folder), dataDir);
  return { warehouse: fileOf(dataDir, folder, terminal), service };
}

/** The warehouse's file: as asked, in the data folder, or aside where that cannot be written. */
function fileOf(dataDir: string, folder: string | undefined, terminal: Terminal): string {
  if (folder !== undefined) return resolve(folder, "warehouse.duckdb");
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
