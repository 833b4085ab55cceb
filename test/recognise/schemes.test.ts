/** A code or a name is what the scheme of the file's period says of it, whatever another year's does. */
import { expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province } from "./province.ts";
import { columnsOf, NOTHING, sheetOf } from "./sheets.ts";

const K25 = `code,group_code,group_name,name,kind,max_points,met_at,applies_to
K1,I,Năng lực,Chuyển đổi số,score,50,30,
A2,III,Không nên làm,Đi muộn,dont,,,
C1,II,Năng lực,Học tập nghị quyết,score,50,30,
`;
const context = contextOf(province({ "schemes/K25.csv": K25 }));

/** The columns of one header row in a file of the second half of 2025, behind those that say who it is about. */
function columnsUnder(...header: string[]): string[] {
  const whole = ["Họ và tên", "Chức vụ", "Đơn vị", ...header];
  const sheet = sheetOf([["6 tháng cuối năm 2025"], whole, whole.map(() => "x")]);
  const file = recogniseFile("bieu.csv", [sheet], NOTHING, context);
  if ("refusal" in file) throw new Error(file.refusal);
  return columnsOf(file).slice(3);
}

test("what is scored in this year may be a thing not to do in another, and the other way round", () => {
  expect(columnsUnder("K1 Tự chấm", "K1 Chính thức", "A2 Tự chấm", "A2 Chính thức", "Xếp loại")).toEqual([
    "D self:K1",
    "E final:K1",
    "G flag:A2",
    "H grade",
  ]);
});

test("a criterion's name is that of this year's code", () => {
  expect(columnsUnder("Học tập nghị quyết", "K1")).toEqual(["D final:C1", "E final:K1"]);
});

test("a bonus is no criterion of another year that is called so", () => {
  expect(columnsUnder("K1", "Điểm thưởng", "Điểm trừ")).toEqual(["D final:K1", "E bonus", "F penalty"]);
});

test("beside scores of criteria, one of none is of the whole", () => {
  expect(columnsUnder("Điểm tự chấm: K1", "Điểm tự chấm: C1", "Điểm thẩm định")).toEqual([
    ...["D final:K1", "E final:C1"],
  ]);
});
