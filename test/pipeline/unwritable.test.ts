/** A data folder that may be read but not written, as on a share or a disc, is read all the same. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/dang-ky/);
const out = join(folder, "files.csv");

/** Whoever runs the tests may be allowed everything: the file system's refusal is played. */
const locked = vi.hoisted(() => ({ below: "" }));
vi.mock(import("node:fs"), async (original) => {
  const fs = await original();
  const refuse = (path: unknown) => {
    if (locked.below === "" || !`${path}`.startsWith(locked.below)) return;
    throw Object.assign(new Error(`EROFS: read-only file system, '${path}'`), { code: "EROFS" });
  };
  return {
    ...fs,
    accessSync: (path, mode) => {
      if (mode === fs.constants.W_OK) refuse(path);
      fs.accessSync(path, mode);
    },
    mkdirSync: (...args: Parameters<typeof fs.mkdirSync>) => {
      refuse(args[0]);
      return fs.mkdirSync(...args);
    },
  };
});

afterEach(() => {
  locked.below = "";
  vi.unstubAllEnvs();
});

test("its warehouse is kept aside, in a place that is named, and used again", async () => {
  vi.stubEnv("TMPDIR", join(folder, "aside"));
  locked.below = data;
  const first = await guong("files", "--data", data, "--out", out);
  expect(first.code).toBe(0);
  const place = /kho số liệu để tạm ở (\S+)/.exec(first.err)?.[1] ?? "";
  expect(place.startsWith(join(folder, "aside") + sep)).toBe(true);
  expect(existsSync(place)).toBe(true);
  expect(existsSync(join(data, ".guong"))).toBe(false);
  expect(readFileSync(out, "utf8")).toContain(
    "2024/dang-ky-ren-luyen_TT.csv,,registration,2024,TT,current,7,4,0,3",
  );
  const again: unknown = JSON.parse((await guong("files", "--data", data, "--out", out, "--json")).out);
  expect(again).toMatchObject({ opened: 0 });
});

test("its warehouse is kept where the office wants it", async () => {
  const warehouse = join(folder, "kho");
  locked.below = data;
  const { code, err } = await guong("files", "--data", data, "--warehouse", warehouse, "--out", out);
  expect(code).toBe(0);
  expect(err).not.toContain("Không ghi được");
  expect(readdirSync(warehouse)).toEqual(["warehouse.duckdb"]);
  expect(existsSync(join(data, ".guong"))).toBe(false);
});
