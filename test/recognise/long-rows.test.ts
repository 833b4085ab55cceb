/** A decimal comma in a file whose cells commas part makes two cells of one. */
import { expect, test } from "vitest";
import { lines, recognised, sheetOf } from "./sheets.ts";

const HEADER = "STT|Họ và tên|Chức vụ|Đơn vị|A1|A2|A10";
const told = (rows: string, name = "") =>
  recognised([sheetOf(lines(`Năm 2023\n${HEADER}\n${rows}`), name)]).sheets[0]?.leftOut.map(
    ({ signal, row }) => `${signal} ${row}`,
  );

test("rows that go on with figures behind their header are told", () => {
  expect(told("1|An|BT|Quế|25|26|30\n2|Bình|PBT|Quế|9|5|26|30")).toEqual(["rows-too-long 4"]);
});

test("nothing is said of a number apart from the row, or where decimal commas stand whole in their cells", () => {
  expect(told("1|An|BT|Quế|25|26|30||3")).toEqual([]);
  expect(told("1|An|BT|Quế|25|26,5|30|81,5\n2|Bình|PBT|Quế|9|26|30|65")).toEqual([]);
});

test("nothing is said of blank cells there, of words, or of a workbook", () => {
  expect(told("1|An|BT|Quế|25|26|30||")).toEqual([]);
  expect(told("1|An|BT|Quế|25|26|30|đã xem")).toEqual([]);
  expect(told("1|An|BT|Quế|25|26|30|81", "Điểm")).toEqual([]);
});
