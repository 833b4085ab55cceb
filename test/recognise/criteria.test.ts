import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, columnsOver, columnsUnder, recognised, sheetOf } from "./sheets.ts";

/** The column of one criterion's header, beside another that is plain. */
function columnUnder(header: string): string | undefined {
  return columnsUnder("Họ và tên", "Chức vụ", "Đơn vị", "A2", "K1", header).find((each) =>
    each.startsWith("F"),
  );
}

describe("a criterion's code is a word of its own", () => {
  test.each([
    ...["A1", "a1", "A1.", "A1:", "A1 - Lập trường vững vàng", "A1. Lập trường vững vàng", "Tiêu chí A1"],
    ...["Tiêu chí A1 (tối đa 30)", "A1 (30 điểm)", "Điểm chính thức: A1", "A1 – Chính thức", "(A1)"],
  ])("in %s", (header) => expect(columnUnder(header)).toBe("F final:A1"));

  test("A1 is not A10", () => {
    expect(columnUnder("A10")).toBe("F final:A10");
    expect(columnUnder("Tiêu chí A10. Kỷ luật giờ giấc")).toBe("F final:A10");
    expect(columnUnder("A1. Như mục A10")).toBe("F final:A1");
  });

  test("a don't, a bonus and a penalty have their own fields", () => {
    const columns = columnsUnder(
      "Họ tên",
      "Đơn vị",
      "A1",
      "A2",
      "K1. Làm việc hình thức",
      "T1",
      "P1 (tối đa 5)",
    );
    expect(columns.slice(4)).toEqual(["E flag:K1", "F bonus:T1", "G penalty:P1"]);
  });
});

describe("whose score it is", () => {
  test.each([
    ["Điểm tự chấm: A1", "self"],
    ["A1 (Tự chấm)", "self"],
    ["A1 - Tự chấm", "self"],
    ["Thẩm định A1", "reviewed"],
    ["A1 Thẩm định", "reviewed"],
    ["Chính thức - A1", "final"],
    ["A1. Lập trường vững vàng (Chính thức)", "final"],
  ])("is told by %s", (header, role) => {
    const columns = columnsUnder(
      "Họ tên",
      "Đơn vị",
      "A2 - Tự chấm",
      "A2 - Thẩm định",
      "A2 - Chính thức",
      header,
    );
    expect(columns).toEqual([
      ...["A name", "B unit", "C self:A2", "D reviewed:A2", "E final:A2", `F ${role}:A1`],
    ]);
  });

  test("one column a criterion is the final score", () => {
    expect(columnsUnder("Họ tên", "Đơn vị", "A1", "A2").slice(2)).toEqual(["C final:A1", "D final:A2"]);
  });
});

describe("a code that the period's scheme lacks", () => {
  test.each(["A9", "A9. Tiêu chí mới", "Tiêu chí A9", "C7 (tối đa 10)"])("is unknown in %s", (header) =>
    expect(columnUnder(header)).toMatch(/^F final:(A9|C7)\?$/),
  );

  test("is unknown though another year's scheme has it", () => {
    const header = ["Họ tên", "Đơn vị", "A1", "A2", "C1"];
    const file = (title: string) => recognised([sheetOf([[title], header, ["An", "Quế", "1", "2", "3"]])]);
    expect(columnsOf(file("Năm 2023")).slice(2)).toEqual(["C final:A1", "D final:A2", "E final:C1?"]);
    expect(columnsOf(file("6 tháng cuối năm 2025")).slice(2)).toEqual([
      "C final:A1",
      "D final:A2?",
      "E final:C1",
    ]);
  });

  test.each(["Minh chứng A1", "Ghi chú A1", "Nhiệm kỳ", "Điện thoại", "Quý 1"])(
    "is not seen in %s",
    (header) => expect(columnUnder(header)?.includes("A1") ?? false).toBe(false),
  );
});

test("columns in any order give the same items", () => {
  const headers = [
    ...[
      "STT",
      "Họ và tên",
      "Chức danh",
      "Đơn vị",
      "A1 - Tự chấm",
      "A1 - Chính thức",
      "Tiêu chí A2",
      "A10",
      "B1.",
    ],
    ...["K1", "Điểm thưởng", "Điểm trừ", "Tổng điểm", "Xếp loại", "Ghi chú", "Minh chứng A1"],
  ];
  const items = (order: string[]) =>
    columnsUnder(...order)
      .map((column) => column.split(" ")[1])
      .sort();
  const expected = [
    ...["name", "position", "unit", "self:A1", "final:A1", "final:A2", "final:A10", "final:B1", "flag:K1"],
    ...["bonus:T1", "penalty:P1", "total", "grade", "note"],
  ].sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (order) => {
      expect(items(order)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

describe("a column that begins with a criterion's code, and is its only one, holds its score", () => {
  const under = (...heads: string[]) =>
    columnsUnder("Họ và tên", "Chức vụ", "Đơn vị", "A1", ...heads).slice(4);

  test.each([
    ...["A2. Góp ý kiến xây dựng Đảng", "A2. Minh chứng", "Tiêu chí A2: Có nhận xét tốt của cấp ủy"],
    ...["A2 - Cung cấp tài liệu đúng hạn", "(A2) Căn cứ nghị quyết để làm việc", "A.2. Ghi chú"],
  ])("whatever its words say: %s", (head) => expect(under(head)).toEqual(["E final:A2"]));

  test("a thing not to do, too", () => {
    expect(under("K1. Làm việc không lấy ý kiến")).toEqual(["E flag:K1"]);
  });

  test("with its three scores below", () => {
    const upper = ["Họ và tên", "Chức vụ", "Đơn vị", "A2. Góp ý kiến xây dựng Đảng", "", "", ""];
    const lower = ["", "", "", "Tự chấm", "Thẩm định", "Chính thức", "Minh chứng"];
    expect(columnsOver(upper, lower, ["An", "BT", "Quế", "1", "2", "3", "ảnh"]).slice(3)).toEqual([
      ...["D self:A2", "E reviewed:A2", "F final:A2"],
    ]);
  });

  test("but not beside its score, nor where evidence stands beside what it is called", () => {
    expect(under("A2", "A2. Minh chứng", "A2 - Nhận xét của cấp trên")).toEqual(["E final:A2"]);
    expect(under("A2. Minh chứng", "A2. Góp ý kiến xây dựng Đảng")).toEqual(["F final:A2"]);
    expect(under("A2. Minh chứng", "A2. Ghi chú")).toEqual([]);
  });

  test("nor where the code stands behind the word, or the word below it", () => {
    expect(under("Minh chứng A2", "Ý kiến về A10")).toEqual([]);
    const upper = ["Họ và tên", "Chức vụ", "Đơn vị", "A1", "A2"];
    expect(columnsOver(upper, ["", "", "", "Điểm", "Minh chứng"], ["An", "BT", "Quế", "1", "ảnh"])).toEqual([
      ...["A name", "B position", "C unit", "D final:A1"],
    ]);
  });
});
