import { expect, test } from "vitest";
import { MEASURE_IDS, MEASURES } from "../../src/terms/measures.ts";
import { isBelow, NO_RATE, noRate, rate, rateText } from "../../src/terms/rate.ts";

test("a rate is written with its n/N", () => {
  expect(rateText(rate(81, 86))).toBe("94,2% (81/86)");
});

test("a base of nothing is neither 0% nor 100%", () => {
  expect(rateText(rate(0, 0))).toBe("không có đối tượng");
});

test("five reasons have five different marks and texts", () => {
  const marks = Object.values(NO_RATE);
  expect(new Set(marks.map((item) => item.mark)).size).toBe(5);
  expect(new Set(marks.map((item) => item.text)).size).toBe(5);
  expect(rateText(noRate("withheld"))).toBe("ít hơn 5 người");
});

test("a target is compared in whole numbers", () => {
  const below = (n: number, N: number, target: number) => isBelow({ kind: "rate", n, N }, target);
  expect(below(19, 20, 0.95)).toBe(false);
  expect(below(57, 60, 0.95)).toBe(false);
  expect(below(18, 20, 0.95)).toBe(true);
  expect(below(7, 10, 0.7)).toBe(false);
});

test("every measure says what n counts, and what N counts unless it has no rate", () => {
  for (const id of MEASURE_IDS) {
    expect(MEASURES[id].counts).not.toBe("");
    expect(MEASURES[id].outOf === null).toBe(id === "campaign_turns");
  }
});
