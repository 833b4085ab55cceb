/** Several columns that could be one thing: the one that the export is about is read. */
import { describe, expect, test } from "vitest";
import { columnsOf, columnsOver, columnsUnder, recognised, sheetOf, textsOf } from "./sheets.ts";

const OFFICER = ["Họ và tên", "Chức vụ", "Đơn vị"];

describe("what was to be reached", () => {
  test("is not what was registered", () => {
    expect(
      columnsUnder(
        "Đơn vị",
        "Chỉ tiêu đăng ký rèn luyện",
        "Tổng số đoàn viên",
        "Số đoàn viên đăng ký rèn luyện",
      ),
    ).toEqual(["A unit", "C members", "D registered"]);
  });

  test("is none where a plan is only what somebody registered for", () => {
    expect(
      columnsUnder("Đơn vị", "Tổng số đoàn viên", "Số đoàn viên đăng ký rèn luyện theo kế hoạch"),
    ).toEqual(["A unit", "B members", "C registered"]);
  });

  test("is not how many took part, under or beside a campaign's name", () => {
    const upper = ["STT", "Đơn vị", "Ngày Chủ nhật xanh (lượt)", "", "Tháng Thanh niên", ""];
    const lower = ["", "", "Chỉ tiêu", "Kết quả", "Kế hoạch", "Thực hiện"];
    expect(columnsOver(upper, lower, ["1", "Quế", "50", "10", "1", "1"])).toEqual([
      "B unit",
      "D count:C23A",
      "F count:C23B",
    ]);
    expect(columnsUnder("Đơn vị", "Chỉ tiêu Ngày Chủ nhật xanh", "Ngày Chủ nhật xanh")).toEqual([
      ...["A unit", "C count:C23A"],
    ]);
  });

  test("is what all measures of a report may be called", () => {
    const lower = ["", "", "Cán bộ được đánh giá", "Đoàn viên đăng ký rèn luyện"];
    expect(columnsOver(["STT", "Huyện", "Chỉ tiêu", ""], lower, ["1", "Kim Bảng", "5/6", "90%"])).toEqual([
      ...["B group", "C value:evaluated", "D value:training_registered"],
    ]);
  });
});

test("how many met is not how many took part: the column counts that says what the campaign is counted in", () => {
  const under = (...lower: string[]) =>
    columnsOver(["STT", "Đơn vị", "Ngày Chủ nhật xanh", ""], ["", "", ...lower], ["1", "Quế", "3", "40"]);
  expect(under("Số buổi", "Số lượt").at(-1)).toBe("D count:C23A");
  expect(under("Số lượt", "Số buổi").at(-1)).toBe("C count:C23A");
});

test("what was reached before is not what is reached now", () => {
  expect(
    columnsUnder(
      "Đơn vị",
      "Tổng số đoàn viên năm trước",
      "Tổng số đoàn viên",
      "Số đoàn viên đăng ký rèn luyện",
    ),
  ).toEqual(["A unit", "C members", "D registered"]);
});

test("of two years the later is meant, and of a year and none the one without", () => {
  const initiatives = ["Chủ động 1", "Chủ động 2", "Chủ động 3"];
  expect(columnsUnder("Đơn vị", ...initiatives, "Kết quả năm 2022", "Kết quả năm 2023").at(-1)).toBe(
    "F result",
  );
  expect(columnsUnder("Đơn vị", ...initiatives, "Kết quả năm 2023", "Kết quả năm 2022").at(-1)).toBe(
    "E result",
  );
  expect(columnsUnder(...OFFICER, "A1", "Xếp loại năm 2022", "Xếp loại").at(-1)).toBe("F grade");
  expect(columnsUnder(...OFFICER, "A1", "Xếp loại năm 2023").at(-1)).toBe("E grade");
});

test("the most to be had of a criterion is not its score; alone, a remark on it is only a remark", () => {
  expect(columnsUnder(...OFFICER, "A1 (tối đa)", "A1 (đạt)").at(-1)).toBe("E final:A1");
  expect(columnsUnder(...OFFICER, "A1 (đạt)", "A1 (tối đa)").at(-1)).toBe("D final:A1");
  expect(columnsUnder(...OFFICER, "A1 (tối đa 30)").at(-1)).toBe("D final:A1");
});

test("where a form asks each post apart, a score stands in one column or the other", () => {
  const header = [...OFFICER, "Dành cho Bí thư [A1]", "Dành cho Phó Bí thư [A1]"];
  const rows = [
    ["An", "Bí thư", "Quế", "25", ""],
    ["Bình", "Phó Bí thư", "Quế", "", "24"],
    ["Chi", "Phó Bí thư", "Lê Hồ", "20", "24"],
  ];
  const file = recognised([sheetOf([["Năm 2023"], header, ...rows])]);
  expect(columnsOf(file).at(-1)).toBe("D final:A1");
  // Both filled in is no score, which the office is told.
  expect(textsOf(file).map((texts) => texts.at(-1))).toEqual(["25", "24", "20 24"]);
});

test("where two officers judge each other's scores, these are two and not one", () => {
  const header = [...OFFICER, "Bí thư chấm [A1]", "Phó Bí thư chấm [A1]"];
  const file = recognised([sheetOf([["Năm 2023"], header, ["An", "Bí thư", "Quế", "25", "24"]])]);
  expect(textsOf(file).map((texts) => texts.at(-1))).toEqual(["25"]);
});

test("nor is its unit lost where it asks each district apart", () => {
  const header = ["Họ và tên", "Chức vụ", "Đoàn xã thuộc huyện Bình Lục", "Đoàn xã thuộc TX Kim Bảng", "A1"];
  const rows = [
    ["An", "Bí thư", "Xã Liêm Cần", "", "25"],
    ["Bình", "Bí thư", "", "Xã Lê Hồ", "24"],
  ];
  const file = recognised([sheetOf([["Năm 2023"], header, ...rows])]);
  expect(textsOf(file).map((texts) => texts[2])).toEqual(["Xã Liêm Cần", "Xã Lê Hồ"]);
});

test("of units by level the lowest is where an officer is in post, and one without a level goes before all", () => {
  const levels = ["Đơn vị cấp 1", "Đơn vị cấp 2", "Đơn vị cấp 3"];
  expect(columnsUnder("Họ tên", "Chức vụ", ...levels, "A1")[2]).toBe("E unit");
  expect(columnsUnder("Họ tên", "Chức vụ", ...levels, "Đơn vị", "A1")[2]).toBe("F unit");
});
