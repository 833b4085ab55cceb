/** Whole data folders give exactly the tables that other code worked out for them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  COLUMNS,
  differences,
  expectedText,
  guong,
  OTHER,
  rowsOf,
  SAMPLE,
  type Said,
  tableOf,
  temporaryFolder,
} from "../support/pack.ts";

const WRITTEN = ["measures", "files", "findings", "declared"] as const;
const folder = temporaryFolder();

describe.each([SAMPLE, OTHER])("the data folder $name", (pack) => {
  const warehouse = join(folder, pack.name);
  const out = (table: string) => join(warehouse, `${table}.csv`);
  const runs: Said[] = [];

  beforeAll(async () => {
    for (const table of WRITTEN)
      runs.push(
        await guong(table, "--data", pack.data, "--warehouse", warehouse, "--out", out(table), "--json"),
      );
  });

  test("is read once, for all of its tables", () => {
    const answers: unknown[] = runs.map((run) => JSON.parse(run.out));
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual(WRITTEN.map(() => ({ code: 0, err: "" })));
    const opened = new Set(rowsOf(expectedText(pack, "files"), ["file"])).size;
    expect(answers).toMatchObject(WRITTEN.map((table, at) => ({ table, opened: at === 0 ? opened : 0 })));
  });

  test.each(WRITTEN)("gives %s as expected, in every row and column", (table) => {
    const got = readFileSync(out(table), "utf8");
    expect(got.split("\n", 1)[0]).toBe(COLUMNS[table].join(","));
    const expected = rowsOf(expectedText(pack, table), COLUMNS[table]);
    expect(expected.length).toBeGreaterThan(50);
    expect(differences(rowsOf(got, COLUMNS[table]), expected)).toEqual([]);
  });

  test("sorts its measures by all columns, by code point", () => {
    expect(readFileSync(out("measures"), "utf8") === expectedText(pack, "measures")).toBe(true);
  });

  test("accounts for every row of every sheet", () => {
    const sums = rowsOf(readFileSync(out("files"), "utf8"), COLUMNS.files)
      .map((row) => row.split(" | ").slice(-4))
      .filter(([read]) => read !== "")
      .map((numbers) => numbers.map(Number));
    expect(sums.length).toBeGreaterThan(50);
    expect(
      sums.filter(([read = 0, accepted = 0, held = 0, aside = 0]) => read !== accepted + held + aside),
    ).toEqual([]);
  });
});

test("the sample names the units of which nothing came", async () => {
  const got = await tableOf(join(folder, SAMPLE.name, "warehouse.duckdb"), "not_submitted");
  const expected = rowsOf(expectedText(SAMPLE, "not_submitted"), COLUMNS.not_submitted);
  expect(expected.length).toBeGreaterThan(20);
  expect(differences(rowsOf(got, COLUMNS.not_submitted), expected)).toEqual([]);
});

test("the sample's oddities are told, row by row, and none besides", async () => {
  const got = await tableOf(join(folder, SAMPLE.name, "warehouse.duckdb"), "signals");
  const place = ["file", "sheet", "row", "kind"];
  const expected = rowsOf(readFileSync(join(SAMPLE.expected, "data_findings.csv"), "utf8"), place);
  expect(expected.length).toBeGreaterThan(25);
  expect(differences(rowsOf(got, place), expected)).toEqual([]);
});
