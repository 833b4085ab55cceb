/** Scores of one criterion that are told apart by nothing but who gave them. */
import { expect, test } from "vitest";
import { columnsOf, columnsOver, columnsUnder, recognised, sheetOf } from "./sheets.ts";

/** Whose scores stand in three columns below each of two criteria. */
function rolesBelow(...bodies: string[]): string[] {
  const upper = ["Họ tên", "Chức vụ", "Đơn vị", "A1", "", "", "A2", "", ""];
  const row = ["An", "BT", "Xã Lê Hồ", "30", "28", "25", "30", "28", "25"];
  return columnsOver(upper, ["", "", "", ...bodies, ...bodies], row).slice(3);
}

const OWN_THEN_REVIEWED_THEN_FINAL = [
  ...["D self:A1", "E reviewed:A1", "F final:A1", "G self:A2", "H reviewed:A2", "I final:A2"],
];

test.each([
  ["Cá nhân", "Huyện đoàn", "Tỉnh đoàn"],
  ["Tự chấm", "Cấp huyện chấm", "Cấp tỉnh chấm"],
  ["Tự chấm", "BTV Huyện đoàn", "BTV Tỉnh đoàn"],
  ["Tự đánh giá", "Huyện đoàn đánh giá", "Tỉnh đoàn đánh giá"],
])("the province has the last word: %s, %s, %s", (...bodies) => {
  expect(rolesBelow(...bodies)).toEqual(OWN_THEN_REVIEWED_THEN_FINAL);
});

test.each([
  ["Tự chấm", "Tổ thẩm định", "Hội đồng chấm"],
  ["Cá nhân", "Chi đoàn chấm", "Đoàn xã chấm"],
])("of two that reviewed the later one has: %s, %s, %s", (...bodies) => {
  expect(rolesBelow(...bodies)).toEqual(OWN_THEN_REVIEWED_THEN_FINAL);
});

test("a criterion may be about what a district does", () => {
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "A1. Hội thi do Tỉnh đoàn tổ chức", "A2")).toEqual([
    ...["A name", "B position", "C unit", "D final:A1", "E final:A2"],
  ]);
});

test.each([
  ["Cá nhân", "Chi đoàn chấm", "BTV chốt"],
  ["Tự ĐG", "Thẩm định", "Điểm chốt"],
  ["TC", "TĐ", "CT"],
  ["Bản thân", "Đoàn xã chấm", "Huyện đoàn chấm"],
  ["Điểm cá nhân", "Điểm Huyện đoàn", "Điểm Tỉnh đoàn"],
])("a file with a row for each criterion is read alike: %s, %s, %s", (...bodies) => {
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "Mã tiêu chí", ...bodies).slice(4)).toEqual([
    ...["E self", "F reviewed", "G final"],
  ]);
});

test("there too the province's score is the final one, and not the officer's own", () => {
  const row = ["Họ tên", "Chức vụ", "Đơn vị", "Mã tiêu chí"];
  const finals = (...bodies: string[]) =>
    columnsUnder(...row, ...bodies).filter((each) => /final/.test(each));
  expect(finals("Cá nhân", "Huyện đoàn", "Tỉnh đoàn")).toEqual(["G final"]);
  expect(finals("Tự chấm", "Huyện đoàn thẩm định", "BTV Tỉnh đoàn quyết định")).toEqual(["G final"]);
  expect(finals("Tự chấm", "Điểm chính thức", "Số quyết định")).toEqual(["F final"]);
});

test("short forms are read beside the most that a criterion gives, and below its group", () => {
  const beside = ["A1 (30 điểm) [TC]", "A1 (30 điểm) [TĐ]", "A1 (30 điểm) [CT]"];
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", ...beside).slice(3)).toEqual([
    ...["D self:A1", "E reviewed:A1", "F final:A1"],
  ]);
  const lists = [
    ["Năm 2023"],
    ["Họ tên", "Chức vụ", "Đơn vị", "I. Tư tưởng", "", ""],
    ["", "", "", "A1", "", ""],
    ["", "", "", "TC", "TĐ", "CT"],
    ["An", "BT", "Xã Lê Hồ", "30", "28", "25"],
  ];
  expect(columnsOf(recognised([sheetOf(lists)])).slice(3)).toEqual([
    ...["D self:A1", "E reviewed:A1", "F final:A1"],
  ]);
});
