/** Columns beside the one that is asked for: the opposite, a part, a proposal, what a district does, where somebody lives. */

import { describe, expect, test } from "vitest";
import { columnsOver, columnsUnder, refusalOf, sheetOf } from "./sheets.ts";

const OFFICER = ["Họ và tên", "Chức vụ", "Đơn vị"];

describe("a district that does something is no name of a district", () => {
  test.each([
    ["Điểm tự chấm", "Điểm Huyện đoàn duyệt"],
    ["Điểm tự chấm", "Điểm chính thức của Huyện đoàn"],
    ["Tự chấm", "Đoàn cấp trên duyệt"],
  ])("beside %s, %s is the final score", (self, final) => {
    expect(columnsUnder(...OFFICER, "Mã tiêu chí", self, final)).toEqual([
      ...["A name", "B position", "C unit", "D criterion", "E self", "F final"],
    ]);
  });

  test.each([
    "Huyện đoàn xếp loại",
    "BTV Huyện đoàn xếp loại",
    "Đoàn cấp trên xếp loại",
    "Kết quả xếp loại của Huyện đoàn",
  ])("%s is the grade, and not what officers give themselves", (head) => {
    expect(columnsUnder(...OFFICER, "Xếp loại tự đánh giá", head, "A1")).toEqual([
      ...["A name", "B position", "C unit", "E grade", "F final:A1"],
    ]);
  });

  test("nor where a grade or a total is parted in two", () => {
    const upper = [...OFFICER, "Tổng điểm", "", "Xếp loại", ""];
    const lower = ["", "", "", "Tự chấm", "Huyện đoàn duyệt", "Tự xếp loại", "Huyện đoàn xếp loại"];
    expect(columnsOver(upper, lower, ["An", "Bí thư", "Quế", "80", "78", "XS", "Tốt"])).toEqual([
      ...["A name", "B position", "C unit", "E total", "G grade"],
    ]);
  });

  test.each(["Huyện/TX/TP", "Thuộc huyện", "Tên huyện, thành phố", "Huyện đoàn"])("%s is one", (head) => {
    expect(columnsUnder(...OFFICER, head)).toEqual(["A name", "B position", "C unit", "D group"]);
  });
});

describe("where somebody lives, or comes from, is not where an officer is in post", () => {
  test("over two rows", () => {
    const upper = ["STT", "Họ và tên", "Chức vụ", "Quê quán", "", "Đơn vị", "Huyện/TX/TP"];
    const lower = ["", "", "", "Xã", "Huyện", "", ""];
    const row = ["1", "An", "Bí thư", "Nhật Tân", "Kim Bảng", "Quế", "Kim Bảng"];
    expect(columnsOver(upper, lower, row)).toEqual(["B name", "C position", "F unit", "G group"]);
  });

  test.each(["Quê quán: Huyện", "Nơi ở hiện nay (xã, huyện)", "Địa chỉ thường trú"])("%s", (head) => {
    expect(columnsUnder("Họ và tên", "Chức vụ", head, "Đơn vị")).toEqual(["A name", "B position", "D unit"]);
  });
});

describe("of the figures of a registration", () => {
  const registered = (...heads: string[]) => columnsUnder("Đơn vị", ...heads);

  test.each([
    [
      ["Tổng số đoàn viên", "Số ĐV chưa đăng ký", "Số ĐV đăng ký"],
      ["B members", "D registered"],
    ],
    [
      ["Tổng số đoàn viên", "Số chi đoàn đăng ký", "Số đoàn viên đăng ký"],
      ["B members", "D registered"],
    ],
    [
      ["Tổng số đoàn viên", "Số ĐV được miễn đăng ký", "Số ĐV đăng ký"],
      ["B members", "D registered"],
    ],
    [
      ["Tổng số đoàn viên", "Số ĐV nữ đăng ký", "Số ĐV đăng ký"],
      ["B members", "D registered"],
    ],
    [
      ["Tổng số đoàn viên", "Ngày đăng ký", "Số ĐV đăng ký"],
      ["B members", "D registered"],
    ],
    [
      ["Tổng số ĐV", "Đăng ký đợt 1", "Đăng ký đợt 2", "Tổng đăng ký"],
      ["B members", "E registered"],
    ],
    [
      ["Tổng số đoàn viên, thanh niên", "Trong đó: Đoàn viên", "Số đăng ký"],
      ["C members", "D registered"],
    ],
    [
      ["Số đoàn viên", "Số đăng ký hiến máu", "Số đăng ký rèn luyện"],
      ["B members", "D registered"],
    ],
  ])("%j", (heads, expected) => {
    expect(registered(...heads)).toEqual(["A unit", ...expected]);
  });

  test("the whole is read, and no part of it", () => {
    const upper = ["STT", "Đơn vị", "Đoàn viên", "", "", "Đăng ký rèn luyện", "", ""];
    const lower = ["", "", "Nam", "Nữ", "Tổng số", "Nam", "Nữ", "Tổng số"];
    expect(columnsOver(upper, lower, ["1", "Quế", "40", "60", "100", "30", "50", "80"])).toEqual([
      ...["B unit", "E members", "H registered"],
    ]);
  });

  test("one of blood donors is none at all", () => {
    const rows = [
      ["ĐĂNG KÝ HIẾN MÁU năm 2023"],
      ["Đơn vị", "Tổng số đoàn viên", "Số đoàn viên đăng ký hiến máu"],
    ];
    expect(refusalOf([sheetOf([...rows, ["Quế", "100", "5"]])])).toContain("không nhận ra bảng nào");
  });
});

test.each([
  [["Cơ sở đề nghị công nhận", "Kết quả công nhận"], "D result"],
  [["Không được công nhận", "Công nhận"], "D result"],
  [["Công nhận", "Không công nhận"], "C result"],
])("of recognitions: %j", (heads, result) => {
  expect(columnsUnder("Đơn vị", "Chủ động 1", ...heads)).toEqual(["A unit", "B initiative_1", result]);
});

test("who has not registered is not who has", () => {
  expect(columnsUnder("Đơn vị", "Chưa đăng ký", "Đã đăng ký", "Chủ động 1")).toEqual([
    ...["A unit", "C registered", "D initiative_1"],
  ]);
});

test("a plan is the second initiative, whatever is done with it", () => {
  expect(
    columnsUnder("Đơn vị", "Chủ động quản lý đoàn viên", "Chủ động xây dựng và thực hiện kế hoạch"),
  ).toEqual(["A unit", "B initiative_1", "C initiative_2"]);
});

test("a grade that is proposed stands behind the grade", () => {
  expect(columnsUnder(...OFFICER, "Chi đoàn đề nghị xếp loại", "Xếp loại")).toContain("E grade");
});

test("of a thing not to do, the column counts that says who did it", () => {
  const upper = [...OFFICER, "K1", "", "A1"];
  const lower = ["", "", "", "Không vi phạm", "Vi phạm", "Điểm"];
  expect(columnsOver(upper, lower, ["An", "Bí thư", "Quế", "x", "", "20"])).toEqual([
    ...["A name", "B position", "C unit", "E flag:K1", "F final:A1"],
  ]);
});

test.each([
  [["Nữ", "Nam", "Tổng số"], "E count:C23A"],
  [["Tỷ lệ (%)", "Số lượt", ""], "D count:C23A"],
  [["Không tham gia", "Tham gia", ""], "D count:C23A"],
])("of a campaign: %j", (lower, count) => {
  const upper = ["STT", "Đơn vị", "Ngày Chủ nhật xanh", "", ""];
  expect(columnsOver(upper, ["", "", ...lower], ["1", "Quế", "5", "6", "11"])).toEqual(["B unit", count]);
});

test("of a district's figure, its rate", () => {
  const upper = ["STT", "Huyện", "Cán bộ được đánh giá", "", ""];
  const lower = ["", "", "Tổng số", "Số được đánh giá", "Tỷ lệ"];
  const down = [0, 1].map((column) => ({ top: 2, left: column, bottom: 3, right: column }));
  expect(columnsOver(upper, lower, ["1", "Kim Bảng", "11", "11", "100%"], down)).toEqual([
    ...["B group", "E value:evaluated"],
  ]);
});

test("of two posts, the one in the Union", () => {
  expect(columnsUnder("Họ và tên", "Chức vụ Đảng", "Chức vụ Đoàn", "Đơn vị")).toEqual([
    ...["A name", "C position", "D unit"],
  ]);
});

test("questions of a form may be numbered, or ask in a sentence", () => {
  expect(columnsUnder("1. Họ và tên", "Câu 2: Chức vụ", "3. Đơn vị")).toEqual([
    ...["A name", "B position", "C unit"],
  ]);
  expect(columnsUnder("Họ và tên", "Chức vụ", "Bạn thuộc đơn vị nào?")).toContain("C unit");
});

test("a post that somebody was given is no target", () => {
  expect(columnsUnder("Họ và tên", "Chức vụ được giao", "Đơn vị")).toContain("B position");
});

test("who did not reach an initiative is not who did", () => {
  expect(columnsUnder("Đơn vị", "Chủ động 1", "Không đạt chủ động 2")).toEqual(["A unit", "B initiative_1"]);
});
