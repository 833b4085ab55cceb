/** The old warehouse stays, to the byte, until the new one is whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { buildWarehouse } from "../../loaders/run/build.ts";
import { gatherInputs, type Inputs } from "../../loaders/run/inputs.ts";
import { copySample, guong, tableOf, temporaryFolder } from "../support/pack.ts";

/** The last step of a run, made to fail where a test asks for it. */
const trouble = vi.hoisted(() => ({ atMeasures: false }));
vi.mock(import("../../loaders/measures/measures.ts"), async (original) => {
  const { countMeasures, ...others } = await original();
  return {
    ...others,
    countMeasures: async (database) => {
      await countMeasures(database);
      if (trouble.atMeasures) throw new Error("hỏng giữa chừng");
    },
  };
});

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/dang-ky/);
const warehouse = join(data, ".guong", "warehouse.duckdb");
const more = join(data, "exports", "2024", "them.csv");
let before: Buffer;

beforeAll(async () => {
  await buildWarehouse(warehouse, gatherInputs(data), () => {});
  before = readFileSync(warehouse);
});
beforeEach(() => {
  trouble.atMeasures = false;
  rmSync(more, { force: true });
  rmSync(dirname(warehouse), { recursive: true });
  mkdirSync(dirname(warehouse));
  writeFileSync(warehouse, before);
});

function expectUntouched(): void {
  expect(readFileSync(warehouse).equals(before)).toBe(true);
  expect(readdirSync(dirname(warehouse))).toEqual(["warehouse.duckdb"]);
}

/** The same inputs, with one file more to read. */
function withMore(): Inputs {
  writeFileSync(more, "Năm 2024\nSTT,Đơn vị,Số đoàn viên,Số đoàn viên đăng ký\n1,Liêm Cần,20,19\n");
  return gatherInputs(data);
}

describe("a run that fails", () => {
  test("while files are read leaves the old warehouse and nothing beside it", async () => {
    const fail = () => {
      throw new Error("mất điện");
    };
    await expect(buildWarehouse(warehouse, withMore(), fail)).rejects.toThrow("mất điện");
    expectUntouched();
  });

  test("while measures are counted leaves it too", async () => {
    trouble.atMeasures = true;
    await expect(buildWarehouse(warehouse, withMore(), () => {})).rejects.toThrow("hỏng giữa chừng");
    expectUntouched();
  });

  test("leaves a folder that had none without one", async () => {
    const place = join(folder, "none", "warehouse.duckdb");
    const fail = () => {
      throw new Error("mất điện");
    };
    await expect(buildWarehouse(place, gatherInputs(data), fail)).rejects.toThrow("mất điện");
    expect(readdirSync(dirname(place))).toEqual([]);
  });
});

describe("a wrong reference table", () => {
  test.each(["measures", "findings", "files", "declared"])(
    "stops %s before anything is built",
    async (command) => {
      const units = join(data, "reference", "units.csv");
      const sound = readFileSync(units);
      const lines = readFileSync(units, "utf8").split("\n");
      const header = lines[0]?.split(",") ?? [];
      const cells = lines[4]?.split(",") ?? [];
      cells[header.indexOf("valid_from")] = "hôm qua";
      lines[4] = cells.join(",");
      writeFileSync(units, lines.join("\n"));
      onTestFinished(() => writeFileSync(units, sound));
      const out = join(folder, `${command}.csv`);
      const { code, err } = await guong(command, "--data", data, "--out", out);
      expect(code).toBe(2);
      expect(err).toContain("reference/units.csv, dòng 5, cột valid_from: đọc được “hôm qua”");
      expect(existsSync(out)).toBe(false);
      expectUntouched();
    },
  );

  test("that is missing is named", async () => {
    const other = copySample(join(folder, "missing"), /^$/);
    writeFileSync(join(other, "reference", "periods.csv"), "period,starts\n");
    const { code, err } = await guong("files", "--data", other, "--out", join(folder, "files.csv"));
    expect(code).toBe(2);
    expect(err).toContain("reference/periods.csv, dòng 1, cột ends");
  });
});

describe("what an earlier run left", () => {
  test("unfinished is removed, unless a running process is at it", async () => {
    const place = (pid: number, end: string) => join(dirname(warehouse), `warehouse.duckdb.${pid}.${end}`);
    const [gone, running] = [2_000_000_000, process.ppid];
    for (const path of [place(gone, "new"), place(gone, "new.wal"), place(running, "new")])
      writeFileSync(path, "half");
    await buildWarehouse(warehouse, withMore(), () => {});
    expect(readdirSync(dirname(warehouse)).sort()).toEqual([
      "warehouse.duckdb",
      `warehouse.duckdb.${running}.new`,
    ]);
  });

  test.each([
    ["damaged", Buffer.from("not a warehouse")],
    ["cut short", null],
  ])("%s is worked out anew", async (_, bytes) => {
    const counts = await tableOf(warehouse, "measures");
    writeFileSync(warehouse, bytes ?? before.subarray(0, before.length >> 1));
    const inputs = gatherInputs(data);
    expect(await buildWarehouse(warehouse, inputs, () => {})).toMatchObject({ opened: inputs.files.length });
    expect(await tableOf(warehouse, "measures")).toBe(counts);
  });
});
