/** Whole data folders give exactly the tables that other code worked out for them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Built, builtOnce, WRITTEN } from "../support/built.ts";
import { COLUMNS, differences, expectedText, OTHER, rowsOf, SAMPLE, tableOf } from "../support/pack.ts";

describe.each([SAMPLE, OTHER])("the data folder $name", (pack) => {
  let built: Built;
  beforeAll(async () => {
    built = await builtOnce(pack.data);
  });

  test("is read once, for all of its tables", () => {
    const { runs } = built;
    const answers: unknown[] = runs.map((run) => JSON.parse(run.out));
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual(WRITTEN.map(() => ({ code: 0, err: "" })));
    const opened = new Set(rowsOf(expectedText(pack, "files"), ["file"])).size;
    expect(answers).toMatchObject(WRITTEN.map((table, at) => ({ table, opened: at === 0 ? opened : 0 })));
  });

  test.each(WRITTEN)("gives %s as expected, in every row and column", (table) => {
    const got = readFileSync(built.fileOf(table), "utf8");
    expect(got.split("\n", 1)[0]).toBe(COLUMNS[table].join(","));
    const expected = rowsOf(expectedText(pack, table), COLUMNS[table]);
    expect(expected.length).toBeGreaterThan(50);
    expect(differences(rowsOf(got, COLUMNS[table]), expected)).toEqual([]);
  });

  test("sorts its measures by all columns, by code point", () => {
    expect(readFileSync(built.fileOf("measures"), "utf8") === expectedText(pack, "measures")).toBe(true);
  });

  test("accounts for every row of every sheet", () => {
    const sums = rowsOf(readFileSync(built.fileOf("files"), "utf8"), COLUMNS.files)
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
  const got = await tableOf((await builtOnce(SAMPLE.data)).warehouse, "not_submitted");
  const expected = rowsOf(expectedText(SAMPLE, "not_submitted"), COLUMNS.not_submitted);
  expect(expected.length).toBeGreaterThan(20);
  expect(differences(rowsOf(got, COLUMNS.not_submitted), expected)).toEqual([]);
});

test("the sample's oddities are told, row by row, and none besides", async () => {
  const got = await tableOf((await builtOnce(SAMPLE.data)).warehouse, "signals");
  const place = ["file", "sheet", "row", "kind"];
  const expected = rowsOf(readFileSync(join(SAMPLE.expected, "data_findings.csv"), "utf8"), place);
  expect(expected.length).toBeGreaterThan(25);
  expect(differences(rowsOf(got, place), expected)).toEqual([]);
});
