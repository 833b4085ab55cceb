/** Published counts as Parquet: the same figures as the long table's, period by period, whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { csvText, TABLE_COLUMNS } from "../../loaders/command/tables.ts";
import { openDatabase } from "../../loaders/engine/database.ts";
import {
  copySample,
  differences,
  expectedText,
  guong,
  rowsOf,
  SAMPLE,
  temporaryFolder,
} from "../support/pack.ts";

const folder = temporaryFolder();
/** Files of some periods; of the others it is counted that nothing came. */
const SENT = ["2024", "2024-H1", "2026-H1"];
const data = copySample(join(folder, "data"), new RegExp(`^(${SENT.join("|")})/`));
const counts = join(data, ".guong", "counts");
const place = (period: string) => join(counts, `period=${period}`, "counts.parquet");
const PERIODS = ["2023", "2023-H1", "2024", "2024-H1", "2025", "2025-H1", "2026-H1"];

async function written(): Promise<number> {
  const { code, out } = await guong("counts", "--data", data, "--json");
  expect(code).toBe(0);
  return JSON.parse(out).periods;
}

async function askParquet(sql: string) {
  const database = await openDatabase(":memory:");
  try {
    return await database.all(sql);
  } finally {
    database.close();
  }
}

beforeAll(async () => {
  expect(await written()).toBe(PERIODS.length);
});

test("any engine reads them as one table, the same as the long table to the last figure", async () => {
  const rows = await askParquet(
    `SELECT * FROM read_parquet('${counts}/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)`,
  );
  const { measures } = TABLE_COLUMNS;
  const got = csvText(
    measures,
    rows.map(({ base_count = null, ...row }) => ({ ...row, N: base_count })),
  );
  const sent = (csv: string) =>
    rowsOf(csv, ["period", ...measures]).filter((row) => SENT.includes(row.split(" | ")[0] ?? ""));
  const expected = sent(expectedText(SAMPLE, "measures"));
  expect(new Set(expected.map((row) => row.split(" | ")[0]))).toEqual(new Set(SENT));
  expect(differences(sent(got), expected)).toEqual([]);
});

test("words are text and figures are numbers, and no column says what the folder's name says", async () => {
  const columns = await askParquet(
    `DESCRIBE FROM read_parquet('${place("2024")}', hive_partitioning = false)`,
  );
  expect(columns.map(({ column_name, column_type }) => `${column_name} ${column_type}`)).toEqual([
    ...["measure", "base", "kind", "group", "unit", "position", "criterion", "campaign", "grade"].map(
      (name) => `${name} VARCHAR`,
    ),
    "n DOUBLE",
    "base_count DOUBLE",
  ]);
});

test("the same counts give the same bytes in another folder, and nothing is left beside them", async () => {
  const out = join(folder, "elsewhere");
  await guong("counts", "--data", data, "--out", out);
  for (const period of PERIODS)
    expect(
      readFileSync(join(out, `period=${period}`, "counts.parquet")).equals(readFileSync(place(period))),
    ).toBe(true);
  expect(readdirSync(counts).sort()).toEqual([".made-of.json", ...PERIODS.map((each) => `period=${each}`)]);
  expect(readdirSync(join(counts, "period=2024"))).toEqual(["counts.parquet"]);
});

test("where nothing changed nothing is written", async () => {
  const times = () => PERIODS.map((period) => statSync(place(period)).mtimeMs);
  const before = times();
  expect(await written()).toBe(0);
  expect(times()).toEqual(before);
});

test("a corrected file has its own period written again, and no other", async () => {
  const bytes = readFileSync(place("2024-H1"));
  const other = readFileSync(place("2024"));
  const file = join(data, "exports", "2024-H1", "Duy Tien - cham diem can bo.csv");
  const [first, ...others] = readFileSync(file, "utf8").split(/(?<=;)4(?=;)/);
  expect(others.length).toBeGreaterThan(0);
  writeFileSync(file, [first, ...others].join("3"));
  expect(await written()).toBe(1);
  expect(readFileSync(place("2024-H1")).equals(bytes)).toBe(false);
  expect(readFileSync(place("2024")).equals(other)).toBe(true);
});

test.each([
  ["a file that is gone", () => rmSync(place("2023")), 1],
  ["a stamp that cannot be read", () => writeFileSync(join(counts, ".made-of.json"), "{"), PERIODS.length],
])("%s is written again", async (_, damage, periods) => {
  const bytes = readFileSync(place("2023"));
  damage();
  expect(await written()).toBe(periods);
  expect(readFileSync(place("2023")).equals(bytes)).toBe(true);
});

test("a period that has no counts any more leaves none behind, and what another program keeps there stays", async () => {
  const periods = join(data, "reference", "periods.csv");
  const text = readFileSync(periods, "utf8");
  rmSync(join(data, "exports", "2026-H1"), { recursive: true });
  writeFileSync(
    periods,
    text
      .split("\n")
      .filter((line) => !line.startsWith("2026-H1"))
      .join("\n"),
  );
  const campaigns = ["campaigns.csv", "targets.csv"].map((name) => join(data, "reference", name));
  for (const file of campaigns)
    writeFileSync(
      file,
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => !line.includes("2026-H1"))
        .join("\n"),
    );
  const [other, own] = [join(counts, "period=2019"), join(counts, "period=2026-H1")];
  mkdirSync(other);
  writeFileSync(join(other, "counts.parquet"), "của người khác");
  await written();
  expect(existsSync(own)).toBe(false);
  expect(readFileSync(join(other, "counts.parquet"), "utf8")).toBe("của người khác");
});
