import { expect, test } from "vitest";
import {
  comparableBefore,
  comparePeriods,
  parsePeriod,
  periodName,
  periodNameInText,
} from "../../src/terms/period.ts";

test("every length of period has its Vietnamese name", () => {
  expect(periodName("2026-H1")).toBe("6 tháng đầu năm 2026");
  expect(periodName("2026-H2")).toBe("6 tháng cuối năm 2026");
  expect(periodName("2026-Q1")).toBe("Quý I năm 2026");
  expect(periodName("2026-Q4")).toBe("Quý IV năm 2026");
  expect(periodName("2026-M05")).toBe("Tháng 5 năm 2026");
  expect(periodName("2025")).toBe("Năm 2025");
  expect(periodNameInText("2026-Q3")).toBe("quý III năm 2026");
});

test("what is no period keeps its own name", () => {
  expect(parsePeriod("2026-Q5")).toBeNull();
  expect(periodName("đợt 1")).toBe("đợt 1");
  expect(comparableBefore("đợt 1")).toBeNull();
});

test("a period is compared with the same part of the year before", () => {
  expect(comparableBefore("2026-H1")).toBe("2025-H1");
  expect(comparableBefore("2025-Q2")).toBe("2024-Q2");
  expect(comparableBefore("2025-M12")).toBe("2024-M12");
  expect(comparableBefore("2025")).toBe("2024");
});

test("periods are ordered by the day they end, the longer after the shorter", () => {
  const period = (id: string, starts: string, ends: string) => ({ period: id, starts, ends });
  const periods = [
    period("2025", "2025-01-01", "2025-12-31"),
    period("2026-H1", "2026-01-01", "2026-06-30"),
    period("2025-H2", "2025-07-01", "2025-12-31"),
    period("2025-H1", "2025-01-01", "2025-06-30"),
  ];
  expect(periods.sort(comparePeriods).map((p) => p.period)).toEqual([
    "2025-H1",
    "2025-H2",
    "2025",
    "2026-H1",
  ]);
});
