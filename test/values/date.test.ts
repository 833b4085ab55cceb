import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../loaders/values/date.ts";
import { rateDeclared, readDeclared } from "../../loaders/values/declared.ts";

test("a date has its day first", () => {
  expect(readDate("05/11/2023")).toBe("2023-11-05");
  expect(readDate("5/1/2023")).toBe("2023-01-05");
  expect(readDate(" 31/12/2024\u00A0")).toBe("2024-12-31");
});

test("a date may be written as ISO has it", () => {
  expect(readDate("2025-06-30")).toBe("2025-06-30");
});

test.each(["31/02/2025", "29/02/2025", "31/11/2025", "30/02/2024", "00/01/2024", "12/31/2024", "2024-13-01"])(
  "%s is no day of the calendar",
  (text) => expect(readDate(text)).toBeNull(),
);

test("29 February is a day of a leap year alone", () => {
  expect(readDate("29/02/2024")).toBe("2024-02-29");
});

test.each(["", "chưa rõ", "tháng 5", "2023", "05/2023", "x"])("%j is no date", (text) =>
  expect(readDate(text)).toBeNull(),
);

test("every day is read back from dd/mm/yyyy", () => {
  const days = fc.date({
    min: new Date("1950-01-01T00:00:00Z"),
    max: new Date("2049-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readDate(iso.split("-").reverse().join("/"))).toBe(iso);
    }),
  );
});

test("a declared figure is counts, and keeps the base that the district wrote", () => {
  expect(readDeclared("4.070/4.263")).toEqual({ state: "counts", n: 4070, base: 4263 });
  expect(readDeclared("12/26")).toEqual({ state: "counts", n: 12, base: 26 });
  expect(readDeclared(" 15 / 4 ")).toEqual({ state: "counts", n: 15, base: 4 });
  expect(readDeclared("10/12/2023")).toEqual({ state: "unreadable" });
});

test("a declared figure is a percentage with the decimals that it shows", () => {
  expect(readDeclared("95,1%")).toEqual({ state: "percent", percent: 95.1, decimals: 1 });
  expect(readDeclared("63%")).toEqual({ state: "percent", percent: 63, decimals: 0 });
  expect(readDeclared("62,50 %")).toEqual({ state: "percent", percent: 62.5, decimals: 2 });
  expect(readDeclared("375%")).toEqual({ state: "percent", percent: 375, decimals: 0 });
});

test("a declared figure may be blank or unreadable, and those are two things", () => {
  expect(readDeclared("\u00A0")).toEqual({ state: "blank" });
  expect(readDeclared("chưa có")).toEqual({ state: "unreadable" });
  expect(readDeclared("mười/26")).toEqual({ state: "unreadable" });
});

test.each([
  ["95,1%", 0.951],
  ["95.1%", 0.951],
  ["95,1", 0.951],
  ["95,1% (ước)", 0.951],
  ["0,285714", 0.285714],
  ["40/50", 0.8],
  ["1.000/4.000", 0.25],
  ["0/0", null],
  ["", null],
  ["gần đủ", null],
])("a report that states %s states a rate of %s", (text, rate) => {
  expect(rateDeclared(text)).toBe(rate);
});
