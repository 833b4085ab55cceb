/** `guong check`: what a file would give, with the rest of the data folder as context, and nothing changed. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../loaders/command/check.ts";
import { csvText } from "../../loaders/command/tables.ts";
import type { Terminal } from "../../loaders/command/terminal.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { builtOnce } from "../support/built.ts";
import {
  COLUMNS,
  copySample,
  differences,
  expectedText,
  guong,
  rowsOf,
  SAMPLE,
  temporaryFolder,
} from "../support/pack.ts";

const folder = temporaryFolder();
const paths = gatherInputs(SAMPLE.data).files.map(({ path }) => path);
/** A few small files, for questions to which the others have nothing to say. */
const small = copySample(join(folder, "small"), /^2024\/dang-ky/);
const place = (path: string) => join(SAMPLE.data, "exports", path);
const quiet: Terminal = { say: () => {}, print: () => {}, progress: () => {} };
/** The sample's warehouse, up to date, in a folder of its own. */
let warehouse: string;

/** Every file below the data folder, with its time and bytes. */
function everything(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile())
    .map(
      (path) =>
        `${path} ${statSync(path).mtimeMs} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`,
    )
    .sort();
}

async function tablesOf(files: readonly string[]) {
  const { files: lines, findings } = await check(
    files.map(place),
    { data: SAMPLE.data, warehouse },
    "2026-08-01",
    quiet,
  );
  return {
    files: rowsOf(csvText(COLUMNS.files, lines), COLUMNS.files),
    findings: rowsOf(csvText(COLUMNS.findings, findings), COLUMNS.findings),
  };
}

function expectOwnLines(got: Awaited<ReturnType<typeof tablesOf>>, files: readonly string[]): void {
  for (const table of ["files", "findings"] as const) {
    const own = rowsOf(expectedText(SAMPLE, table), COLUMNS[table]).filter((row) =>
      files.includes(row.split(" | ")[0] ?? ""),
    );
    expect(differences(got[table], own)).toEqual([]);
  }
}

beforeAll(async () => {
  warehouse = dirname((await builtOnce(SAMPLE.data)).warehouse);
});

describe("a file of the folder", () => {
  test("gives its own lines of the ledger and of the findings, for all files at once", async () => {
    const all = () => [SAMPLE.data, warehouse].flatMap(everything);
    const before = all();
    expectOwnLines(await tablesOf(paths), paths);
    expect(all()).toEqual(before);
  });

  test.each([
    "2023/Kim Bảng_KQ đánh giá.txt",
    "2024-H1/Ly Nhan - Form danh gia (Cau tra loi).csv",
    "2024/Bản sao Duy Tien - cham diem can bo.csv",
    "2024/danh-sach-can-bo-doan_2024.xlsx",
  ])("gives them when it is asked about alone: %s", async (path) => {
    expectOwnLines(await tablesOf([path]), [path]);
  });
});

describe("a file from elsewhere", () => {
  const union = "2024/dang-ky-ren-luyen_TT.csv";
  const elsewhere = (path: string) => join(folder, "sent", path);

  beforeAll(() => {
    mkdirSync(elsewhere(""), { recursive: true });
  });

  test("is taken as sent today: it replaces the earlier one, and units that it lacks are named", async () => {
    const lines = readFileSync(join(small, "exports", union), "latin1").split("\n");
    const [left] = lines.splice(3, 1);
    expect(left).toContain("1.548,1.502");
    writeFileSync(elsewhere("gui lai.csv"), lines.join("\n"), "latin1");
    const before = everything(small);
    const { files, findings, warnings } = await check(
      [elsewhere("gui lai.csv")],
      { data: small },
      "2026-08-01",
      quiet,
    );
    expect(files).toMatchObject([
      {
        file: "gui lai.csv",
        kind: "registration",
        period: "2024",
        group: "TT",
        status: "current",
        accepted: 3,
      },
    ]);
    expect(findings).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("“gui lai.csv” thay “2024/dang-ky-ren-luyen_TT.csv”");
    expect(warnings[0]).toContain("Đoàn khối Các cơ quan tỉnh");
    expect(everything(small)).toEqual(before);
  });

  test("is said to be the same where the folder has its bytes", async () => {
    cpSync(join(small, "exports", union), elsewhere("ban sao.csv"));
    const { files } = await check([elsewhere("ban sao.csv")], { data: small }, "2026-08-01", quiet);
    expect(files).toMatchObject([{ file: "ban sao.csv", status: "identical", instead_of: union }]);
  });

  test("is known by the folder that names its period", async () => {
    const path = "2024/dang-ky-ren-luyen_duy-tien.csv";
    mkdirSync(elsewhere("Năm 2024"), { recursive: true });
    const text = readFileSync(join(small, "exports", path), "utf8");
    writeFileSync(elsewhere("Năm 2024/dang ky Duy Tien.csv"), `${text}\n`);
    const { files } = await check(
      [elsewhere("Năm 2024/dang ky Duy Tien.csv")],
      { data: small },
      "2026-08-01",
      quiet,
    );
    expect(files).toMatchObject([{ period: "2024", group: "349", status: "current" }]);
  });

  test("is judged beside another of the same name, each under a path of its own", async () => {
    const text = readFileSync(join(small, "exports", union), "latin1");
    const places = ["a", "b"].map((name) => elsewhere(`${name}/bieu.csv`));
    for (const place of places) mkdirSync(join(place, ".."), { recursive: true });
    writeFileSync(`${places[0]}`, `${text}\n`, "latin1");
    writeFileSync(`${places[1]}`, "Thứ hai,Họp\nThứ ba,Làm\n");
    const { files } = await check([...places, `${places[0]}`], { data: small }, "2026-08-01", quiet);
    expect(files).toMatchObject([
      { file: "a/bieu.csv", status: "current" },
      { file: "b/bieu.csv", status: "refused" },
    ]);
  });

  test("that is a folder is wrong use, and told what to type", async () => {
    const { code, out, err } = await guong("check", elsewhere(""), "--data", small);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("là thư mục, không phải tệp");
    expect(err).toContain(`guong check ${join(folder, "sent")}/* --data ${small}`);
  });

  test("that does not exist is wrong use", async () => {
    const { code, err } = await guong("check", elsewhere("khong co.csv"), "--data", small);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("khong co.csv") });
  });
});

test("a folder without a warehouse is left without one", async () => {
  const file = join(small, "exports", "2024", "dang-ky-ren-luyen_TT.csv");
  const { code, out } = await guong("check", file, "--data", small, "--json");
  const answer: unknown = JSON.parse(out);
  expect(answer).toMatchObject({ files: [{ status: "current", accepted: 4 }], findings: [], warnings: [] });
  expect(code).toBe(0);
  expect(existsSync(join(small, ".guong"))).toBe(false);
});
