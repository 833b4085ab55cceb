/** Officers without a column for their posts: a section, or the sheet's name, may tell them. */
import { expect, test } from "vitest";
import { lines, recognised, sheetOf } from "./sheets.ts";

const HEADER = "Năm 2023\nSTT|Họ và tên|Đơn vị|Xếp loại";

/** The posts of a sheet's rows; nothing where no column, told or not, has any. */
function posts(rows: string, name = ""): (string | undefined)[] {
  const [sheet] = recognised([sheetOf(lines(`${HEADER}\n${rows}`), name)]).sheets;
  const { columns = [], words = [], texts = new Int32Array() } = sheet ?? {};
  const at = columns.findIndex(({ field }) => field === "position");
  const data = sheet?.rows.filter(({ fate }) => fate === "data") ?? [];
  return at === -1 ? [] : data.map((_, row) => words[texts[row * columns.length + at] ?? 0]);
}

test("by the section that they stand under", () =>
  expect(posts("I|BÍ THƯ\n1|An|Quế|Tốt\nII|PHÓ BÍ THƯ\n1|Bình|Quế|Tốt")).toEqual(["BÍ THƯ", "PHÓ BÍ THƯ"]));

test("by the sheet's name", () => expect(posts("1|An|Quế|Tốt", "Phó Bí thư")).toEqual(["Phó Bí thư"]));

test("no other section tells one", () => {
  expect(posts("I|BÍ THƯ CHI ĐOÀN\n1|An|Quế|Tốt")).toEqual([]);
  expect(posts("I|BÍ THƯ\n1|An|Quế|Tốt\nII|Cán bộ khác\n1|Bình|Quế|Tốt")).toEqual(["BÍ THƯ", ""]);
});
