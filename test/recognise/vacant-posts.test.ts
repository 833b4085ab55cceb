/** Rows of a roster whose post nobody holds. */
import { expect, test } from "vitest";
import { lines, ROSTER, recognised, sheetOf, textsOf } from "./sheets.ts";

const posts = (rows: string, header = ROSTER) =>
  textsOf(recognised([sheetOf(lines(`Danh sách cán bộ năm 2023\n${header}\n${rows}`))])).map(
    (cells) => cells[2],
  );

test("a post that nobody holds is none: its row says so, and is not counted", () => {
  expect(
    posts(
      "1 | Khuyết | PBT | Quế\n2 | (trống) | BT | Quế\n3 | Chưa kiện toàn | Bí thư | Quế\n4 | An | BT | Quế",
    ),
  ).toEqual(["Khuyết › PBT", "(trống) › BT", "Chưa kiện toàn › Bí thư", "BT"]);
});

test("whatever else is said of the vacancy", () => {
  const names = ["Khuyết từ 10/2024", "Chưa có (đang khuyết)", "Hiện chưa kiện toàn", "N/A"];
  const rows = names.map((name, at) => `${at + 1} | ${name} | BT | Quế`).join("\n");
  expect(posts(`${rows}\n9 | An | PBT | Quế`)).toEqual([...names.map((name) => `${name} › BT`), "PBT"]);
});

test("nor is one without a name, or with a dash, in a list with names", () => {
  expect(posts("1 | An | BT | Quế\n2 | | PBT | Quế\n3 | - | BT | Lê Hồ")).toEqual([
    "BT",
    "không ghi tên › PBT",
    "- › BT",
  ]);
});

test("a list without a single name is taken as it is", () => {
  expect(posts("1 | | BT | Quế\n2 | | PBT | Quế")).toEqual(["BT", "PBT"]);
});

test("nor are those of a sheet without names beside sheets with names", () => {
  const sheets = [
    ["Quế", "An", "Bình"],
    ["Lê Hồ", "", "-"],
  ].map(([unit = "", ...names]) =>
    sheetOf(
      [["Năm 2023"], ["Họ tên", "Chức vụ"], ...names.map((name, at) => [name, at ? "PBT" : "BT"])],
      unit,
    ),
  );
  const { words = [] } = recognised(sheets).sheets[1] ?? {};
  expect(words).toContain("không ghi tên › BT");
  expect(words).toContain("- › PBT");
});

test("nor is one that numbers its officers, or crosses their names out; a vacancy in it is one", () => {
  expect(posts("1 | 101 | BT | Quế\n2 | 102 | PBT | Quế\n3 | Khuyết | BT | Lê Hồ")).toEqual([
    ...["BT", "PBT", "Khuyết › BT"],
  ]);
  expect(posts("1 | *** | BT | Quế\n2 | x | PBT | Quế")).toEqual(["BT", "PBT"]);
});

test("names that are like these words are names", () => {
  expect(posts("1 | Trọng | BT | Quế\n2 | Lò Văn Khuyết | PBT | Quế")).toEqual(["BT", "PBT"]);
});
