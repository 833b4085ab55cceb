/** What does not fit into memory is laid by beside the warehouse, never in the folder where the command is run. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Database, openDatabase } from "../../loaders/engine/database.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

async function spillOf(database: Database): Promise<string> {
  const [setting] = await database.all("SELECT current_setting('temp_directory') AS place");
  return `${setting?.place}`;
}

test("a warehouse lays by beside itself, under the number of its process, and leaves nothing", async () => {
  const place = join(folder, "warehouse.duckdb");
  const database = await openDatabase(place);
  expect(await spillOf(database)).toBe(`${place}.${process.pid}.tmp`);
  await database.run("SET memory_limit = '60MB'");
  await database.run("SET threads = 1");
  const during = database.run("CREATE TABLE sorted AS FROM range(3000000) ORDER BY hash(range)");
  let seen = false;
  const watch = setInterval(() => {
    seen ||= existsSync(`${place}.${process.pid}.tmp`);
  }, 1);
  await during;
  clearInterval(watch);
  database.close();
  expect(seen).toBe(true);
  expect(readdirSync(folder)).toEqual(["warehouse.duckdb"]);
});
