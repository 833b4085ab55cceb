/** Scores of one criterion that are told apart by nothing but who gave them. */
import { expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province } from "./province.ts";
import { columnsOf, columnsOver, columnsUnder, NOTHING, recognised, sheetOf } from "./sheets.ts";

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

test("whose score it is is told before what a criterion is called that begins alike", () => {
  const scheme = `code,group_code,group_name,name,kind,max_points,met_at,applies_to
L1,I,Năng lực,Tự chấm điểm trung thực,score,30,20,
L2,I,Năng lực,Thẩm định hồ sơ,score,30,20,
`;
  const context = contextOf(province({ "schemes/K23.csv": scheme }));
  const fields = (...headers: string[]) => {
    const rows = [["Năm 2023"], ["Họ tên", "Chức vụ", "Đơn vị", ...headers], ["An", "BT", "Quế"]];
    const file = recogniseFile("bieu.csv", [sheetOf(rows)], NOTHING, context);
    return "refusal" in file ? [file.refusal] : columnsOf(file).slice(3);
  };
  const all = ["D self:L1", "E reviewed:L1", "F final:L1", "G self:L2", "H reviewed:L2", "I final:L2"];
  const roles = ["Tự chấm", "Thẩm định", "Chính thức"];
  const under = (write: (code: string, role: string) => string) =>
    fields(...["L1", "L2"].flatMap((code) => roles.map((role) => write(code, role))));
  expect(under((code, role) => `${role}: ${code}`)).toEqual(all);
  expect(under((code, role) => `${code} - ${role}`)).toEqual(all);
  expect(under((code, role) => `${code} [Điểm ${role}]`)).toEqual(all);
  expect(fields("L1. Tự chấm điểm trung thực", "L2. Thẩm định hồ")).toEqual(["D final:L1", "E final:L2"]);
});
