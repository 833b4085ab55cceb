import { expect, test } from "vitest";
import { misses, targetOf, written, writtenTarget } from "../../bench/figures.ts";
import { spread } from "../../bench/filters.ts";

test("a figure is held against what is written of it", () => {
  expect(misses("shift", "index.html", 0.0004)).toBe(false);
  expect(misses("shift", "index.html", 0.0006)).toBe(true);
  expect(misses("drawnP95", "index.html", 16.04)).toBe(false);
  expect(misses("performance", "index.html", 97)).toBe(true);
  expect(misses("accessibility", "index.html", 100)).toBe(false);
  expect(misses("chart", "cach-tinh.html", null)).toBe(false);
});

test("Phân tích may weigh more and take longer than a reading page", () => {
  expect([targetOf("scriptKb", "index.html"), targetOf("scriptKb", "phan-tich.html")]).toEqual([120, 200]);
  expect([targetOf("ready", "index.html"), targetOf("ready", "phan-tich.html")]).toEqual([2.5, 2.5]);
  expect(writtenTarget("drawnP95")).toBe("≤ 16 (30)");
});

test("what is missed, what a page has none of, and what was not measured are told apart", () => {
  expect(written("scriptKb", "index.html", 120.4)).toBe("120.4 !");
  expect(written("chart", "index.html", null)).toBe("–");
  expect(written("chart", "index.html", undefined)).toBe("");
});

test("of many times it gives the middle and what nineteen of twenty stay below", () => {
  const times = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(spread(times)).toEqual({ median: 51, p95: 96 });
});
