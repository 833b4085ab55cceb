import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatDate,
  formatNumber,
  formatPercent,
  formatPointChange,
  formatShare,
  formatTarget,
} from "../../src/terms/format.ts";

test("thousands are parted by points and decimals by a comma", () => {
  expect(formatNumber(1204)).toBe("1.204");
  expect(formatNumber(28618)).toBe("28.618");
  expect(formatNumber(1234567.5)).toBe("1.234.567,5");
  expect(formatNumber(85.5)).toBe("85,5");
  expect(formatNumber(0)).toBe("0");
  expect(formatNumber(-12)).toBe("−12");
});

test("a percentage is rounded half up from whole numbers", () => {
  expect(formatPercent(932, 1000)).toBe("93,2%");
  expect(formatPercent(1, 8)).toBe("12,5%");
  // 0,9325 as a float lies a little below the half.
  expect(formatPercent(373, 400)).toBe("93,3%");
  expect(formatPercent(86.5, 90)).toBe("96,1%");
  expect(formatPercent(0, 7)).toBe("0,0%");
});

test("a percentage above a hundred is never clamped, and only all of it is written 100%", () => {
  expect(formatPercent(15, 4)).toBe("375,0%");
  expect(formatPercent(9, 9)).toBe("100%");
  expect(formatPercent(9999, 10000)).toBe("100,0%");
});

test("a percentage differs from the true share by half a tenth at most", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (n, N) => {
      const shown = Number(formatPercent(n, N).replace("%", "").replaceAll(".", "").replace(",", "."));
      expect(Math.abs(shown - (n / N) * 100)).toBeLessThanOrEqual(0.05 + 1e-6);
    }),
  );
});

test("a change is worked out before either share is rounded", () => {
  expect(formatPointChange({ n: 202, N: 210 }, { n: 81, N: 86 })).toBe("−2,0");
  expect(formatPointChange({ n: 1, N: 3 }, { n: 2, N: 3 })).toBe("+33,3");
  expect(formatPointChange({ n: 1, N: 2 }, { n: 5, N: 10 })).toBe("0,0");
});

test("shares, targets and dates are written the Vietnamese way", () => {
  expect(formatShare(28618, 29562)).toBe("28.618/29.562");
  expect(formatTarget(0.95)).toBe("95%");
  expect(formatTarget(0.975)).toBe("97,5%");
  expect(formatDate("2026-11-22")).toBe("22/11/2026");
  expect(formatDate("")).toBe("");
});
