/** The made-up country that the pipeline is measured on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { districtsOf } from "../../bench/country/places.ts";
import { scaled, scoresOf, shareOf, WHOLE, WORKBOOK } from "../../bench/country/size.ts";
import { writeCountry } from "../../bench/country/write.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { COLUMNS, rowsOf, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();
const small = { groups: 3, communes: 16, officers: 3, criteria: 30, periods: 2, savedAs: "csv" as const };
const bytesBelow = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));

test("it is as large as the whole of Viet Nam was, and its districts are told apart by their names", () => {
  expect(scoresOf(WHOLE)).toBe(19_078_200);
  expect(WHOLE.groups * WHOLE.periods).toBe(14_100);
  const districts = districtsOf(scaled(1));
  expect(new Set(districts.map(({ slug }) => slug)).size).toBe(705);
  expect(districts.flatMap(({ communes }) => communes)).toHaveLength(10_599);
  for (const { communes } of districts)
    expect(new Set(communes.map(({ name }) => name)).size).toBe(communes.length);
});

test("it is the same each time, and gives the same figures in few files, or workbooks, as in many", async () => {
  const places = ["one", "again", "whole", "books"].map((name) => join(folder, name));
  const [one = "", again = "", whole = "", books = ""] = places;
  const written = writeCountry(one, { ...small, files: "per group" });
  writeCountry(again, { ...small, files: "per group" });
  writeCountry(whole, { ...small, files: "per period" });
  const saved = writeCountry(books, { ...small, files: "per period", savedAs: "xlsx" });
  expect(saved).toEqual(["2026-H1/danh-gia_toan-quoc.xlsx", "2026-H2/danh-gia_toan-quoc.xlsx"]);
  expect(written).toHaveLength(6);
  expect(bytesBelow(again)).toEqual(bytesBelow(one));
  const [many, few] = [await workOut(gatherInputs(one)), await workOut(gatherInputs(whole))];
  const figures = (csv: string) =>
    rowsOf(csv, COLUMNS.measures).filter((row) => !row.startsWith("rows_accepted"));
  expect(figures(many.measures)).toEqual(figures(few.measures));
  const workbooks = await workOut(gatherInputs(books));
  expect(figures(workbooks.measures)).toEqual(figures(many.measures));
  const evaluated = figures(many.measures).filter((row) => row.startsWith("evaluated"));
  expect(evaluated.length).toBeGreaterThan(3);
  expect(rowsOf(many.findings, ["code"]).filter((code) => code !== "score-not-a-number")).toEqual([]);
});

test("its workbook has a hundred thousand rows, and any size has its share", () => {
  expect(WORKBOOK.communes * WORKBOOK.officers * WORKBOOK.periods).toBe(100_002);
  expect(shareOf(WORKBOOK, 0.01)).toMatchObject({ groups: 7, communes: 333, periods: 1, savedAs: "xlsx" });
  expect(scaled(1 / 16, "per period")).toMatchObject({ groups: 44, communes: 662, periods: 20 });
});
