/** Codes of criteria that a header parts over two of its rows. */
import { expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province } from "./province.ts";
import { columnsOf, lines, NOTHING, sheetOf } from "./sheets.ts";

const HEAD = "code,group_code,group_name,name,kind,max_points,met_at,applies_to";
const schemeOf = (...codes: string[]) =>
  [HEAD, ...codes.map((code, at) => `${code},I,Nhóm,Nội dung ${at + 1},score,10,7,`)].join("\n");

/** `STT` over both rows, and the two headings over two columns each. */
const MERGED = [
  { top: 2, left: 0, bottom: 3, right: 0 },
  { top: 2, left: 4, bottom: 2, right: 5 },
  { top: 2, left: 6, bottom: 2, right: 7 },
];

function columns(codes: string[], upper: string, lower: string, who = "Họ và tên|Chức vụ|Đơn vị") {
  const context = contextOf(province({ "schemes/K23.csv": schemeOf(...codes) }));
  const text = `
    Năm 2023
    STT|${who}|${upper}
    ${lower}
    1|An|Bí thư|Xã Lê Hồ|9|8|7|6`;
  const file = recogniseFile("bieu.csv", [sheetOf(lines(text), "", MERGED)], NOTHING, context);
  if ("refusal" in file) throw new Error(file.refusal);
  return columnsOf(file).slice(3);
}

test.each([
  [["I.1", "I.2", "II.1", "II.2"], "Mục I||Mục II|", "||||1|2|1|2"],
  [["1a", "1b", "2a", "2b"], "Tiêu chí 1||Tiêu chí 2|", "||||a|b|a|b"],
  [["E1", "E2", "F1", "F2"], "E. Tư tưởng||F. Đạo đức|", "||||1|2|1|2"],
])("a code may stand in two rows: %s", (codes, upper, lower) =>
  expect(columns(codes, upper, lower)).toEqual(codes.map((code, at) => `${"EFGH"[at]} final:${code}`)),
);

test.each(["Họ và tên|Chức vụ|Đơn vị", "Tên cán bộ|Vị trí công tác|Đoàn xã"])(
  "numbers of columns are no part of a code: %s",
  (who) =>
    expect(
      columns(["E5", "E6", "F7", "F8"], "E. Tư tưởng||F. Đạo đức|", "1|2|3|4|5|6|7|8", who),
    ).not.toContain("E final:E5"),
);

test("nor is a scale below a criterion whose code is a number", () =>
  expect(columns(["1", "2", "11", "12"], "Tiêu chí 1||Tiêu chí 2|", "||||1|2|1|2")).not.toContain(
    "E final:11",
  ));
