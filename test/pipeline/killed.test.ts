/** A run that is killed, whenever, leaves the old warehouse or a whole new one, and nothing that stays. */
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { removeLeftovers } from "../../loaders/engine/leftovers.ts";
import { buildWarehouse } from "../../loaders/run/build.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { start } from "../command/process.ts";
import { copyCountry } from "../support/country.ts";
import { guong, tableOf, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = join(folder, "data");
const own = join(data, ".guong");
const warehouse = join(own, "warehouse.duckdb");
const out = join(folder, "measures.csv");
const MOMENTS = 4;

/** The warehouse before and its figures; the figures with the changed files. */
let [before, wanted]: [Buffer, string] = [Buffer.of(), ""];
let whole = 0;

/** Runs the command until it ends, or is killed after so many milliseconds; gives how long it ran. */
async function runFor(milliseconds: number): Promise<number> {
  const started = Date.now();
  const child = start(["measures", "--data", data, "--out", out]);
  const closed = once(child, "close");
  await Promise.race([closed, wait(milliseconds)]);
  child.kill("SIGKILL");
  await closed;
  return Date.now() - started;
}

beforeAll(async () => {
  const changed = await copyCountry(data);
  before = readFileSync(warehouse);
  for (const path of changed.slice(0, 20)) {
    const lines = readFileSync(join(data, "exports", path), "utf8")
      .trimEnd()
      .split("\n");
    writeFileSync(join(data, "exports", path), `${lines.slice(0, -1).join("\n")}\n`);
  }
  whole = await runFor(60_000);
  wanted = readFileSync(out, "utf8");
});

test("at any moment: the old warehouse is there to the byte, or the new one is, and the next run clears up", async () => {
  const found = new Set<string>();
  for (let moment = 1; moment <= MOMENTS; moment++) {
    writeFileSync(warehouse, before);
    rmSync(out, { force: true });
    await runFor((whole * moment) / (MOMENTS + 1));
    const isOld = readFileSync(warehouse).equals(before);
    found.add(isOld ? "old" : "new");
    if (!isOld) expect((await tableOf(warehouse, "measures")) === wanted).toBe(true);
    expect(existsSync(out) && readFileSync(out, "utf8") !== wanted).toBe(false);
    expect((await guong("measures", "--data", data, "--out", out)).code).toBe(0);
    expect(readFileSync(out, "utf8") === wanted).toBe(true);
    expect(readdirSync(own)).toEqual(["warehouse.duckdb"]);
    expect(readdirSync(folder).sort()).toEqual(["data", "measures.csv"]);
  }
  expect(found).toContain("old");
});

/** Runs the command and kills it as soon as a file is there that it writes; gives its number. */
async function killWhen(isThere: (pid: number) => boolean): Promise<number> {
  const child = start(["measures", "--data", data, "--out", out]);
  const closed = once(child, "close");
  while (!isThere(child.pid ?? 0) && child.exitCode === null) await wait(1);
  child.kill("SIGKILL");
  await closed;
  return child.pid ?? 0;
}

test("while it is building, all that it has written is in a folder that nobody else may open", async () => {
  writeFileSync(warehouse, before);
  const beside = (pid: number) => `warehouse.duckdb.${pid}.new`;
  const pid = await killWhen((pid) => existsSync(join(own, beside(pid), "warehouse.duckdb.wal")));
  expect(readdirSync(own).sort()).toEqual(["warehouse.duckdb", beside(pid)]);
  expect(statSync(join(own, beside(pid))).mode & 0o077).toBe(0);
  expect(readFileSync(warehouse).equals(before)).toBe(true);
});

test("while it writes the table, the warehouse is the new one, and no half of a table has its name", async () => {
  writeFileSync(warehouse, before);
  writeFileSync(out, "the old table");
  const pid = await killWhen((pid) => existsSync(`${out}.${pid}.new`));
  expect(await tableOf(warehouse, "measures")).toBe(wanted);
  expect([existsSync(`${out}.${pid}.new`), readFileSync(out, "utf8")]).toEqual([true, "the old table"]);
});

test("what it left goes with the next run, even where that has nothing to do", async () => {
  await buildWarehouse(warehouse, gatherInputs(data), () => {});
  const left = join(own, "warehouse.duckdb.2000000000.new");
  mkdirSync(left);
  for (const name of ["warehouse.duckdb", "warehouse.duckdb.wal"]) writeFileSync(join(left, name), "half");
  mkdirSync(join(own, "warehouse.duckdb.2000000000.tmp"));
  writeFileSync(`${out}.2000000000.new`, "half");
  expect((await guong("measures", "--data", data, "--out", out)).code).toBe(0);
  expect(readdirSync(own)).toEqual(["warehouse.duckdb"]);
  expect(readdirSync(folder).sort()).toEqual(["data", "measures.csv"]);
});

test("what it left under the number that the next process has, as in a container, is not taken for that one's", async () => {
  writeFileSync(warehouse, before);
  const left = join(own, `warehouse.duckdb.${process.pid}.new`);
  mkdirSync(left);
  for (const name of ["warehouse.duckdb", "warehouse.duckdb.wal"]) writeFileSync(join(left, name), "half");
  writeFileSync(`${out}.${process.pid}.new`, "half");
  expect((await guong("measures", "--data", data, "--out", out)).code).toBe(0);
  expect(readFileSync(out, "utf8") === wanted).toBe(true);
  expect(readdirSync(own)).toEqual(["warehouse.duckdb"]);
});

test("files of other programs beside a place are nobody's leftovers", () => {
  const place = join(folder, "kept", "measures.csv");
  mkdirSync(join(folder, "kept"));
  const names = [
    "measures.csv",
    "measures.csv.bak",
    "measures.csv.2024.zip",
    `measures.csv.${process.ppid}.new`,
  ];
  for (const name of names) writeFileSync(join(folder, "kept", name), "");
  removeLeftovers(place);
  expect(readdirSync(join(folder, "kept")).sort()).toEqual([...names].sort());
  rmSync(join(folder, "kept"), { recursive: true });
});
