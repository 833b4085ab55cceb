/** Tables as CSV: what a spreadsheet or a program makes of a cell. */
import { expect, test } from "vitest";
import { csvCell, csvText } from "../../src/components/files/csv.ts";

test("a count is written without the points between its thousands, a rate with n and N", () => {
  const rows = [
    [{ text: "Phủ Lý" }, { text: "18.603" }, { text: "93,2%", n: "81", N: "86" }],
    [{ text: "Trực thuộc" }, { text: "846,5" }, { text: "ít hơn 5 người" }],
  ];
  expect(csvText({ caption: "", head: ["Địa bàn", "Lượt", "Tỷ lệ"], rows }).split("\r\n")).toEqual([
    "\uFEFFĐịa bàn,Lượt,Tỷ lệ,Tỷ lệ: n,Tỷ lệ: N",
    'Phủ Lý,18603,"93,2%",81,86',
    'Trực thuộc,"846,5",ít hơn 5 người,,',
    "",
  ]);
});

test.each([
  ["+4,0", '"+4,0"'],
  ["−10,4", '"−10,4"'],
  ["-3", "-3"],
  ["=1+1", "'=1+1"],
  ["+84 912", "'+84 912"],
  ["@SUM(A1)", "'@SUM(A1)"],
])("a signed number stays one, and a formula becomes text: %s", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
