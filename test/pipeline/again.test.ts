/** A second run does only what has changed, and comes to what a first run would. */
import { readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../loaders/engine/database.ts";
import { buildWarehouse } from "../../loaders/run/build.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { COLUMNS, copySample, guong, rowsOf, tableOf, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/(cuoc-thi|dang-ky|3-chu|Book|danh-sach)/);
const warehouse = join(data, ".guong", "warehouse.duckdb");
const union = "2024/dang-ky-ren-luyen_TT.csv";
const place = (path: string) => join(data, "exports", path);

const build = () => buildWarehouse(warehouse, gatherInputs(data), () => {});
const measures = () => tableOf(warehouse, "measures");

/** Rewrites a text file, every byte but the replaced ones as it was. */
function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(place(path), "latin1");
  expect(text).toContain(from);
  writeFileSync(place(path), text.replace(from, to), "latin1");
}

beforeAll(async () => {
  const files = gatherInputs(data).files.length;
  expect(await build()).toMatchObject({ rebuilt: true, opened: files });
  expect(files).toBeGreaterThan(15);
});

describe("where nothing changed", () => {
  test("no file is opened, and no byte of the measures or of the warehouse changes", async () => {
    const out = join(folder, "measures.csv");
    const run = () => guong("measures", "--data", data, "--out", out, "--json");
    const first = await run();
    const [bytes, built] = [readFileSync(out), readFileSync(warehouse)];
    const second = await run();
    expect(second).toEqual(first);
    const answer: unknown = JSON.parse(second.out);
    expect(answer).toMatchObject({ opened: 0, rebuilt: false });
    expect(readFileSync(out).equals(bytes)).toBe(true);
    expect(readFileSync(warehouse).equals(built)).toBe(true);
  });

  test("a file of another day but the same bytes is opened, and found to be the same", async () => {
    const before = await build();
    const counts = await measures();
    utimesSync(place(union), new Date(), new Date(Date.now() - 86_400_000));
    expect(await build()).toEqual({ fingerprint: before.fingerprint, rebuilt: true, opened: 1 });
    expect(await measures()).toBe(counts);
    expect(await build()).toMatchObject({ rebuilt: false, opened: 0 });
  });
});

describe("where something changed", () => {
  test("a corrected file alone is opened, and its figure changes", async () => {
    const { fingerprint } = await build();
    const members = async () =>
      rowsOf(await measures(), COLUMNS.measures).filter((row) => /^training_registered .* 622$/.test(row));
    const [row] = await members();
    expect(row).toMatch(/ 622 \| 622$/);
    replaceIn(union, "622,622", "622,600");
    const built = await build();
    expect(built).toMatchObject({ rebuilt: true, opened: 1 });
    expect(built.fingerprint).not.toBe(fingerprint);
    expect(await members()).toEqual([row?.replace("622 | 622", "600 | 622")]);
  });

  test("every text is kept once, and none that was corrected away", async () => {
    const texts = async () => {
      const database = await openDatabase(warehouse, { readOnly: true });
      const rows = await database.all("SELECT content FROM text");
      database.close();
      return rows.map(({ content }) => String(content));
    };
    for (const [from, to] of [
      ["622,600", "622,987001"],
      ["622,987001", "622,600"],
    ] as const) {
      replaceIn(union, from, to);
      await build();
      const kept = await texts();
      expect(kept).toHaveLength(new Set(kept).size);
      expect(kept.includes("987001")).toBe(to.endsWith("987001"));
    }
  });

  test("a changed line of the manifest has that file alone read again", async () => {
    const late = (csv: string) =>
      rowsOf(csv, COLUMNS.measures).filter((row) => /^on_time .*registration/.test(row));
    const before = late(await measures());
    replaceIn("manifest.csv", `${union},,,,2024-12-13`, `${union},,,,2025-06-30`);
    expect(await build()).toMatchObject({ rebuilt: true, opened: 1 });
    const changed = late(await measures()).filter((row) => !before.includes(row));
    expect(changed).toHaveLength(4);
    for (const row of changed) expect(row).toMatch(/ \| 0 \| 1$/);
  });

  test("a removed file is gone from the ledger and from the measures", async () => {
    rmSync(place(union));
    expect(await build()).toMatchObject({ rebuilt: true, opened: 0 });
    expect(await tableOf(warehouse, "files")).not.toContain(union);
    expect(await measures()).not.toMatch(/^training_registered.*,TT,/m);
  });

  test("a corrected reference table has every file read again", async () => {
    const campaigns = join(data, "reference", "campaigns.csv");
    writeFileSync(campaigns, `${readFileSync(campaigns, "utf8").trimEnd()}\n\n`);
    expect(await build()).toMatchObject({ rebuilt: true, opened: gatherInputs(data).files.length });
  });

  test("what came step by step is what a run from nothing gives", async () => {
    const fresh = await workOut(gatherInputs(data));
    expect(fresh.measures.length).toBeGreaterThan(1000);
    for (const table of ["measures", "findings", "files", "declared"] as const)
      expect(await tableOf(warehouse, table)).toBe(fresh[table]);
  });
});

test("a file that is gone leaves none of its columns to one that comes later", async () => {
  const apart = copySample(join(folder, "apart"), /^2024\/dang-ky-ren-luyen_(TT|duy-tien)/);
  const exports = join(apart, "exports", "2024");
  const own = join(apart, ".guong", "warehouse.duckdb");
  const written = readFileSync(join(exports, "dang-ky-ren-luyen_TT.csv"), "latin1").replace(
    "622,622",
    "622,600",
  );
  rmSync(join(exports, "dang-ky-ren-luyen_TT.csv"));
  const swapped = written.replace(/^([^,]*),([^,]*),([^,]*),([^,]*),/gm, "$1,$2,$4,$3,");
  for (const [name, content] of [["z1.csv", written] as const, ["z2.csv", swapped] as const]) {
    writeFileSync(join(exports, name), content, "latin1");
    await buildWarehouse(own, gatherInputs(apart), () => {});
    expect(await tableOf(own, "measures")).toMatch(/^training_registered,.*,600,622$/m);
    rmSync(join(exports, name));
    await buildWarehouse(own, gatherInputs(apart), () => {});
  }
});
