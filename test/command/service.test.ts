/** A service that speaks DuckDB is given what may leave the office; here another file of the engine stands for one. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../loaders/engine/database.ts";
import { ANSWERS, ask } from "../../loaders/warehouse/queries.ts";
import { isService } from "../../loaders/warehouse/service.ts";
import { copySample, guong, type Said, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^202[34]\//);
const file = join(folder, "service.duckdb");
const office = join(data, ".guong", "warehouse.duckdb");
const DELIVERED = "Đã đưa kho số liệu lên dịch vụ";
let said: Said;

const deliver = (...more: string[]) =>
  guong("counts", "--data", data, "--warehouse", `duckdb:${file}`, ...more);

beforeAll(async () => {
  said = await deliver();
});

async function asked<T>(location: string, ask: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(location, { readOnly: true });
  try {
    return await ask(database);
  } finally {
    database.close();
  }
}

test("it answers as the office's own warehouse does, all but what was read in the office's files", async () => {
  expect(said.code).toBe(0);
  expect(said.err).toContain(DELIVERED);
  for (const answer of ANSWERS) {
    const [own, there] = [
      await asked(office, (database) => ask(database, answer)),
      await asked(file, (database) => ask(database, answer)),
    ];
    const bare = answer === "findings" ? own.map((row) => ({ ...row, read: "", header: "" })) : own;
    if (!["shrunk", "withheld", "unasked", "refused", "left_out"].includes(answer))
      expect(bare.length, answer).toBeGreaterThan(0);
    expect(there, answer).toEqual(bare);
  }
});

test("its columns are of types that every service has", async () => {
  const types = await asked(file, (database) =>
    database.all("SELECT DISTINCT data_type FROM duckdb_columns() WHERE NOT internal ORDER BY ALL"),
  );
  expect(types.map((row) => row.data_type)).toEqual(["BIGINT", "BOOLEAN", "DOUBLE", "INTEGER", "VARCHAR"]);
});

test("no text of a roster or an evaluation goes there", async () => {
  const texts = await asked(office, (database) =>
    database.all("SELECT content FROM text JOIN meaning USING (text_no) WHERE wants = 'name'"),
  );
  const bytes = readFileSync(file).toString("utf8");
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ content }) => bytes.includes(`${content}`))).toEqual([]);
});

test("it is left alone while nothing changed, and given the new figures when something did", async () => {
  expect((await deliver()).err).not.toContain(DELIVERED);
  copySample(data, /^2025\/dang-ky/);
  expect((await deliver()).err).toContain(DELIVERED);
  const periods = (database: Database) => database.all("SELECT DISTINCT period FROM long_table ORDER BY ALL");
  expect(await asked(file, periods)).toEqual(await asked(office, periods));
});

test("one that cannot be reached is named without its secrets, and the office's warehouse is there", async () => {
  const nowhere = `duckdb:${join(folder, "no", "such", "folder")}?token=bi-mat`;
  const { code, err } = await guong("counts", "--data", data, "--warehouse", nowhere);
  expect(code).toBe(2);
  expect(err).toContain("Không ghi được kho số liệu ở duckdb:… [service-unreachable]");
  expect(err).not.toContain("bi-mat");
  expect(existsSync(office)).toBe(true);
});

test("a folder is no service, on whatever system", () => {
  expect(["md:guong", "ducklake:postgres:dbname=guong"].map(isService)).toEqual([true, true]);
  expect([".guong", "/srv/guong", "C:\\guong"].map(isService)).toEqual([false, false, false]);
});
