/** What the order, the names and the partition of files have no say in. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import * as XLSX from "@e965/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { describeExport, type ExportFile } from "../../loaders/run/exports.ts";
import { gatherInputs, type Inputs } from "../../loaders/run/inputs.ts";
import { manifestLine } from "../../loaders/run/manifest.ts";
import {
  COLUMNS,
  copySample,
  differences,
  expectedText,
  rowsOf,
  SAMPLE,
  type TableName,
  temporaryFolder,
  workOut,
} from "../support/pack.ts";

const sample = gatherInputs(SAMPLE.data);
const folder = temporaryFolder();

function expectSame(got: Record<TableName, string>, table: TableName, rename = (row: string) => row): void {
  const expected = rowsOf(expectedText(SAMPLE, table), COLUMNS[table]).map(rename);
  expect(differences(rowsOf(got[table], COLUMNS[table]), expected)).toEqual([]);
}

/** The same order on every run, and none that anybody would have thought of. */
function shuffled<T>(items: readonly T[]): T[] {
  let seed = 20_260_715;
  const keyed = items.map((item) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, key: seed };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

describe("files renamed together with their lines of the manifest, and read in another order", () => {
  /** Renames files, sorted as they were, into one folder that says nothing; the others stay. */
  function renamed(which: (path: string) => boolean, lines: (path: string) => Inputs["manifest"]) {
    const names = new Map<string, string>();
    const manifest = new Map(sample.manifest);
    const files = sample.files.map((file, at): ExportFile => {
      if (!which(file.path)) return file;
      const path = `den/tep-${String(at).padStart(3, "0")}${extname(file.path)}`;
      names.set(file.path, path);
      manifest.delete(file.path);
      manifest.set(path, manifestLine(lines(file.path), file.path));
      return { ...file, path };
    });
    const rename = (row: string) => {
      const [file = "", ...rest] = row.split(" | ");
      return [names.get(file) ?? file, ...rest].join(" | ");
    };
    const inAnotherOrder = shuffled(files);
    expect(inAnotherOrder).not.toEqual(files);
    return { names, inputs: { ...sample, files: inAnotherOrder, manifest }, rename };
  }

  test("give the same where their titles tell kind, period and group", async () => {
    const telling =
      /danh-sach-can-bo|danh-gia_|_danh-gia|3-chu-dong|so-lieu|THANH LIEM|Kim Bảng|Bình Lục|_toan-tinh|_TT|phu-ly/;
    const { names, inputs, rename } = renamed(
      (path) => telling.test(path),
      () => sample.manifest,
    );
    expect(names.size).toBeGreaterThan(50);
    const got = await workOut(inputs);
    for (const table of ["measures", "declared", "not_submitted"] as const) expectSame(got, table);
    for (const table of ["findings", "files"] as const) expectSame(got, table, rename);
  });

  test("give the same where the manifest tells what their old names told", async () => {
    const { data } = Papa.parse<Record<string, string>>(expectedText(SAMPLE, "files"), { header: true });
    const told = new Map(data.map((row) => [row.file ?? "", row]));
    const { names, inputs, rename } = renamed(
      (path) => told.get(path)?.status !== "refused",
      (path) => {
        const kind = (
          ["roster", "evaluation", "registration", "campaign", "three_initiatives", "declared"] as const
        ).find((each) => each === told.get(path)?.kind);
        const { period = "", group = "" } = told.get(path) ?? {};
        const { receivedOn } = manifestLine(sample.manifest, path);
        return new Map([[path, { kind: kind ?? "", period, group, receivedOn }]]);
      },
    );
    expect(names.size).toBe(sample.files.length - 1);
    const got = await workOut(inputs);
    for (const table of ["measures", "declared", "not_submitted"] as const) expectSame(got, table);
    for (const table of ["findings", "files"] as const) expectSame(got, table, rename);
  });
});

describe("a file of the whole province cut into one for each group", () => {
  const whole = "2025/dang-ky-ren-luyen_toan-tinh.xlsx";
  const groups = ["347", "349", "350", "351", "352", "353", "TT"];
  const part = copySample(join(folder, "whole"), /^2025\/(dang-ky|cuoc-thi)/);
  const perGroup = (row: string) => row.startsWith("rows_accepted") && row.includes("| registration |");

  test("gives the same measures; only the rows accepted are then counted by group", async () => {
    const inputs = gatherInputs(part);
    const cut = cutBySections(inputs, whole, groups);
    const [before, after] = [(await workOut(inputs)).measures, (await workOut(cut)).measures];
    const rows = (csv: string) => rowsOf(csv, COLUMNS.measures);
    expect(rows(before).filter((row) => row.startsWith("training_registered")).length).toBeGreaterThan(30);
    const kept = (csv: string) => rows(csv).filter((row) => !perGroup(row));
    expect(differences(kept(after), kept(before))).toEqual([]);
    const sums = (csv: string) =>
      rows(csv)
        .filter(perGroup)
        .map((row) => row.split(" | ").slice(-2).map(Number))
        .reduce(([n = 0, N = 0], [ofN = 0, ofBase = 0]) => [n + ofN, N + ofBase], [0, 0]);
    expect(sums(after)).toEqual(sums(before));
    expect(rows(after).filter(perGroup)).toHaveLength(groups.length);
  });

  /** Writes the rows of each section, under the title and the header, as a CSV named in the manifest alone. */
  function cutBySections(inputs: Inputs, path: string, codes: readonly string[]): Inputs {
    const book = XLSX.read(readFileSync(join(part, "exports", path)));
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, raw: false, blankrows: true });
    const header = rows.findIndex(([first]) => first === "STT");
    const starts = rows.flatMap(([first], at) => (/^[IVX]+$/.test(String(first)) ? [at] : []));
    expect(starts).toHaveLength(codes.length);
    const line = manifestLine(inputs.manifest, path);
    const manifest = new Map(inputs.manifest);
    const files = inputs.files.filter((file) => file.path !== path);
    mkdirSync(join(folder, "cut"));
    for (const [at, group] of codes.entries()) {
      const body = rows.slice((starts[at] ?? 0) + 1, starts[at + 1]);
      const location = join(folder, "cut", `${group}.csv`);
      writeFileSync(location, Papa.unparse([["Năm 2025"], rows[header] ?? [], ...body]));
      files.push(describeExport(`${group}.csv`, location));
      manifest.set(`${group}.csv`, { ...line, kind: "registration", group });
    }
    return { ...inputs, files, manifest };
  }
});
