/** Posts and units in one column: the same officers as where each has a column of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { copySample, rowsOf, temporaryFolder, workOut } from "../support/pack.ts";

const folder = temporaryFolder();
const ROSTER = ["BCH HUYỆN ĐOÀN BÌNH LỤC", "DANH SÁCH CÁN BỘ ĐOÀN NĂM 2024"];
const EVALUATION = ["BCH HUYỆN ĐOÀN BÌNH LỤC", "KẾT QUẢ ĐÁNH GIÁ CÁN BỘ ĐOÀN NĂM 2024"];
/** Officers of Bình Nghĩa, Bình Mỹ and Tràng An, each as a list with two columns and one with one tells them. */
const OFFICERS = [
  ["An", "Bí thư", "Xã Bình Nghĩa", "Bí thư Đoàn xã Bình Nghĩa"],
  ["Ba", "PBT", "X. Bình Nghĩa", "Phó Bí thư Đoàn xã Bình Nghĩa"],
  ["Chi", "Bí thư", "TT. Bình Mỹ", "BT Đoàn TT. Bình Mỹ"],
  ["Du", "Phó Bí thư", "Tràng An", '"UVBCH Huyện đoàn, Phó Bí thư ĐX Tràng An"'],
  ["Em", "BT", "ĐX Tràng An", "Bí thư – Đoàn xã Tràng An"],
];

async function tablesOf(files: Record<string, readonly string[]>) {
  const data = copySample(mkdtempSync(join(folder, "data-")), /^$/);
  mkdirSync(join(data, "exports", "2024"), { recursive: true });
  for (const [name, rows] of Object.entries(files))
    writeFileSync(join(data, "exports", "2024", name), rows.join("\n"));
  return workOut(gatherInputs(data));
}

const evaluated = ({ measures }: { measures: string }) =>
  rowsOf(measures, ["measure", "group", "n", "N"]).filter((row) => row.startsWith("evaluated"));

const inTwo = [
  "STT,Họ và tên,Chức vụ,Đơn vị",
  ...OFFICERS.map((each, at) => [at + 1, ...each.slice(0, 3)].join()),
];

test("a wide evaluation finds the officers of a roster with two columns", async () => {
  const scored = OFFICERS.map(([name, , , post], at) => [at + 1, name, post, 80, "HTTNV"].join());
  const head = "STT,Họ và tên,Chức vụ - Đơn vị,Tổng điểm,Xếp loại";
  const tables = await tablesOf({
    "ds.csv": [...ROSTER, ...inTwo],
    "dg.csv": [...EVALUATION, head, ...scored],
  });
  expect(rowsOf(tables.findings, ["code"])).toEqual([]);
  expect(evaluated(tables)).toEqual(["evaluated | 352 | 5 | 5"]);
});

test("and a roster with one column those of a long evaluation with two", async () => {
  const inOne = OFFICERS.map(([name, , , post], at) => [at + 1, name, post].join());
  const scored = OFFICERS.map(([name, position, unit]) => [name, position, unit, "A1", 1].join());
  const tables = await tablesOf({
    "ds.csv": [...ROSTER, 'STT,Họ và tên,"Chức vụ, đơn vị công tác"', ...inOne],
    "dg.csv": [...EVALUATION, "Họ và tên,Chức vụ,Đơn vị,Mã tiêu chí,Điểm", ...scored],
  });
  expect(rowsOf(tables.findings, ["code"])).toEqual([]);
  expect(evaluated(tables)).toEqual(["evaluated | 352 | 5 | 5"]);
});

test("a finding names the column, and quotes the cell as it was read", async () => {
  const cells = ["Bí thư Đoàn xã Lạ", "Bí thư Đoàn xã Đồng Lý", "Bí thư", "Bí thư Huyện đoàn"];
  const rows = cells.map((cell, at) => `${at + 1},Người ${at},${cell}`);
  const { findings } = await tablesOf({ "ds.csv": [...ROSTER, 'STT,Họ và tên,"Chức vụ, đơn vị"', ...rows] });
  expect(rowsOf(findings, ["row", "column", "header", "code", "read"])).toEqual([
    "4 | C | Chức vụ, đơn vị | unit-unknown | Bí thư Đoàn xã Lạ",
    "5 | C | Chức vụ, đơn vị | unit-unknown | Bí thư Đoàn xã Đồng Lý",
    "6 | C | Chức vụ, đơn vị | unit-unknown | Bí thư",
    "7 | C | Chức vụ, đơn vị | position-unknown | Bí thư Huyện đoàn",
    "7 | C | Chức vụ, đơn vị | unit-unknown | Bí thư Huyện đoàn",
  ]);
});
