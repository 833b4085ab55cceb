/** A long file in which an officer's name stands in the first of its rows alone, as a text file keeps merged cells. */
import { expect, test } from "vitest";
import { lines, recognised, sheetOf, textsOf } from "./sheets.ts";

const whose = (rows: string) =>
  textsOf(
    recognised([sheetOf(lines(`Năm 2023\nSTT|Họ và tên|Chức vụ|Đơn vị|Mã tiêu chí|Điểm\n${rows}`))]),
  ).map((texts) => texts.filter(Boolean).join(" "));

test("the rows below are the same officer's", () =>
  expect(whose("1|An|BT|Quế|A1|25\n||||A2|26\n2|Bình|PBT|Quế|A1|24\n||||A2|23")).toEqual([
    ...["1 An BT Quế A1 25", "An BT Quế A2 26", "2 Bình PBT Quế A1 24", "Bình PBT Quế A2 23"],
  ]));

test("a row that names somebody in part is not filled up", () =>
  expect(whose("1|An|BT|Quế|A1|25\n|||Lê Hồ|A2|26\n2||||A2|23")).toEqual([
    ...["1 An BT Quế A1 25", "Lê Hồ A2 26", "2 A2 23"],
  ]));

test("nor one above the first officer, or below a section that stands where names do", () =>
  expect(whose("||||A1|20\n1|An|BT|Quế|A1|25\n|II. CỤM SỐ 2\n||||A2|26")).toEqual([
    ...["A1 20", "1 An BT Quế A1 25", "A2 26"],
  ]));

test("nor is one of a wide file, in which a row is an officer", () => {
  const wide = "Năm 2023\nSTT|Họ và tên|Chức vụ|Đơn vị|A1|A2\n1|An|BT|Quế|25|26\n||||24|23";
  expect(
    textsOf(recognised([sheetOf(lines(wide))]))
      .at(-1)
      ?.join(" ")
      .trim(),
  ).toBe("24 23");
});
