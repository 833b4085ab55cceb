import { expect, test } from "vitest";
import { measureByWords } from "../../loaders/recognise/headings/field-words.ts";
import { lines, recognised, sheetOf, textsOf } from "./sheets.ts";

/** What the rows declare of officers evaluated. */
function declared(text: string): (string | undefined)[] {
  const file = recognised([sheetOf([["Số liệu báo cáo năm 2023"], ...lines(text)])]);
  const at = file.sheets[0]?.columns.findIndex(({ item }) => item === "evaluated") ?? -1;
  return textsOf(file).map((texts) => texts[at]);
}

test("a bare count is told by the share beside it, or out of the whole before it", () => {
  const whole = "STT | Huyện/TX/TP | Tổng số cán bộ | Số cán bộ được đánh giá";
  expect(
    declared(`${whole} | Tỷ lệ (%)
      1 | Kim Bảng | 12 | 10 | 83,3%
      2 | Thanh Liêm | 12 | 10 |`),
  ).toEqual(["83,3%", "10/12"]);
  expect(declared(`${whole}\n1 | Kim Bảng | 12 | 10`)).toEqual(["10/12"]);
});

test("what is a rate already is taken as it is", () => {
  const header = "STT | Huyện/TX/TP | Tổng số cán bộ | Cán bộ được đánh giá | Tỷ lệ";
  expect(
    declared(`${header}
      1 | Kim Bảng | 12 | 10/12 | 83%
      2 | Thanh Liêm | 12 | 83,3% | 83%
      3 | Lý Nhân | 120 | 95 |`),
  ).toEqual(["10/12", "83,3%", "95"]);
});

test("a share of something else is none of it", () => {
  expect(
    declared(`STT | Huyện/TX/TP | Số cán bộ được đánh giá | Tỷ lệ đoàn viên đăng ký rèn luyện
      1 | Kim Bảng | 10 | 91%`),
  ).toEqual(["10"]);
});

test("those of whom a figure is not true are not what it counts", () => {
  expect(measureByWords("Cán bộ được đánh giá")).toBe("evaluated");
  expect(measureByWords("Cán bộ chưa được đánh giá")).toBeNull();
});
