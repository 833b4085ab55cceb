import { type Database, openDatabase } from "../engine/database.ts";

/** What the answers are asked from. Of findings what was read is left out: it may be a name, and leaves the office not. */
const DELIVERED: Readonly<Record<string, string>> = {
  built_from: "*",
  file: "*",
  sheet: "*",
  scope: "*",
  file_status: "*",
  ledger: "*",
  finding: "* REPLACE ('' AS read)",
  long_table: "COLUMNS(* EXCLUDE (n, base_count))::VARCHAR, n, base_count",
  withheld_group: "*",
  due_pair: "*",
  declared_line: "*",
  shrunk: "*",
  rows_by_group: "*",
  signal: "*",
};

/** A service that cannot be reached, or refuses. Its address is never named whole: it may hold a password. */
export class NoService extends Error {}

/** Whether a warehouse's place is the address of a service (`md:…`, `ducklake:…`), not a folder. */
export function isService(place: string): boolean {
  return /^[a-z][a-z0-9_]+:/i.test(place);
}

/**
 * Delivers a warehouse to a service that speaks DuckDB, in one transaction: until it is whole the service answers as
 * before. Words become plain text, since not every service has the engine's own types; the queries in `answers/` run
 * there as they stand. Gives whether there was anything new. Throws `NoService`.
 */
export async function deliver(location: string, service: string, fingerprint: string): Promise<boolean> {
  const database = await openDatabase(":memory:", { mayLoadExtensions: true });
  try {
    await database.run(`ATTACH '${quoted(location)}' AS office (READ_ONLY)`);
    await database.run(`ATTACH '${quoted(service)}' AS service`);
    if ((await fingerprintIn(database)) === fingerprint) return false;
    await database.run("BEGIN TRANSACTION");
    for (const [table, columns] of Object.entries(DELIVERED))
      await database.run(
        `CREATE OR REPLACE TABLE service.${table} AS SELECT ${columns} FROM office.${table}`,
      );
    await database.run("COMMIT");
    return true;
  } catch (error) {
    throw new NoService(
      `Không ghi được kho số liệu ở ${nameOf(service)} [service-unreachable]. Kho trong bộ dữ liệu vẫn đủ; kiểm tra mạng, địa chỉ, quyền ghi và phần mở rộng của DuckDB rồi chạy lại.`,
      { cause: error },
    );
  } finally {
    database.close();
  }
}

async function fingerprintIn(database: Database): Promise<string | null> {
  const there = await database.all(
    "SELECT 1 FROM duckdb_tables() WHERE database_name = 'service' AND table_name = 'built_from'",
  );
  if (there.length === 0) return null;
  const [built] = await database.all("SELECT fingerprint FROM service.built_from");
  return built ? String(built.fingerprint) : null;
}

function nameOf(service: string): string {
  return `${service.slice(0, service.indexOf(":"))}:…`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
