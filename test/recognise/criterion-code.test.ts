/** How offices write a criterion's code, as far as somebody would understand it without asking. */
import { describe, expect, test } from "vitest";
import { criterionFinder } from "../../loaders/recognise/headings/criterion.ts";
import { columnsFor } from "../../loaders/recognise/table/columns.ts";
import type { Criterion } from "../../src/terms/reference.ts";
import { columnsUnder } from "./sheets.ts";

const criteria = (...codes: string[]): Criterion[] =>
  codes.map((code, at) => ({
    ...{
      scheme: "S",
      code,
      groupCode: "A",
      groupName: "A",
      name: `Nội dung ${at + 1}`,
      kind: "score" as const,
    },
    ...{ maxPoints: 5, metAt: 3, appliesTo: "" },
  }));

const found = (codes: string[], ...texts: string[]) => {
  const levels = texts.map((text, at) => ({ row: at + 1, text }));
  const match = criterionFinder(criteria(...codes))({ column: 4, levels });
  return match && `${match.code}${match.known ? "" : "?"} ${match.role}`.trim();
};

test("systems have no points in the names of columns", () =>
  expect(["DIEM_II_1", "II_1_2023", "II_1_2"].map((text) => found(["I.1", "II.1"], text))).toEqual([
    ...["II.1", "II.1", null],
  ]));

test.each([
  ["A.1", "A1"],
  ["A 1. Nội dung 1", "A1"],
  ["Tiêu chí A.1", "A1"],
  ["A1.1", "A1.1?"],
  ["Nhóm A 1 điểm", null],
])("a point or a space may part letters and digits at the front: %s", (text, code) =>
  expect(found(["A1", "A2"], text)).toBe(code),
);

describe("codes that are numbers", () => {
  test.each([
    ["1.1", "1.1"],
    ["1.2. Nội dung 2", "1.2"],
    ["Tiêu chí 1.1", "1.1"],
    ["TC số 1.2", "1.2"],
    ["Điểm tự chấm: 1.1", "1.1 self"],
    ["Điểm 1.2", "1.2"],
    ["Tổng 1.1", null],
    ["1.3", null],
  ])("stand at the front: %s", (text, code) => expect(found(["1.1", "1.2"], text)).toBe(code));

  test("a whole number is one where it stands alone, not in a row that numbers the columns", () => {
    expect(found(["1", "2"], "2")).toBe("2");
    expect(found(["1", "2"], "Họ và tên", "2")).toBeNull();
    expect(found(["1", "2"], "Tiêu chí 1", "2")).toBe("1");
  });

  test("a whole number is one below a cell that speaks of criteria and names none", () => {
    expect(found(["1", "2"], "Điểm các tiêu chí", "2")).toBe("2");
  });
});

test.each([
  ["Điểm tự chấm [A1. Nội dung 1]", "A1 self"],
  ["Nội dung 2 (A2)", "A2"],
  ["Nội dung (tối đa 5)", null],
])("brackets may hold the code: %s", (text, code) => expect(found(["A1", "A2"], text)).toBe(code));

test.each([
  [["A1_TC"], "A1 self"],
  [["A1-TĐ"], "A1 reviewed"],
  [["A1 CT"], "A1 final"],
  [["A1", "TC"], "A1 self"],
  [["A1. Nội dung 1", "CT"], "A1 final"],
])("a form abbreviates whose score it is: %j", (texts, code) =>
  expect(found(["A1", "A2"], ...texts)).toBe(code),
);

test("a maximum below the code is a remark on its scores, but not where it is a column of its own", () => {
  expect(found(["A1"], "A1", "tối đa 5")).toBe("A1");
  expect(found(["A1"], "A1", "Điểm tối đa")).toBeNull();
});

test.each([
  ["I_1_TC", "I.1 self"],
  ["TC_I_1", "I.1 self"],
  ["I_1_CT", "I.1 final"],
  ["I.1 TĐ", "I.1 reviewed"],
])("so does a system whose codes have no points: %s", (text, code) =>
  expect(found(["I.1", "I.2"], text)).toBe(code),
);

test.each([
  ["TC9", "TC9?"],
  ["TC02", "TC02?"],
  ["B7", "B7?"],
  ["QĐ12", null],
])("a code of a shape that the scheme has is one that it lacks: %s", (text, code) =>
  expect(found(["TC1", "TC2"], text)).toBe(code),
);

test("of a self score and an official one the official one counts, however they are abbreviated", () => {
  expect(columnsUnder("Họ tên", "Chức vụ", "Đơn vị", "A1_TC", "A1_CT").slice(3)).toEqual([
    "D self:A1",
    "E final:A1",
  ]);
});

test("a whole number in front of words of evidence is a code, but for a question's number", () => {
  const under = (...heads: string[]) => {
    const levels = heads.map((text, column) => ({ column, levels: [{ row: 1, text }] }));
    const vocabulary = {
      ...{ criterion: criterionFinder(criteria("3", "4", "5")), campaigns: [], wordings: [] },
      mayHead: () => true,
    };
    return columnsFor("evaluation", levels, vocabulary).map(({ field, item }) => `${field} ${item}`.trim());
  };
  expect(under("Họ và tên", "3. Chấp hành", "4. Góp ý kiến xây dựng")).toEqual([
    "name",
    "final 3",
    "final 4",
  ]);
  expect(under("1. Họ và tên", "2. Chức vụ", "3. Đơn vị", "4. Minh chứng", "5. Kỷ luật")).toEqual([
    ...["name", "position", "unit"],
  ]);
  // Numbers that begin anew are the criteria's own.
  expect(under("1. Họ và tên", "2. Chức vụ", "3. Đơn vị", "3. Chấp hành", "Tiêu chí 4")).toEqual([
    ...["name", "position", "unit", "final 3", "final 4"],
  ]);
});
