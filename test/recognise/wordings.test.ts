import { describe, expect, test } from "vitest";
import { columnsOf, columnsOver, columnsUnder, recognised, refusalOf, sheetOf } from "./sheets.ts";

describe("of a roster, a header is understood as an office would", () => {
  test.each([
    ...["Họ tên", "Họ và tên", "HỌ VÀ TÊN", "Họ, tên", "Họ và tên của đồng chí", "Họ và tên cán bộ (nếu có)"],
    ...["Họ tên đồng chí", "Ho va ten"],
  ])("%s is the name", (header) => expect(columnsUnder(header, "Chức vụ", "Đơn vị")[0]).toBe("A name"));

  test.each([
    ...["Chức vụ", "Chức danh", "Chức vụ hiện nay", "Chức danh của đồng chí", "CHỨC VỤ (hiện nay)"],
    ...["Chức vụ Đoàn", "Chức vụ:"],
  ])("%s is the position", (header) =>
    expect(columnsUnder("Họ tên", header, "Đơn vị")[1]).toBe("B position"),
  );

  test.each([
    ...["Đơn vị", "Tên đơn vị", "Đơn vị công tác", "ĐƠN VỊ", "Đơn vị hiện nay", "Đơn vị (ghi rõ xã, phường)"],
    ...["Đơn vị của đồng chí"],
  ])("%s is the unit", (header) => expect(columnsUnder("Họ tên", "Chức vụ", header)[2]).toBe("C unit"));

  test.each(["Huyện/TX/TP", "Huyện", "HUYỆN/TX/TP", "Huyện/TX/TP (nếu có)"])("%s is the group", (header) =>
    expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", header)[3]).toBe("D group"),
  );

  test.each([
    ["Ngày giữ chức vụ", "since"],
    ["Ngày giữ chức vụ hiện nay", "since"],
    ["Đã đăng ký rèn luyện đoàn viên", "registered"],
    ["Đã đăng ký Rèn luyện đoàn viên (x)", "registered"],
    ["Ngày sinh", "personal"],
    ["Ngày, tháng, năm sinh", "personal"],
    ["Giới tính", "personal"],
    ["Số điện thoại", "personal"],
    ["Số CCCD", "personal"],
  ])("%s is %s", (header, field) =>
    expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", header)[3]).toBe(`D ${field}`),
  );
});

test.each([
  ["Điểm thưởng", "bonus"],
  ["Điểm thưởng (tối đa 5)", "bonus"],
  ["Điểm trừ (nếu có)", "penalty"],
  ["Tổng điểm", "total"],
  ["TỔNG ĐIỂM", "total"],
  ["Xếp loại", "grade"],
  ["Xếp loại của đồng chí", "grade"],
  ["Ghi chú", "note"],
])("of an evaluation, %s is the %s", (header, field) =>
  expect(columnsUnder("Họ tên", "Đơn vị", "A1", "A2", header)[4]?.replace(/:.*/, "")).toBe(`E ${field}`),
);

describe("columns.csv teaches a wording that nobody would guess", () => {
  test("of a field, of a criterion, of a campaign and of a measure", () => {
    expect(columnsUnder("Nhân sự", "Đơn vị", "Mục một", "A2")).toEqual([
      ...["A name", "B unit", "C final:A1", "D final:A2"],
    ]);
    expect(columnsUnder("Đơn vị", "Quân số", "Số đoàn viên đăng ký rèn luyện")[1]).toBe("B members");
    expect(columnsUnder("Đơn vị", "Nhặt rác")[1]).toBe("B count:C23A");
    expect(columnsUnder("Đơn vị (huyện)", "CB đã chấm")).toEqual(["A group", "B value:evaluated"]);
  });

  test("in whatever case and spacing it is written", () => {
    expect(columnsUnder("NHÂN  SỰ", "Đơn vị", "mục một", "A2")[2]).toBe("C final:A1");
  });

  test("of its own kind of export alone", () => {
    expect(
      refusalOf([sheetOf([["Năm 2023"], ["Nhân sự", "Chức vụ", "Đơn vị"], ["An", "BT", "Quế"]])]),
    ).not.toBe("");
  });
});

test("a long file has its criterion in a column, and its scores without a code", () => {
  const header = [
    "STT",
    "Họ và tên",
    "Chức vụ",
    "Đơn vị",
    "Mã tiêu chí",
    "Điểm tự chấm",
    "Điểm thẩm định",
    "Điểm chính thức",
  ];
  const file = recognised([
    sheetOf([["Năm 2023"], header, ["1", "An", "BT", "Quế", "A1", "28", "27", "27"]]),
  ]);
  expect(file.kind).toBe("evaluation");
  expect(columnsOf(file)).toEqual([
    ...["B name", "C position", "D unit", "E criterion", "F self", "G reviewed", "H final"],
  ]);
});

test.each([
  ...["BCH chấm", "Kết luận", "Thống nhất", "Chốt", "Kết quả", "Điểm BCH", "Điểm Huyện đoàn", "Cơ sở chấm"],
  ...["Điểm của Ban Thường vụ", "Điểm cuối", "Điểm thực tế", "Hội đồng", "Tập thể chấm", "Huyện đoàn chấm"],
])("beside the officer's own score in a long file, %s is the final one", (header) => {
  const who = ["Họ tên", "Chức vụ", "Đơn vị", "Mã tiêu chí"];
  expect(columnsUnder(...who, "Điểm tối đa", "Tự chấm", header)).toEqual([
    ...["A name", "B position", "C unit", "D criterion", "F self", "G final"],
  ]);
});

test.each(["Hội đồng", "Tập thể chấm", "Huyện đoàn chấm", "BCH chấm", "Điểm sau thẩm định"])(
  "beside the officer's own score in a wide file, %s is the final one",
  (header) => {
    const upper = ["Họ tên", "Chức vụ", "Đơn vị", "A1", "", "A2", ""];
    const lower = ["", "", "", "Tự chấm", header, "Tự chấm", header];
    const file = recognised([sheetOf([["Năm 2023"], upper, lower, ["An", "BT", "Quế", "5", "4", "5", "4"]])]);
    expect(columnsOf(file)).toEqual([
      ...["A name", "B position", "C unit", "D self:A1", "E final:A1", "F self:A2", "G final:A2"],
    ]);
  },
);

test("a word that speaks of a score makes none of a list without criteria", () => {
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "Ngày giữ chức vụ", "Kết quả", "Hội đồng")).toEqual([
    ...["A name", "B position", "C unit", "D since"],
  ]);
});

test("a long file may have one score", () => {
  expect(columnsUnder("Họ tên", "Chức danh", "Đơn vị", "Tiêu chí", "Điểm")).toEqual([
    ...["A name", "B position", "C unit", "D criterion", "E final"],
  ]);
});

test.each([
  ["Tổng số đoàn viên", "Số đoàn viên đăng ký"],
  ["TSĐV", "Đã đăng ký"],
])("below the name of the programme %s are all members, and %s those who registered", (all, some) => {
  const upper = ["Đơn vị", "Chương trình Rèn luyện đoàn viên", ""];
  expect(columnsOver(upper, ["", all, some], ["Xã Lê Hồ", "200", "150"])).toEqual([
    ...["A unit", "B members", "C registered"],
  ]);
});

test.each(["Địa phương", "Cơ quan, đơn vị", "Địa phương, đơn vị", "Đoàn cơ sở trực thuộc", "Đ.vị"])(
  "%s is where an officer is in post",
  (header) => expect(columnsUnder("Họ tên", "Chức vụ", header)[2]).toBe("C unit"),
);

test.each(["Vị trí công tác", "Vị trí", "Cương vị"])("%s is a post", (header) => {
  expect(columnsUnder("Họ tên", header, "Đơn vị")[1]).toBe("B position");
});

test.each(["Cán bộ được đánh giá", "Người được đánh giá"])("%s is a name", (header) => {
  expect(columnsUnder(header, "Chức vụ", "Đơn vị", "A1")[0]).toBe("A name");
});

test("the level above is a group", () => {
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "Đơn vị cấp trên")[3]).toBe("D group");
});

test.each(["Mức đánh giá", "Đánh giá chung", "Chất lượng cán bộ", "Mức chất lượng", "KQXL"])(
  "%s is a grade",
  (header) => expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "A1", "A2", header)[5]).toBe("F grade"),
);

test("a criterion may be told by its sign", () => {
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "Ký hiệu tiêu chí", "Điểm")[3]).toBe("D criterion");
});

test("of what a district reports, short forms are understood", () => {
  expect(columnsUnder("TT", "Địa phương", "CB được ĐG (%)", "ĐV ĐK RLĐV (%)", "3 chủ động (%)")).toEqual([
    ...["B group", "C value:evaluated", "D value:training_registered", "E value:three_initiatives"],
  ]);
});

test("a long file may say of a criterion what it is called, and a column of codes is nobody's criterion", () => {
  const who = ["Họ tên", "Chức vụ", "Đơn vị"];
  expect(columnsUnder(...who, "Mã", "Nội dung", "Điểm").slice(3)).toEqual(["E criterion_name", "F final"]);
  expect(columnsUnder("Mã", ...who, "A1", "A2")).toEqual([
    ...["B name", "C position", "D unit", "E final:A1", "F final:A2"],
  ]);
});

test.each(["Kết luận", "Đánh giá chung", "Xếp loại"])("%s is what became of a unit", (header) => {
  const initiatives = ["Chủ động 1", "Chủ động 2", "Chủ động 3"];
  expect(columnsUnder("Đơn vị", "Đăng ký", ...initiatives, header)[5]).toBe("F result");
});

test("`ĐV` is the unit of an evaluation where no other column is, and the members of a registration", () => {
  expect(columnsUnder("Họ tên", "Chức vụ", "ĐV", "A1", "A2")[2]).toBe("C unit");
  expect(columnsUnder("Họ tên", "ĐV", "Chức vụ", "Đơn vị", "A1", "A2").slice(1, 3)).toEqual([
    ...["C position", "D unit"],
  ]);
  expect(columnsUnder("Đơn vị", "ĐV", "Số ĐV đăng ký")).toEqual(["A unit", "B members", "C registered"]);
});

test("systems write a header as one word, and codes behind others", () => {
  expect(columnsUnder("MaDV", "TenDV", "MaHuyen", "TenHuyen", "HoTen", "ChucVu", "TC_A1", "XepLoai")).toEqual(
    [...["B unit", "D group", "E name", "F position", "G final:A1", "H grade"]],
  );
  expect(columnsUnder("TenDV", "SoDoanVien", "SoDKRenLuyen")).toEqual([
    "A unit",
    "B members",
    "C registered",
  ]);
});

test("a form may ask for the post and the unit in a sentence", () =>
  expect(
    columnsUnder("Họ tên", "Bạn là Bí thư hay Phó Bí thư?", "Bạn công tác tại Đoàn xã/thị trấn nào?", "A1"),
  ).toEqual(["A name", "B position", "C unit", "D final:A1"]));

test("number and day of a decision in one cell are its number", () =>
  expect(columnsUnder("Đơn vị", "Chủ động 1", "Chủ động 2", "Chủ động 3", "Số, ngày QĐ").at(-1)).toBe(
    "E decision_number",
  ));

test("communes and affiliated unions may share a column", () =>
  expect(
    columnsUnder("Xã/phường, Đoàn trực thuộc", "Huyện cũ", "Tổng số ĐV", "ĐV đăng ký RLĐV").slice(0, 2),
  ).toEqual(["A unit", "B group"]));

test("a long file may give the number of a criterion", () =>
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "TC số", "Điểm")[3]).toBe("D criterion"));

test("a column that counts criteria names none", () =>
  expect(
    columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "Số tiêu chí", "Tổng điểm", "Xếp loại").slice(3),
  ).toEqual([...["E total", "F grade"]]));

test("a criterion that speaks of work in the communes is no column of units", () => {
  const lower = ["", "", "", "Tự chấm", "Chính thức", "Tự chấm", "Chính thức"];
  const upper = ["Họ tên", "Chức vụ", "Đơn vị", "A1", "", "Công tác tại cơ sở (A2)", ""];
  expect(columnsOver(upper, lower, ["An", "BT", "Quế", "25", "24", "26", "23"]).slice(3)).toEqual([
    ...["D self:A1", "E final:A1", "F self:A2", "G final:A2"],
  ]);
});
