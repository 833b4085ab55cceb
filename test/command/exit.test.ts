/** What the command says of itself, and the codes with which it ends: 0 done, 1 findings under --strict, 2 wrong use. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copySample, guong, temporaryFolder } from "../support/pack.ts";
import { run } from "./process.ts";

const folder = temporaryFolder();
const clean = copySample(join(folder, "clean"), /^2024\/(dang-ky|cuoc-thi).*(_TT|phu-ly|thanh-liem)/);
const faulty = copySample(join(folder, "faulty"), /^2024\/dang-ky/);
const out = join(folder, "out", "table.csv");
const COMMANDS = ["build", "measures", "findings", "files", "declared", "check", "serve", "dev"];

describe("help", () => {
  test("is in Vietnamese and names every command", async () => {
    const { code, out, err } = await run("--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const command of COMMANDS)
      expect(out).toMatch(new RegExp(`^  ${command} .*\\p{Script=Latin}`, "mu"));
    for (const title of ["Cách dùng:", "Tùy chọn:", "Lệnh:", "Mã kết thúc:"]) expect(out).toContain(title);
  });

  test.each([[], ...COMMANDS.map((command) => [command])])(
    "has no English furniture: %s",
    async (...command) => {
      const { code, out } = await guong(...command, "--help");
      expect(code).toBe(0);
      expect(out).toContain("Cách dùng: guong");
      expect(out).not.toMatch(
        /\b(usage|options?|commands?|arguments?|display|default|required|directory|file)\b/i,
      );
    },
  );
});

describe("wrong use ends with 2, and says in Vietnamese what is wrong", () => {
  test.each([
    ["an unknown command", ["xem"], "Không có lệnh “xem”"],
    ["an unknown option", ["files", "--out", out, "--nhanh"], "Không có tùy chọn “--nhanh”"],
    ["no place to write to", ["measures", "--data", clean], "--out"],
    ["an option without its value", ["files", "--out"], "--out"],
    ["nothing to check", ["check"], "Thiếu tham số"],
    [
      "a blank place for pages",
      ["build", "--out", ""],
      "--out <thư mục>: không dùng được “”. Đường dẫn để trống",
    ],
    ["a blank data folder", ["counts", "--data", " "], "[path-blank]"],
    ["a blank warehouse", ["files", "--out", out, "--warehouse", ""], "[path-blank]"],
    ["a blank table", ["files", "--out", ""], "[path-blank]"],
    ["no data folder", ["files", "--out", out, "--data", join(folder, "none")], "[exports-missing]"],
    ["no reference tables", ["files", "--out", out, "--data", join(folder, "bare")], "reference/"],
  ])("%s", async (_, args, words) => {
    mkdirSync(join(folder, "bare", "exports"), { recursive: true });
    const said = await guong(...args);
    expect(said).toMatchObject({ code: 2, out: "", err: expect.stringContaining(words) });
    expect(said.err).not.toMatch(/\b(error|unknown|cannot|no such|not specified)\b/i);
    expect(said.err).not.toMatch(/^\s+at /m);
  });

  test("also from a process of its own", async () => {
    expect((await run("xem")).code).toBe(2);
  });
});

describe("nothing readable ends with 2", () => {
  test("where exports hold nothing that could be told", async () => {
    const data = copySample(join(folder, "unreadable"), /^$/);
    writeFileSync(join(data, "exports", "bao cao.pdf"), "%PDF-1.7");
    const said = await guong("files", "--out", out, "--data", data);
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining("bao cao.pdf") });
    expect(readFileSync(out, "utf8")).toContain("bao cao.pdf,,,,,refused,,,,");
  });

  test("where they hold nothing at all", async () => {
    const data = copySample(join(folder, "empty"), /^$/);
    rmSync(join(data, "exports", "manifest.csv"));
    expect((await guong("files", "--out", out, "--data", data)).code).toBe(2);
  });
});

describe("--strict", () => {
  test("ends with 1 where rows were quarantined, and the table is written all the same", async () => {
    rmSync(out, { force: true });
    expect(await run("findings", "--data", faulty, "--out", out, "--strict")).toMatchObject({
      code: 1,
      out: "",
    });
    expect(readFileSync(out, "utf8").split("\n").length).toBeGreaterThan(3);
    expect((await guong("findings", "--data", faulty, "--out", out)).code).toBe(0);
  });

  test("ends with 0 where there was none", async () => {
    expect(await guong("findings", "--data", clean, "--out", out, "--strict")).toMatchObject({ code: 0 });
    expect(readFileSync(out, "utf8").trim()).toBe("file,sheet,row,column,header,code,read");
  });

  test("asks of check what it asks of the others", async () => {
    const file = join(faulty, "exports", "2024", "dang-ky-ren-luyen_kim-bang.csv");
    expect((await guong("check", file, "--data", faulty, "--strict")).code).toBe(1);
    expect((await guong("check", file, "--data", faulty)).code).toBe(0);
  });
});

describe("--strict and what costs no row", () => {
  const data = copySample(join(folder, "scores"), /^2024\/(TT_danh-gia|danh-sach)/);
  const file = join(data, "exports", "2024", "TT_danh-gia.csv");
  const text = readFileSync(file, "latin1");
  const strict = (changed: string) => {
    writeFileSync(file, changed, "latin1");
    return guong("check", file, "--data", data, "--strict");
  };

  test("a bonus beyond its range is found, and is no error: its row is counted", async () => {
    const { code, out: said } = await strict(text.replace(',1,0,"98,5",', ',7,0,"98,5",'));
    expect(said).toContain("[score-out-of-range]");
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining(" + 0 bị treo") });
  });

  test("a score beyond its range is an error", async () => {
    const { code, out: said } = await strict(text.replace(',4,"3,5",4,4,4,', ',4,"3,5",44,4,4,'));
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining(" + 1 bị treo") });
  });

  test("a refused file is an error, for check as for a run, beside others that are read", async () => {
    const apart = copySample(join(folder, "refused"), /^2024\/dang-ky-ren-luyen_TT/);
    const [good, bad] = ["2024/dang-ky-ren-luyen_TT.csv", "2024/thu.pdf"].map((path) =>
      join(apart, "exports", path),
    );
    writeFileSync(`${bad}`, "%PDF-1.7");
    for (const args of [["check", `${good}`, `${bad}`], ["counts"]])
      for (const [more, code] of [
        [[], 0],
        [["--strict"], 1],
      ] as const)
        expect((await guong(...args, "--data", apart, ...more)).code).toBe(code);
  });
});

test("counts say what must not be overlooked also where the figures come out the same", async () => {
  const data = copySample(join(folder, "same"), /^2024\/dang-ky-ren-luyen_TT/);
  const counts = () => guong("counts", "--data", data);
  await counts();
  writeFileSync(join(data, "exports", "2024", "bao cao.pdf"), "%PDF-1.7");
  appendFileSync(join(data, "exports", "manifest.csv"), "2024/dang-ky-ren-luyen_T.csv,,,,\n");
  const { err } = await counts();
  expect(err).toContain("vẫn đúng, không phải ghi lại");
  expect(err).toContain("Từ chối “2024/bao cao.pdf”");
  expect(err).toContain("[manifest-no-file]");
});

test("findings can be read by their owner alone, whatever stood there before", async () => {
  writeFileSync(out, "cũ", { mode: 0o644 });
  await guong("findings", "--data", clean, "--out", out);
  expect(statSync(out).mode & 0o777).toBe(0o600);
  expect(statSync(join(clean, ".guong")).mode & 0o077).toBe(0);
});
