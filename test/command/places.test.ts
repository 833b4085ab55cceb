/** A place that the system refuses is named in Vietnamese, with what would mend it. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { wordsOf } from "../../loaders/command/trouble.ts";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
const data = copySample(join(folder, "data"), /^2024\/dang-ky-ren-luyen_TT/);
const file = join(folder, "file");
writeFileSync(file, "");
const loop = join(folder, "loop");
symlinkSync(loop, loop);

afterEach(() => vi.unstubAllEnvs());

const ENGLISH = /\b(illegal|directory|permission|exists|error|no such|too many|too long|at )\b/i;

/** The sample with something done to one of its tables, or to what holds them. */
function damaged(name: string, what: string, how: (place: string) => void): string {
  const own = join(folder, name);
  cpSync(data, own, { recursive: true });
  const place = join(own, what);
  rmSync(place, { recursive: true });
  how(place);
  return own;
}

describe("a data folder that cannot be read", () => {
  test.each([
    ["a folder for a table", "reference/units.csv", mkdirSync, "[is-folder]"],
    ["a folder for the manifest", "exports/manifest.csv", mkdirSync, "[is-folder]"],
    ["a file for the tables", "reference", (place: string) => writeFileSync(place, ""), "[not-a-folder]"],
  ])("%s", async (name, what, how, code) => {
    const own = damaged(name, what, how);
    const said = await guong("counts", "--data", own);
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining(join(own, what)) });
    expect(said.err).toContain(code);
    expect(said.err).not.toMatch(ENGLISH);
  });
});

describe("a place that cannot be written", () => {
  test.each([
    ["a warehouse on a file", ["counts", "--warehouse", file], "[not-a-folder]"],
    ["a warehouse below a file", ["counts", "--warehouse", join(file, "x")], "[not-a-folder]"],
    ["counts on a file", ["counts", "--out", file], "[not-a-folder]"],
    ["counts on a link to itself", ["counts", "--out", loop], "[link-loop]"],
    ["pages on a link to itself", ["build", "--out", loop], "[link-loop]"],
    ["counts of too long a name", ["counts", "--out", join(folder, "x".repeat(300))], "[name-too-long]"],
  ])("%s", async (_, args, code) => {
    const said = await guong(...args, "--data", data);
    expect({ code: said.code, err: said.err }).toEqual({ code: 2, err: expect.stringContaining(code) });
    expect(said.err).toContain(folder);
    expect(said.err).not.toMatch(ENGLISH);
  });

  test("a temporary folder that is not there", async () => {
    vi.stubEnv("TMPDIR", join(folder, "tmp"));
    const out = join(folder, "bao-cao.html");
    const { code, err } = await guong("report", "--period", "2024", "--out", out, "--data", data);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("[no-temporary-folder]") });
  });
});

describe("a data folder's own files are never written over", () => {
  const link = join(folder, "bieu");
  symlinkSync(join(data, "exports"), link);
  const units = join(data, "reference", "units.csv");
  const manifest = join(data, "exports", "manifest.csv");
  const mine = [units, manifest].map((place) => [place, readFileSync(place, "utf8")] as const);

  test.each([
    ["a table in place of a table of the reference", ["measures", "--out", units]],
    ["a table beside the exports, by a link to them", ["findings", "--out", join(link, "2024", "x.csv")]],
    [
      "a report among the exports",
      ["report", "--period", "2024", "--out", join(data, "exports", "bao-cao.html")],
    ],
    ["counts among the exports", ["counts", "--out", join(data, "exports")]],
    ["a warehouse among the tables", ["counts", "--warehouse", join(data, "reference")]],
    ["a table in an edition", ["files", "--out", join(data, "editions", "nam-2024", "tep.csv")]],
  ])("%s", async (_, args) => {
    mkdirSync(join(data, "editions"), { recursive: true });
    const { code, err } = await guong(...args, "--data", data);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("[out-among-own-files]") });
    for (const [place, text] of mine) expect(readFileSync(place, "utf8")).toBe(text);
  });
});

test("a table is not written as what its name's ending says it is not", async () => {
  const { code, err } = await guong("measures", "--out", join(folder, "so-lieu.xlsx"), "--data", data);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("kết thúc bằng .csv") });
});

test("what the system says is told of the place that is known, not of the one beside it", () => {
  const refused = (code: string) =>
    Object.assign(new Error(`${code}: refused, rename`), {
      ...{ code, syscall: "rename", path: "/srv/trang", dest: "/srv/trang.4711.old" },
    });
  expect(wordsOf(refused("EBUSY"))).toMatch(
    /^\/srv\/trang đang được dùng, hoặc là nơi gắn một ổ đĩa.*\[in-use\]/,
  );
  expect(wordsOf(refused("EACCES"))).toMatch(/^\/srv\/trang không được phép.*\[no-permission\]/);
  const engine = new Error(
    'IO Error: Cannot open file "/srv/kho/warehouse.duckdb.12.new": Permission denied',
  );
  expect(wordsOf(engine)).toMatch(/^\/srv\/kho\/warehouse\.duckdb không được phép/);
  expect(wordsOf(new Error("Không thấy tệp a.csv."))).toBe("Không thấy tệp a.csv.");
});
