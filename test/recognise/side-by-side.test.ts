/** Two tables abreast, and two officers in one row: what stands to the right may not be lost. */
import { describe, expect, test } from "vitest";
import { columnsOf, lines, recognised, refusalOf, sheetOf } from "./sheets.ts";

describe("a file is refused, and told why,", () => {
  test("where two tables of officers stand side by side", () => {
    const text = `
      Kết quả xếp loại năm 2023
      STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại||STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại
      1|An|Bí thư|Xã Lê Hồ|Tốt||1|Bình|Phó Bí thư|Xã Lê Hồ|Tốt`;
    expect(refusalOf([sheetOf(lines(text))])).toContain("cột B và cột H cùng ghi tên");
  });

  test("where two tables of units do", () => {
    const text = `
      Năm 2023
      TT|Đơn vị|Tổng số đoàn viên|Số đăng ký rèn luyện|TT|Đơn vị|Tổng số đoàn viên|Số đăng ký rèn luyện
      1|Xã Lê Hồ|50|40|2|TT Quế|60|50`;
    expect(refusalOf([sheetOf(lines(text))])).toContain("cột B và cột F cùng ghi tên");
  });

  test("where the secretary and the deputy share a row", () => {
    const text = `
      Kết quả xếp loại năm 2023
      STT|Đơn vị|Bí thư||Phó Bí thư|
      ||Họ và tên|Xếp loại|Họ và tên|Xếp loại
      1|Xã Lê Hồ|An|Tốt|Bình|Tốt`;
    const merges = [
      { top: 2, left: 2, bottom: 2, right: 3 },
      { top: 2, left: 4, bottom: 2, right: 5 },
    ];
    expect(refusalOf([sheetOf(lines(text), "", merges)])).toContain("cột C và cột E cùng ghi tên");
  });
});

test("so is a form in which a unit answers for both", () => {
  const text = `
    Năm 2023
    Đơn vị|Họ và tên Bí thư|A1 - Bí thư|Họ và tên Phó Bí thư|A1 - Phó Bí thư
    Xã Lê Hồ|An|25|Bình|24`;
  expect(refusalOf([sheetOf(lines(text))])).toContain("cột B và cột D cùng ghi tên");
});

describe("it is read", () => {
  test("where a name is parted over two columns of one header", () => {
    const text = `
      Năm 2023
      STT|Họ và tên||Chức vụ|Đơn vị|Xếp loại
      1|Nguyễn|An|Bí thư|Xã Lê Hồ|Tốt`;
    const file = recognised([sheetOf(lines(text), "", [{ top: 2, left: 1, bottom: 2, right: 2 }])]);
    expect(columnsOf(file)).toContain("B name");
  });

  test("where whoever judged has a name and a unit too", () => {
    const text = `
      Năm 2023
      STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại|Người đánh giá|
      |||||Họ và tên|Đơn vị
      1|An|Bí thư|Xã Lê Hồ|Tốt|Bình|Huyện đoàn`;
    const file = recognised([sheetOf(lines(text), "", [{ top: 2, left: 5, bottom: 2, right: 6 }])]);
    expect(columnsOf(file)).toEqual(["B name", "C position", "D unit", "E grade"]);
  });

  test("where it is about units, with the names of both officers beside each", () => {
    const text = `
      Năm 2023
      TT|Đơn vị|Họ tên Bí thư|Họ tên Phó Bí thư|Tổng số đoàn viên|Số đăng ký rèn luyện
      1|Xã Lê Hồ|An|Bình|50|40`;
    expect(columnsOf(recognised([sheetOf(lines(text))]))).toEqual([
      ...["B unit", "C name", "E members", "F registered"],
    ]);
  });

  test("where what is repeated is spelt in another way, or signed in both columns", () => {
    const units = `
      Năm 2023
      TT|Đơn vị|Tổng số đoàn viên|Đơn vị|Số đăng ký rèn luyện
      1|Xã Lê Hồ|50|Lê Hồ|40`;
    const officers = `
      Năm 2023
      STT|Họ và tên|Chức vụ|Đơn vị|A1|Họ và tên|A2
      1|An|Bí thư|Xã Lê Hồ|25|An|26
      2|Bình|Phó Bí thư|Xã Lê Hồ|25|Bình|26
      |Người lập biểu||||TM. Ban Thường vụ|`;
    expect(refusalOf([sheetOf(lines(units))])).toBe("");
    expect(refusalOf([sheetOf(lines(officers))])).toBe("");
  });

  test("where a wide table repeats its units for whoever scrolls", () => {
    const text = `
      Năm 2023
      TT|Đơn vị|Tổng số đoàn viên|Đơn vị|Số đăng ký rèn luyện
      1|Xã Lê Hồ|50|Xã Lê Hồ|40`;
    expect(columnsOf(recognised([sheetOf(lines(text))]))).toEqual(["B unit", "C members", "E registered"]);
  });
});
