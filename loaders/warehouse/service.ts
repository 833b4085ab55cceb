import { type Database, openDatabase } from "../engine/database.ts";
import { readScript, runScripts } from "../engine/script.ts";
import type { Reference } from "../reference/reference.ts";
import { toldNames } from "./told/told-names.ts";

/**
 * What the answers are asked from. Of findings what was read, in a cell or a header, is left out: it may be a name, and
 * leaves the office not; nor do names of files and sheets that may be somebody's.
 */
const DELIVERED: Readonly<Record<string, string>> = {
  built_from: "*",
  file: "* REPLACE (told_file(path) AS path, replace(refusal, path, told_file(path)) AS refusal)",
  sheet: "* REPLACE (told_sheet(file_no, sheet) AS sheet)",
  scope: "*",
  file_status: "* REPLACE (told_file(instead_of) AS instead_of)",
  ledger: "* REPLACE (told_sheet(file_no, sheet) AS sheet)",
  finding: "* REPLACE ('' AS read, '' AS header, told_sheet(file_no, sheet) AS sheet)",
  long_table: "COLUMNS(* EXCLUDE (n, base_count))::VARCHAR, n, base_count",
  withheld_group: "*",
  unasked_group: "*",
  due_pair: "COLUMNS(* EXCLUDE (submitted, in_time, day_unknown))::VARCHAR, submitted, in_time, day_unknown",
  declared_line: "*",
  shrunk: "*",
  rows_by_group: "*",
  signal: "* REPLACE (told_sheet(file_no, sheet) AS sheet)",
};

/** A service that cannot be reached, or refuses. Its address is never named whole: it may hold a password. */
class NoService extends Error {}

/** Whether a warehouse's place is the address of a service (`md:…`, `ducklake:…`), not a folder. */
export function isService(place: string): boolean {
  return /^[a-z][a-z0-9_]+:/i.test(place);
}

/**
 * Delivers a warehouse to a service that speaks DuckDB, in one transaction: until it is whole the service answers as
 * before. Words become plain text, since not every service has the engine's own types; the queries in `answers/` run
 * there as they stand. Gives whether there was anything new. Throws `NoService`.
 */
export async function deliver(
  location: string,
  service: string,
  { fingerprint, reference }: { fingerprint: string; reference: Reference },
): Promise<boolean> {
  const database = await openDatabase(":memory:", { mayLoadExtensions: true });
  try {
    await database.run(`ATTACH '${quoted(service)}' AS service`);
    if ((await fingerprintIn(database)) === fingerprint) return false;
    const hidden = await hiddenNames(location, reference);
    await runScripts(database, import.meta.url, ["told/hidden.sql"]);
    await database.append("hidden_file", hidden.files);
    await database.append("hidden_sheet", hidden.sheets);
    await database.run(`ATTACH '${quoted(location)}' AS office (READ_ONLY)`);
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

/** What is called otherwise outside the office: files and sheets, with what stands for them. */
async function hiddenNames(location: string, reference: Reference) {
  const database = await openDatabase(location, { readOnly: true });
  try {
    const told = await toldNames(database, reference);
    const lines = await database.all(readScript(import.meta.url, "told/sheets.sql"));
    const paths = new Set(lines.map(({ path }) => `${path}`));
    return {
      files: [...paths].map((path) => [path, told.file(path)]).filter(([path, name]) => path !== name),
      sheets: lines
        .filter(({ sheet }) => sheet !== null)
        .map(({ file_no, path, sheet }) => [Number(file_no), `${sheet}`, told.sheet(`${path}`, `${sheet}`)])
        .filter(([, sheet, name]) => sheet !== name),
    };
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
