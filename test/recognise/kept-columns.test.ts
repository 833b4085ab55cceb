/** Columns whose words are near to those of columns that are left aside, and that are read. */
import { describe, expect, test } from "vitest";
import { columnsOver, columnsUnder } from "./sheets.ts";

const OFFICER = ["Họ và tên", "Chức vụ", "Đơn vị"];

describe("what only looks like another figure is read", () => {
  test.each([
    [["Chức vụ đang giữ", "Chức danh kiêm nhiệm"], "B position"],
    [["Chức vụ Đảng", "Chức vụ đang giữ"], "C position"],
  ])("posts: %j", (heads, position) => {
    expect(columnsUnder("Họ và tên", ...heads, "Đơn vị")).toContain(position);
  });

  test.each([
    [["Số đoàn viên đăng ký", "Số đoàn viên hoàn thành rèn luyện"], "C registered"],
    [["Xếp loại rèn luyện xuất sắc", "Đăng ký rèn luyện"], "D registered"],
    [["Đã đăng ký học tập, rèn luyện đoàn viên"], "C registered"],
  ])("registrations: %j", (heads, registered) => {
    expect(columnsUnder("Đơn vị", "Tổng số đoàn viên trong độ tuổi", ...heads)).toEqual([
      ...["A unit", "B members", registered],
    ]);
  });

  test("members under a campaign's registration are members", () => {
    const upper = ["STT", "Đơn vị", "Đăng ký", "Ngày Chủ nhật xanh"];
    const lower = ["", "", "Số đoàn viên", "Số lượt"];
    expect(columnsOver(upper, lower, ["1", "Quế", "90", "5"])).toEqual([
      ...["B unit", "C members", "D count:C23A"],
    ]);
  });

  test("a registration that is parted by who registers", () => {
    const upper = ["STT", "Đơn vị", "Số chi đoàn", "Số đoàn viên", "Đăng ký rèn luyện", ""];
    const lower = ["", "", "", "", "Chi đoàn", "Đoàn viên"];
    expect(columnsOver(upper, lower, ["1", "Quế", "5", "100", "5", "90"])).toEqual([
      ...["B unit", "D members", "F registered"],
    ]);
  });

  test("the grade of the duty that was given", () => {
    expect(columnsUnder(...OFFICER, "A1", "Mức độ hoàn thành nhiệm vụ được giao")).toContain("E grade");
  });

  test.each([
    [["Huyện đoàn đề nghị xếp loại", "Tỉnh đoàn xếp loại"], "E grade"],
    [["Xếp loại đảng viên", "Xếp loại cán bộ Đoàn"], "E grade"],
    [["Xếp loại năm 2023", "Xếp loại đảng viên"], "D grade"],
  ])("of grades: %j", (heads, grade) => {
    expect(columnsUnder(...OFFICER, ...heads, "A1")).toEqual([
      ...["A name", "B position", "C unit", grade, "F final:A1"],
    ]);
  });

  test("a district's own column under a figure is that figure, and no name of a district", () => {
    const upper = [...OFFICER, "Xếp loại", "", "A1"];
    const lower = ["", "", "", "Cá nhân", "Huyện đoàn", "Điểm"];
    expect(columnsOver(upper, lower, ["An", "Bí thư", "Quế", "XS", "Tốt", "20"])).toContain("E grade");
  });

  test("initiatives that are parted into met and not met", () => {
    const upper = ["STT", "Đơn vị", "Chủ động 1", "", "Chủ động 2", "", "Kết quả"];
    const lower = ["", "", "Đạt", "Không đạt", "Đạt", "Không đạt", ""];
    expect(columnsOver(upper, lower, ["1", "Quế", "x", "", "", "x", "Không"])).toEqual([
      ...["B unit", "C initiative_1", "E initiative_2", "G result"],
    ]);
  });

  test("a group whose header speaks of Đoàn cơ sở, and a unit's address at work", () => {
    expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "Huyện đoàn, Đoàn cơ sở trực thuộc")).toContain(
      "D group",
    );
    expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị, địa chỉ công tác")).toContain("C unit");
  });

  test("a score that is acknowledged is no bonus", () => {
    expect(columnsUnder(...OFFICER, "Mã tiêu chí", "Điểm tự chấm", "Điểm công nhận")).toEqual([
      ...["A name", "B position", "C unit", "D criterion", "E self", "F final"],
    ]);
  });

  test("a lower header that holds a sign of percent is a header", () => {
    const upper = ["STT", "Đơn vị", "Ngày Chủ nhật xanh", "", ""];
    expect(
      columnsOver(upper, ["", "", "Tổng chỉ tiêu", "Thực hiện", "%"], ["1", "Quế", "30", "5", "17"]),
    ).toEqual([...["B unit", "D count:C23A"]]);
  });

  test("a criterion's own words say nothing of whose score it is where others are unlabelled", () => {
    expect(columnsUnder(...OFFICER, "A1", "A2. Tinh thần tập thể", "A10 - tối đa 40đ").slice(3)).toEqual([
      ...["D final:A1", "E final:A2", "F final:A10"],
    ]);
  });
});

test("what was taken off a criterion is no score of it", () => {
  expect(columnsUnder(...OFFICER, "A1", "Điểm trừ A1", "Tổng điểm").slice(3)).toEqual([
    ...["D final:A1", "E penalty", "F total"],
  ]);
  expect(columnsUnder(...OFFICER, "Điểm trừ A1", "Tổng điểm")).not.toContain("D final:A1");
});

test("what is left of it then is its score, and what serves all (cộng đồng) was not put on", () => {
  expect(columnsUnder(...OFFICER, "A1 (sau khi trừ điểm)", "A2 - Điểm sau khi trừ điểm").slice(3)).toEqual([
    ...["D final:A1", "E final:A2"],
  ]);
  expect(columnsUnder(...OFFICER, "A1. Điểm cộng đồng", "A2").slice(3)).toEqual(["D final:A1", "E final:A2"]);
});
