import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBIntegerVector,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";

/** What a query gives back: numbers for every numeric type, text for dates, null for null. */
export type Value = string | number | boolean | null;
export type QueryRow = Record<string, Value>;

/** An open warehouse. SQL comes from files; values go in as parameters or through `append`. */
export interface Database {
  run(sql: string): Promise<void>;
  all(sql: string, values?: Record<string, DuckDBValue>): Promise<QueryRow[]>;
  append(table: string, rows: readonly (readonly DuckDBValue[])[]): Promise<void>;
  /** Appends to a table of whole numbers, column by column: a hundred times as fast. */
  appendIntegers(table: string, columns: readonly Int32Array[]): Promise<void>;
  close(): void;
}

const CHUNK = 2048;

/**
 * Opens a warehouse by its connection string: a path, or `:memory:`. Extensions are neither downloaded nor
 * loaded, since offices have no network, and the order of rows is stated where it matters.
 */
export async function openDatabase(connectionString: string, readOnly = false): Promise<Database> {
  const instance = await DuckDBInstance.create(connectionString, {
    access_mode: readOnly ? "READ_ONLY" : "AUTOMATIC",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    preserve_insertion_order: "false",
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
    appendIntegers: (table, columns) => appendIntegers(connection, table, columns),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly DuckDBValue[])[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (let at = 0; at < rows.length; at += CHUNK) {
    const part = rows.slice(at, at + CHUNK);
    const chunk = chunkFor(appender, part.length);
    chunk.setRows(part);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function appendIntegers(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Int32Array[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const count = columns[0]?.length ?? 0;
  for (let at = 0; at < count; at += CHUNK) {
    const part = columns.map((column) => column.subarray(at, at + CHUNK));
    const chunk = chunkFor(appender, part[0]?.length ?? 0);
    part.forEach((numbers, column) => {
      const vector = chunk.getColumnVector(column);
      if (!(vector instanceof DuckDBIntegerVector))
        throw new Error(`${table}: column ${column} is no INTEGER`);
      for (let row = 0; row < numbers.length; row++) vector.setItem(row, numbers[row] ?? 0);
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function chunkFor(appender: DuckDBAppender, rows: number): DuckDBDataChunk {
  const types: DuckDBType[] = Array.from({ length: appender.columnCount }, (_, at) =>
    appender.columnType(at),
  );
  return DuckDBDataChunk.create(types, rows);
}

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
