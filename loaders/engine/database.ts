import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import { appendIntegers, appendRows, type Lists } from "./append.ts";
import { besideOf } from "./leftovers.ts";

/** What a query gives back: numbers for every numeric type, text for dates, null for null. */
export type Value = string | number | boolean | null;
export type QueryRow = Record<string, Value>;

/** An open warehouse. SQL comes from files; values go in as parameters or through `append`. */
export interface Database {
  run(sql: string): Promise<void>;
  all(sql: string, values?: Record<string, DuckDBValue>): Promise<QueryRow[]>;
  append(table: string, rows: readonly (readonly DuckDBValue[])[]): Promise<void>;
  /** Appends to a table of whole numbers, column by column; perhaps with a column of lists of them behind. */
  appendIntegers(table: string, columns: readonly Int32Array[], lists?: Lists): Promise<void>;
  /** Does all of some work or, where it fails, none of it; what it appends is written to disk once. */
  atOnce(work: () => Promise<void>): Promise<void>;
  close(): void;
}

export interface OpenOptions {
  readOnly?: boolean;
  /** For a service that somebody named: its extension is loaded, and downloaded where it is not there. */
  mayLoadExtensions?: boolean;
}

/**
 * Opens a warehouse by its connection string: a path, or `:memory:`. The engine has all cores, and as much memory as a
 * laptop can spare; beyond it, it writes beside the warehouse, and never for one in memory. The order of rows is stated where it matters, and files
 * are of the newest form, since no older program reads them. Extensions are neither downloaded nor loaded otherwise:
 * offices have no network.
 */
export async function openDatabase(
  connectionString: string,
  { readOnly = false, mayLoadExtensions = false }: OpenOptions = {},
): Promise<Database> {
  const instance = await DuckDBInstance.create(connectionString, {
    access_mode: readOnly ? "READ_ONLY" : "AUTOMATIC",
    autoinstall_known_extensions: String(mayLoadExtensions),
    autoload_known_extensions: String(mayLoadExtensions),
    ...(connectionString === ":memory:"
      ? { temp_directory: "" }
      : { memory_limit: MEMORY_LIMIT, temp_directory: besideOf(connectionString, "tmp") }),
    preserve_insertion_order: "false",
    storage_compatibility_version: "latest",
  });
  const connection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async all(sql, values) {
      const reader = await connection.runAndReadAll(sql, values);
      const types = reader.columnTypes();
      const numeric = new Set(reader.columnNames().filter((_, at) => NUMERIC.test(`${types[at]}`)));
      return reader.getRowObjectsJson().map((row) => mapValues(row, numeric));
    },
    append: (table, rows) => appendRows(connection, table, rows),
    appendIntegers: (table, columns, lists) => appendIntegers(connection, table, columns, lists),
    async atOnce(work) {
      await connection.run("BEGIN TRANSACTION");
      try {
        await work();
        await connection.run("COMMIT");
      } catch (error) {
        await connection.run("ROLLBACK");
        throw error;
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The process as a whole, with what reads files, is to stay below 2 GiB. */
const MEMORY_LIMIT = "1GiB";

/** Types that come as text, since they can hold more than a number can; counts never do. */
const NUMERIC = /INT|DECIMAL/;

function mapValues(row: Record<string, unknown>, numeric: ReadonlySet<string>): QueryRow {
  const value = (key: string, read: unknown) =>
    numeric.has(key) && read !== null ? Number(read) : plain(read);
  return Object.fromEntries(Object.entries(row).map(([key, read]) => [key, value(key, read)]));
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return String(value);
}
