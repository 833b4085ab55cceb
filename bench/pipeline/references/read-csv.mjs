/**
 * The reference for CSV: DuckDB's own reading of the same files, each sniffed, into a table on disk, with the memory and
 * threads that it takes by itself. Plain JavaScript, so that nothing but DuckDB's work is in its time.
 * `read-csv.mjs DATABASE FILES…`, where FILES may be a pattern.
 */
import { DuckDBInstance } from "@duckdb/node-api";

const [place, ...files] = process.argv.slice(2);
const list = files.map((file) => `'${file.replaceAll("'", "''")}'`).join(", ");
const instance = await DuckDBInstance.create(place);
const connection = await instance.connect();
await connection.run(
  `CREATE TABLE read_of_them AS
   SELECT * FROM read_csv([${list}], all_varchar = true, union_by_name = true, filename = true)`,
);
connection.closeSync();
instance.closeSync();
