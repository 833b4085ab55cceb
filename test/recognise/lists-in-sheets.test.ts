/** A list that goes on in another sheet, and two lists in one. */
import { describe, expect, test } from "vitest";
import { lines, recognised, refusalOf, sheetOf } from "./sheets.ts";

const ROSTER = "STT | Họ tên | Chức vụ | Đơn vị";

describe("a sheet that goes on with the list of the sheet before", () => {
  const first = `
    DANH SÁCH CÁN BỘ HUYỆN ĐOÀN BÌNH LỤC
    6 tháng đầu năm 2023
    ${ROSTER}
    1 | An | BT | Liêm Cần
    2 | Bình | PBT | Liêm Cần`;
  const sheets = (second: string) =>
    recognised([sheetOf(lines(first), "Trang 1"), sheetOf(lines(second), "Trang 2")]).sheets;

  test("has its columns, its period and its group", () => {
    const [before, after] = sheets("3 | Cường | BT | Cộng Hòa\n4 | Dung | PBT | Cộng Hòa\n | Cộng | 4 |");
    expect(after).toMatchObject({ kind: "roster", period: "2023-H1", columns: before?.columns });
    expect(after?.rows.map(({ fate, group }) => `${fate} ${group}`.trim())).toEqual([
      ...["data 352", "data 352", "total"],
    ]);
  });

  test("is of the unit that stands above the list, and behind a blank sheet too", () => {
    const list = "Năm 2023\nĐơn vị: Xã Liêm Cần\nSTT | Họ tên | Chức vụ | A1 | A2\n1 | An | BT | 25 | 26";
    const file = recognised([
      sheetOf(lines(list), "Trang 1"),
      sheetOf([], "Trang 2"),
      sheetOf(lines("2 | Bình | PBT | 20 | 21"), "Trang 3"),
    ]);
    expect(file.sheets.at(-1)).toMatchObject({ kind: "evaluation", unit: "Xã Liêm Cần" });
  });

  test("is told by the running number behind the last one, or by an officer in post under number 1", () => {
    for (const other of ["1 | Cường | BT | Cộng Hòa", "(Tiếp theo) | | |\n3 | Cường | BT | Cộng Hòa"])
      expect(sheets(other)[1]?.rows.at(-1)?.fate, other).toBe("data");
    for (const other of [
      "5 | Cường | BT | Cộng Hòa",
      "1 | Ghi chú: 3 đồng chí",
      "KHEN THƯỞNG\n3 | Cường | BT | Cộng Hòa",
    ])
      expect(new Set(sheets(other)[1]?.rows.map(({ fate }) => fate)), other).toEqual(new Set(["title"]));
  });

  test("may stand behind a blank sheet, and the list before it may end in numbered notes", () => {
    const list = `${first}\n    Ghi chú:\n    1 | Danh sách đã được duyệt`;
    const file = recognised([sheetOf(lines(list)), sheetOf([]), sheetOf(lines("3 | Cường | BT | Cộng Hòa"))]);
    expect(file.sheets.at(-1)?.rows.map(({ fate }) => fate)).toEqual(["data"]);
  });
});

test("a sheet of two lists is refused, and both are named: the rows of the upper one would be its titles", () => {
  const two = `
    Năm 2023
    STT | Đơn vị | Tổng số đoàn viên | Số đăng ký
    1 | Liêm Cần | 100 | 90
    STT | Đơn vị | Đăng ký | Chủ động 1 | Chủ động 2 | Chủ động 3 | Kết quả
    1 | Liêm Cần | x | x | x | x | Công nhận`;
  expect(refusalOf([sheetOf(lines(two))])).toContain(
    "trang tính thứ 1 có hai bảng, tiêu đề ở dòng 2 và dòng 4",
  );
  const one = two.replace("1 | Liêm Cần | 100", "Ghi chú | Liêm Cần | 100");
  expect(recognised([sheetOf(lines(one))]).kind).toBe("three_initiatives");
});
