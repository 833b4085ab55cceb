import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";

const CHUNK = 2048;
const INTEGER_BYTES = Int32Array.BYTES_PER_ELEMENT;

/** Lists of whole numbers, one a row: how many each holds, and all of them one behind the other. */
export interface Lists {
  lengths: Int32Array;
  items: Int32Array;
}

/** Appends rows of any values to a table. */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly DuckDBValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(table);
  for (let at = 0; at < rows.length; at += CHUNK) {
    const part = rows.slice(at, at + CHUNK);
    const chunk = DuckDBDataChunk.create(typesOf(appender), part.length);
    chunk.setRows(part);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/**
 * Appends to a table of INTEGER columns, and of one INTEGER[] behind them where `lists` is given. Whole columns are
 * copied: value by value a large folder's texts would take longer to hand over than to read.
 */
export async function appendIntegers(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Int32Array[],
  lists?: Lists,
): Promise<void> {
  const count = columns[0]?.length ?? 0;
  const appender = await connection.createAppender(table);
  const types = typesOf(appender);
  const wanted = [...columns.map(() => "INTEGER"), ...(lists ? ["INTEGER[]"] : [])];
  if (types.join() !== wanted.join()) throw new Error(`${table} is no table of ${wanted.join()}`);
  let item = 0;
  for (let at = 0; at < count; at += CHUNK) {
    const end = Math.min(at + CHUNK, count);
    const chunk = DuckDBDataChunk.create(types, end - at);
    for (const [column, numbers] of columns.entries())
      copyInto(duckdb.data_chunk_get_vector(chunk.chunk, column), numbers, at, end);
    if (lists) {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, columns.length);
      item = copyLists(vector, lists, { at, end, item });
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function copyInto(vector: duckdb.Vector, numbers: Int32Array, from: number, to: number): void {
  const { buffer, byteOffset } = numbers.subarray(from, to);
  if (!(buffer instanceof ArrayBuffer)) throw new Error("numbers in memory that is shared");
  if (to > from) duckdb.copy_data_to_vector(vector, 0, buffer, byteOffset, (to - from) * INTEGER_BYTES);
}

/** Copies the lists of some rows, whose first item is given; gives the place of the item behind them. */
function copyLists(
  vector: duckdb.Vector,
  { lengths, items }: Lists,
  { at, end, item }: { at: number; end: number; item: number },
): number {
  const entries = new BigUint64Array((end - at) * 2);
  let total = 0;
  for (let row = at; row < end; row++) {
    const length = lengths[row] ?? 0;
    entries[(row - at) * 2] = BigInt(total);
    entries[(row - at) * 2 + 1] = BigInt(length);
    total += length;
  }
  duckdb.list_vector_reserve(vector, total);
  duckdb.list_vector_set_size(vector, total);
  copyInto(duckdb.list_vector_get_child(vector), items, item, item + total);
  duckdb.copy_data_to_vector(vector, 0, entries.buffer, 0, entries.byteLength);
  return item + total;
}

function typesOf(appender: DuckDBAppender): DuckDBType[] {
  return Array.from({ length: appender.columnCount }, (_, at) => appender.columnType(at));
}
