/** One broken file among many costs its own findings, and nothing else. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { asWorkbook } from "../../bench/country/save.ts";
import type { Size } from "../../bench/country/size.ts";
import { writeCountry } from "../../bench/country/write.ts";
import type { Block } from "../../loaders/check/block.ts";
import { buildWarehouse } from "../../loaders/run/build.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { readBlocks } from "../../loaders/run/readers.ts";
import { differences, TABLES, tableOf, temporaryFolder, workOut } from "../support/pack.ts";

/** Little in each of 252 files. */
const SIZE: Size = {
  ...{ groups: 20, communes: 60, officers: 2, criteria: 10, periods: 12 },
  ...{ files: "per group", savedAs: "csv" },
};
const data = join(temporaryFolder(), "data");
const [broken = "", another = "", ...more] = writeCountry(data, SIZE).slice(100);
const place = join(data, "exports", broken);
const read = (path: string) => readFileSync(join(data, "exports", path));
const sound = read(broken);
const book = asWorkbook(Array.from({ length: 40 }, (_, at) => [at, "Nguyễn Văn A", "Bí thư", at / 2]));

/** Bytes without any sense, the same on every run. */
function noise(length: number): Uint8Array {
  let seed = 11;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % 256;
  });
}

const REFUSED: Record<string, (place: string) => void> = {
  "random bytes": (place) => writeFileSync(place, noise(4000)),
  "half a workbook under the name of a CSV": (place) =>
    writeFileSync(place, book.subarray(0, book.length >> 1)),
  "an empty file": (place) => writeFileSync(place, ""),
  "a link to nowhere": (place) => symlinkSync("nowhere.csv", place),
  "a link in a circle": (place) => symlinkSync(basename(place), place),
  "a folder that looks like a file": (place) => mkdirSync(place),
  "a link to a device without an end": (place) => symlinkSync("/dev/zero", place),
  "a pipe into which nobody writes": (place) => void execFileSync("mkfifo", [place]),
};
const posix = process.platform !== "win32";
/** Each kind with a file of its own. */
const kinds = Object.entries(REFUSED)
  .filter(([kind]) => posix || !/link|pipe/.test(kind))
  .map(([kind, make], at) => ({ kind, make, path: more[at * 7] ?? "" }));

const lines = (csv: string) => csv.split("\n").slice(1, -1);
const others = (rows: readonly string[], group = groupOf(another)) => rows.filter((row) => !group.test(row));

/** What marks a row as one about the group of an evaluation: its code, or the file itself. */
function groupOf(path: string): RegExp {
  const ledger = lines(tables.with.files).find((row) => row.startsWith(`${path},`));
  const code = /,(1\d{3}),/.exec(ledger ?? "")?.[1];
  if (!code) throw new Error(`no group of ${path}`);
  return new RegExp(`^${path},|,${code},`);
}

let tables: Record<"with" | "without", Awaited<ReturnType<typeof workOut>>>;

function mend(): void {
  rmSync(place, { recursive: true, force: true });
  writeFileSync(place, sound);
}

beforeAll(async () => {
  const all = await workOut(gatherInputs(data));
  rmSync(place);
  tables = { with: all, without: await workOut(gatherInputs(data)) };
  mend();
});
afterEach(mend);

describe("where files cannot be read", () => {
  let got: Awaited<ReturnType<typeof workOut>>;
  let without: Awaited<ReturnType<typeof workOut>>;
  beforeAll(async () => {
    const whole = kinds.map(({ path }) => ({ at: join(data, "exports", path), bytes: read(path) }));
    for (const { at } of whole) rmSync(at);
    without = await workOut(gatherInputs(data));
    for (const { make, path } of kinds) make(join(data, "exports", path));
    got = await workOut(gatherInputs(data));
    for (const { at, bytes } of whole) {
      rmSync(at, { recursive: true });
      writeFileSync(at, bytes);
    }
  });

  test.each(kinds)("$kind is refused", ({ path }) => {
    expect(lines(got.files)).toContain(`${path},,,,,refused,,,,`);
  });

  test("every table is to the byte what it is without them", () => {
    expect(differences(lines(got.files), lines(without.files), kinds.length)).toHaveLength(kinds.length);
    for (const table of TABLES.filter((each) => each !== "files"))
      expect([table, got[table] === without[table]]).toEqual([table, true]);
    expect(lines(got.measures).length).toBeGreaterThan(5000);
  });
});

test("a quote that is broken in the middle costs rows of its own file at most, and none is lost silently", async () => {
  const text = sound.toString();
  const middle = text.indexOf("\n", text.length >> 1) + 1;
  writeFileSync(place, `${text.slice(0, middle)}"${text.slice(middle)}`);
  const got = await workOut(gatherInputs(data));
  const own = groupOf(broken);
  for (const table of TABLES)
    expect(others(lines(got[table]), own)).toEqual(others(lines(tables.with[table]), own));
  const ledger = lines(got.files).find((row) => row.startsWith(`${broken},`)) ?? "";
  const [read = 0, accepted = 0, quarantined = 0, aside = 0] = ledger.split(",").slice(-4).map(Number);
  expect(read).toBe(accepted + quarantined + aside);
  expect(read).toBe(text.trimEnd().split("\n").length);
});

test("a file that breaks later is opened alone, and mended again gives what it gave", async () => {
  const warehouse = join(data, ".guong", "warehouse.duckdb");
  const build = () => buildWarehouse(warehouse, gatherInputs(data), () => {});
  const { fingerprint } = await build();
  writeFileSync(place, noise(4000));
  expect(await build()).toMatchObject({ opened: 1, rebuilt: true });
  expect((await tableOf(warehouse, "measures")) === tables.without.measures).toBe(true);
  mend();
  expect(await build()).toEqual({ fingerprint, opened: 1, rebuilt: true });
  expect((await tableOf(warehouse, "measures")) === tables.with.measures).toBe(true);
});

test("several threads refuse the same files as one does, and read the others alike", async () => {
  rmSync(place);
  writeFileSync(place, noise(4000));
  const inputs = gatherInputs(data);
  const blocksOf = async (worthReaders: number) => {
    const blocks: Block[] = [];
    for await (const block of readBlocks(inputs.files, inputs, () => {}, worthReaders)) blocks.push(block);
    return blocks;
  };
  const [alone, together] = [await blocksOf(Number.POSITIVE_INFINITY), await blocksOf(0)];
  expect(together.length).toBeGreaterThan(2);
  expect(together).toEqual(alone);
  const refused = together.flatMap(({ files }) => files.filter(({ refusal }) => refusal !== ""));
  expect(refused.map(({ file }) => file.path)).toEqual([broken]);
});

test("a folder's files are listed though another folder is a link in a circle", () => {
  const circle = join(dirname(place), "vong");
  symlinkSync("vong", circle);
  const paths = gatherInputs(data).files.map(({ path }) => path);
  rmSync(circle);
  expect(paths).toContain(broken);
  expect(paths).toContain(`${dirname(broken)}/vong`);
});
