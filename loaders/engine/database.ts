import {
  type DuckDBConnection,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBValue,
} from "@duckdb/node-api";
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
  /** Another connection to the same warehouse, for what can be done at the same time. */
  another(): Promise<Database>;
  close(): void;
}

interface OpenOptions {
  readOnly?: boolean;
  /** For a service that somebody named: its extension is loaded, and downloaded where it is not there. */
  mayLoadExtensions?: boolean;
}

/**
 * Opens a warehouse by its connection string: a path, or `:memory:`. The engine has all cores, and as much memory as a
 * laptop can spare; beyond it, it writes beside the warehouse, and never for one in memory. The order of rows is stated
 * where it matters. Files are of the newest form, since no older program reads them, in blocks of a quarter of the usual
 * size: most warehouses are small. Extensions are neither downloaded nor loaded otherwise: offices have no network.
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
    default_block_size: "65536",
    storage_compatibility_version: "latest",
  });
  return connected(instance, await instance.connect(), () => instance.closeSync());
}

function connected(instance: DuckDBInstance, connection: DuckDBConnection, closeAll: () => void): Database {
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async all(sql, values) {
      const reader = await connection.runAndReadAll(sql, values);
      return rowsOf(reader.columnNames(), reader.getColumns());
    },
    append: (table, rows) => appendRows(connection, table, rows),
    appendIntegers: (table, columns, lists) => appendIntegers(connection, table, columns, lists),
    async atOnce(work) {
      await connection.run("BEGIN TRANSACTION");
      try {
        await work();
        await connection.run("COMMIT");
      } catch (error) {
        // Where the end of it failed, as on a full disk, there is nothing left to undo; what is told is why.
        await connection.run("ROLLBACK").catch(() => {});
        throw error;
      }
    },
    another: async () => connected(instance, await instance.connect(), () => {}),
    close() {
      connection.closeSync();
      closeAll();
    },
  };
}

/** The process as a whole, with what reads files, is to stay below 2 GiB. */
const MEMORY_LIMIT = "1GiB";

function rowsOf(names: readonly string[], columns: readonly DuckDBValue[][]): QueryRow[] {
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, at) => {
    const row: QueryRow = {};
    for (const [column, name] of names.entries()) row[name] = plain(columns[column]?.[at]);
    return row;
  });
}

/** Numbers of types that can hold more than a number can are made numbers: counts never are as large. */
function plain(value: DuckDBValue | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return Number(value);
  return value instanceof DuckDBDecimalValue ? value.toDouble() : String(value);
}
