/** Data folders with the figures that they must give, and the pipeline run on them, whole, in this process. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { afterAll, vi } from "vitest";
import { main } from "../../loaders/command/main.ts";
import { csvText, TABLE_COLUMNS } from "../../loaders/command/tables.ts";
import { openDatabase } from "../../loaders/engine/database.ts";
import { assemble } from "../../loaders/run/assemble.ts";
import type { Inputs } from "../../loaders/run/inputs.ts";
import { ask } from "../../loaders/warehouse/queries.ts";

export interface Pack {
  name: string;
  /** The data folder, only ever read. */
  data: string;
  /** The tables that it must give, worked out by other code. */
  expected: string;
}

const below = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const SAMPLE: Pack = {
  name: "ha-nam",
  data: below("data/ha-nam"),
  expected: below("test/expected/ha-nam"),
};
export const OTHER: Pack = {
  name: "ninh-binh",
  data: below("test/packs/ninh-binh"),
  expected: below("test/packs/ninh-binh/expected"),
};

export const WORDINGS: Pack = {
  name: "thai-son",
  data: below("test/packs/thai-son"),
  expected: below("test/packs/thai-son/expected"),
};

/** The tables that every pack must give, with the columns in which they are written. */
export const TABLES = ["measures", "findings", "files", "declared", "signals", "not_submitted"] as const;
export type TableName = (typeof TABLES)[number];
export const COLUMNS: Record<TableName, readonly string[]> = {
  ...TABLE_COLUMNS,
  not_submitted: ["period", "kind", "group", "unit"],
};

/** A folder for the whole of a test file, removed when it is done. Call it outside of any test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "guong-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Copies the sample's data folder, or only some of its exports, to where a test may change it. */
export function copySample(to: string, wanted: RegExp = /(?:)/): string {
  const exportsDir = join(SAMPLE.data, "exports");
  cpSync(join(SAMPLE.data, "reference"), join(to, "reference"), { recursive: true });
  cpSync(exportsDir, join(to, "exports"), {
    recursive: true,
    filter: (place) => {
      const path = relative(exportsDir, place).split(sep).join("/").normalize("NFC");
      return !path.includes(".") || path === "manifest.csv" || wanted.test(path);
    },
  });
  return to;
}

/** A table of a pack's expected results, as text. */
export function expectedText(pack: Pack, table: TableName): string {
  return readFileSync(join(pack.expected, `${table}.csv`), "utf8");
}

/** The rows of a CSV as texts, under the wanted columns of its header. */
export function rowsOf(csv: string, columns: readonly string[]): string[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((row) => columns.map((column) => row[column] ?? `(không có cột ${column})`).join(" | "));
}

/** How two lists of rows differ, whatever their order: the first rows of each that the other lacks; [] if nowhere. */
export function differences(got: readonly string[], expected: readonly string[], most = 10): string[] {
  const count = (rows: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
    return counts;
  };
  const beyond = (rows: Map<string, number>, others: Map<string, number>) =>
    [...rows].filter(([row, times]) => times > (others.get(row) ?? 0)).map(([row]) => row);
  const [had, wanted] = [count(got), count(expected)];
  const list = (sign: string, rows: string[]) =>
    rows.length > most
      ? [...rows.slice(0, most).map((row) => `${sign} ${row}`), `${sign} … ${rows.length} in all`]
      : rows.map((row) => `${sign} ${row}`);
  return [...list("missing:", beyond(wanted, had)), ...list("too many:", beyond(had, wanted))];
}

/** The tables that inputs give, worked out from nothing in a warehouse that is never written. */
export async function workOut(inputs: Inputs): Promise<Record<TableName, string>> {
  const database = await openDatabase(":memory:");
  try {
    await assemble(database, inputs, null, () => {});
    const text = async (table: TableName) => csvText(COLUMNS[table], await ask(database, table));
    return {
      measures: await text("measures"),
      findings: await text("findings"),
      files: await text("files"),
      declared: await text("declared"),
      not_submitted: await text("not_submitted"),
      signals: await text("signals"),
    };
  } finally {
    database.close();
  }
}

/** One table of a warehouse on disk. */
export async function tableOf(warehouse: string, table: TableName): Promise<string> {
  const database = await openDatabase(warehouse, { readOnly: true });
  try {
    return csvText(COLUMNS[table], await ask(database, table));
  } finally {
    database.close();
  }
}

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process, and keeps what it would have said. */
export async function guong(...args: string[]): Promise<Said> {
  const said = { out: "", err: "" };
  const keep = (stream: "out" | "err") => (chunk: string | Uint8Array) => {
    said[stream] += chunk.toString();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(keep("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(keep("err")),
  ];
  try {
    const code = await main(args);
    return { code, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
