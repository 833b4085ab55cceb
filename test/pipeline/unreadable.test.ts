/** A file that may not be read costs itself alone, and counts as soon as it may be read. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { buildWarehouse } from "../../loaders/run/build.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { refusalOfPlace } from "../../loaders/run/no-file.ts";
import { COLUMNS, copySample, rowsOf, tableOf, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/dang-ky/);
const warehouse = join(data, ".guong", "warehouse.duckdb");
const place = join(data, "exports", "2024", "dang-ky-ren-luyen_TT.csv");

/** Whoever runs the tests may be allowed everything: the file system's refusal is played. */
const locked = vi.hoisted(() => ({ place: "" }));
vi.mock(import("node:fs"), async (original) => {
  const fs = await original();
  const refuse = (path: unknown) => {
    if (path === locked.place)
      throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
  };
  const readFileSync: typeof fs.readFileSync = new Proxy(fs.readFileSync, {
    apply: (read, self, args) => {
      refuse(args[0]);
      return Reflect.apply(read, self, args);
    },
  });
  const readdirSync: typeof fs.readdirSync = new Proxy(fs.readdirSync, {
    apply: (read, self, args) => {
      refuse(args[0]);
      return Reflect.apply(read, self, args);
    },
  });
  return {
    ...fs,
    readFileSync,
    readdirSync,
    accessSync: (path, mode) => {
      refuse(path);
      fs.accessSync(path, mode);
    },
  };
});

const build = () => buildWarehouse(warehouse, gatherInputs(data), () => {});
const ledger = async () => rowsOf(await tableOf(warehouse, "files"), COLUMNS.files);

beforeEach(() => {
  locked.place = "";
});

test("it is refused, and read when the next run may, though neither its size nor its time has changed", async () => {
  locked.place = place;
  await build();
  const refused = (await ledger()).filter((row) => row.includes("refused"));
  expect(refused).toEqual(["2024/dang-ky-ren-luyen_TT.csv |  |  |  |  | refused |  |  |  | "]);
  expect(await build()).toMatchObject({ rebuilt: false });
  locked.place = "";
  expect(await build()).toMatchObject({ rebuilt: true, opened: 1 });
  expect((await ledger()).join("\n")).not.toContain("refused");
});

test("a folder that nobody may look into is refused as a file would be, and the files beside it count", async () => {
  const year = join(data, "exports", "2024");
  const other = join(data, "exports", "2024 (gửi lại)");
  mkdirSync(other);
  renameSync(join(year, "dang-ky-ren-luyen_duy-tien.csv"), join(other, "dang-ky-ren-luyen_duy-tien.csv"));
  await build();
  const beside = (await ledger()).filter((row) => row.startsWith("2024 (gửi lại)/"));
  expect(beside).toEqual([expect.stringContaining("| current |")]);
  locked.place = year;
  expect(refusalOfPlace(year)).toMatch(/^không mở được thư mục/);
  await build();
  expect(await ledger()).toEqual(["2024 |  |  |  |  | refused |  |  |  | ", ...beside]);
});

test("a data folder whose exports are not there, are no folder, or may not be seen says so and what would mend it", () => {
  const exportsDir = join(data, "exports");
  locked.place = exportsDir;
  expect(() => gatherInputs(data)).toThrow(`Không mở được ${exportsDir} [exports-unreadable]`);
  locked.place = join(folder, "closed", "exports");
  expect(() => gatherInputs(join(folder, "closed"))).toThrow("[exports-unreadable]");
  locked.place = "";
  const other = join(folder, "other");
  mkdirSync(other);
  expect(() => gatherInputs(other)).toThrow("exports [exports-missing]. Bộ dữ liệu cần có hai thư mục");
  writeFileSync(join(other, "exports"), "");
  expect(() => gatherInputs(other)).toThrow("exports [exports-unreadable]. Đó phải là một thư mục");
});
