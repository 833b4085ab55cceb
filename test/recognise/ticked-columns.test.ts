import { expect, test } from "vitest";
import { recognised, sheetOf, textsOf } from "./sheets.ts";

/** The texts of a field, of rows that tick in four columns under one header. */
function said(field: string, upper: string[], lower: string[], rows: string[][]): (string | undefined)[] {
  const file = recognised([sheetOf([["Đánh giá cán bộ năm 2023"], upper, lower, ...rows])]);
  const at = file.sheets[0]?.columns.findIndex((column) => column.field === field) ?? -1;
  return textsOf(file).map((texts) => texts[at]);
}

test.each(["Xếp loại", "XL"])("a grade is the one that is ticked of the columns under %s", (header) => {
  const upper = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "A1", header, "", "", ""];
  const lower = ["", "", "", "", "", "HTXSNV", "HTTNV", "HTNV", "KHTNV"];
  expect(
    said("grade", upper, lower, [
      ["1", "Vũ Thị Mẫu", "Bí thư", "Quế", "4", "x", "", "", ""],
      ["2", "Vũ Thị Mận", "Phó Bí thư", "Quế", "4", "0", "1", "0", "0"],
      ["3", "Vũ Thị Mơ", "Bí thư", "Tượng Lĩnh", "4", "", "", "", "✓"],
      ["4", "Vũ Thị Na", "Phó Bí thư", "Tượng Lĩnh", "4", "", "", "", ""],
      ["5", "Vũ Thị Sen", "Phó Bí thư", "Tượng Lĩnh", "4", "x", "x", "", ""],
    ]),
  ).toEqual(["HTXSNV", "HTTNV", "KHTNV", "", "HTXSNV, HTTNV"]);
});

test("a post is the one that is ticked", () => {
  const upper = ["STT", "Họ và tên", "Chức vụ", "", "Đơn vị", "A1"];
  const lower = ["", "", "Bí thư", "Phó Bí thư", "", ""];
  expect(
    said("position", upper, lower, [
      ["1", "Vũ Thị Mẫu", "x", "", "Quế", "4"],
      ["2", "Vũ Thị Mận", "", "x", "Quế", "4"],
    ]),
  ).toEqual(["Bí thư", "Phó Bí thư"]);
});

test("one column of grades is read as it is, whatever stands beside it", () => {
  const upper = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "A1", "Xếp loại", "Ghi chú"];
  const lower = ["", "", "", "", "", "", ""];
  expect(said("grade", upper, lower, [["1", "Vũ Thị Mẫu", "Bí thư", "Quế", "4", "Tốt", "x"]])).toEqual([
    "Tốt",
  ]);
});

test.each([
  ["1", "2", "3", "4", "5"],
  ["5 điểm", "4 điểm", "3 điểm", "2 điểm", "1 điểm"],
])("a score is the point of a scale that is ticked: %s %s %s %s %s", (...scale) => {
  const upper = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "A1", "", "", "", "", "A2", "", "", "", ""];
  const lower = ["", "", "", "", ...scale, ...scale];
  const blank = ["", "", "", "", ""];
  const ticks = (at: number) => blank.map((_, point) => (point === at ? "x" : ""));
  const rows = [
    ["1", "Vũ Thị Mẫu", "Bí thư", "Quế", ...ticks(3), ...ticks(0)],
    ["2", "Vũ Thị Mận", "Phó Bí thư", "Quế", ...ticks(4), ...blank],
  ];
  const pointAt = (at: number) => (scale[at] ?? "").slice(0, 1);
  expect(said("final", upper, lower, rows)).toEqual([pointAt(3), pointAt(4)]);
});
