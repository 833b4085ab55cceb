import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCount, readScore } from "../../loaders/values/number.ts";

const value = (number: number) => ({ state: "number", value: number });

test("reads 7.350 as seven thousand in a count, and as a decimal in a score", () => {
  expect(readCount("7.350")).toEqual(value(7350));
  expect(readScore("7.350")).toEqual(value(7.35));
  expect(readScore("12.250")).toEqual(value(12.25));
});

describe("a score", () => {
  test("takes a decimal comma as well as a point", () => {
    expect(readScore("85,5")).toEqual(value(85.5));
    expect(readScore("4,5")).toEqual(readScore("4.5"));
    expect(readScore("0")).toEqual(value(0));
    expect(readScore("30,00")).toEqual(value(30));
  });

  test("is nothing where a spreadsheet left a remainder", () => {
    expect(readScore("5.55E-17")).toEqual(value(0));
    expect(readScore("-1,4E-14")).toEqual(value(-0));
    expect(readScore("1E5").state).toBe("unreadable");
  });

  test("keeps its sign, so that one below 0 is out of range and not unreadable", () => {
    expect(readScore("-0,5")).toEqual(value(-0.5));
  });

  test("is never clamped", () => {
    expect(readScore("375")).toEqual(value(375));
  });

  test.each([
    "KAD",
    "kad",
    "không áp dụng",
    "Không áp dụng",
    "KHÔNG\u00A0ÁP  DỤNG",
    "không áp dụng".normalize("NFD"),
  ])("does not apply where %j is written", (text) =>
    expect(readScore(text)).toEqual({ state: "not-applicable" }),
  );

  test.each(["", " ", "\u00A0", " \t\u00A0\n"])("is blank where %j is written, which is not 0", (text) =>
    expect(readScore(text)).toEqual({ state: "blank" }),
  );

  test.each(["chín", "tốt", "#VALUE!", "-", "x", "4,5,6", "12/30", "?"])("cannot be read from %j", (text) =>
    expect(readScore(text)).toEqual({ state: "unreadable" }),
  );

  test("may stand among no-break spaces", () => {
    expect(readScore("\u00A028,5 ")).toEqual(value(28.5));
  });

  test("is the same number whichever decimal mark was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (hundredths) => {
        const typed = (hundredths / 100).toFixed(2);
        expect(readScore(typed)).toEqual(value(hundredths / 100));
        expect(readScore(typed.replace(".", ","))).toEqual(value(hundredths / 100));
      }),
    );
  });
});

describe("a count", () => {
  test("has points between its thousands, however many", () => {
    expect(readCount("28.618")).toEqual(value(28618));
    expect(readCount("1.234.567")).toEqual(value(1234567));
    expect(readCount("812")).toEqual(value(812));
    expect(readCount("0")).toEqual(value(0));
  });

  test("keeps its sign, so that a negative one is named as such", () => {
    expect(readCount("-5")).toEqual(value(-5));
  });

  test("is a whole number", () => {
    expect(readCount("12,5")).toEqual({ state: "unreadable" });
    expect(readCount("7.35")).toEqual({ state: "unreadable" });
  });

  test.each(["x", "Có", "khoảng 50", "50 người", "#N/A", "1e5", "0x10"])("cannot be read from %j", (text) =>
    expect(readCount(text)).toEqual({ state: "unreadable" }),
  );

  test("is blank among no-break spaces alone", () => {
    expect(readCount("\u00A0 ")).toEqual({ state: "blank" });
  });

  test("is read back from the Vietnamese way of writing it", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (count) => {
        const typed = String(count).replace(/\B(?=(\d{3})+$)/g, ".");
        expect(readCount(typed)).toEqual(value(count));
        expect(readCount(String(count))).toEqual(value(count));
      }),
    );
  });
});
