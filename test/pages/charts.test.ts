import { expect, test } from "vitest";
import { Book } from "../../src/components/book.ts";
import { districtBars } from "../../src/components/district-bars.ts";
import { HEADLINES } from "../../src/components/headline.ts";
import { trendLine } from "../../src/components/trend-line.ts";
import { trendPoints } from "../../src/components/trends.ts";
import { noRate, rate } from "../../src/terms/rate.ts";
import { samplePublished } from "../support/published.ts";

const book = new Book(samplePublished());

/** One element a line, so that a person can review a difference. */
function reviewable(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

test("districts are bars in their order, with n/N, the target's tick and a sign below it", async () => {
  const svg = districtBars([
    { code: "347", name: "Phủ Lý", rate: rate(10, 11), target: 1 },
    { code: "349", name: "Duy Tiên", rate: rate(12, 12), target: 1 },
    { code: "350", name: "Kim Bảng", rate: rate(15, 4), target: null },
    { code: "TT", name: "Trực thuộc", rate: noRate("withheld"), target: 1 },
  ]);
  await expect(reviewable(svg)).toMatchFileSnapshot("snapshots/district-bars.svg");
});

test("a trend is a point for each period, and a line only where neither boundaries nor scheme broke it", async () => {
  const evaluated = HEADLINES.find((item) => item.measure === "evaluated");
  if (!evaluated) throw new Error("no headline");
  const points = trendPoints(book, evaluated, "half");
  expect(points.map((point) => point.breaks)).toEqual([[], [], ["đổi địa giới"], ["đổi địa giới"]]);
  await expect(reviewable(trendLine(points))).toMatchFileSnapshot("snapshots/trend-line.svg");
});

test("a measure of the scheme breaks with the scheme too", () => {
  const criteria = HEADLINES.find((item) => item.measure === "criteria_met");
  if (!criteria) throw new Error("no headline");
  expect(trendPoints(book, criteria, "year").map((point) => point.breaks)).toEqual([
    [],
    ["đổi khung"],
    ["đổi địa giới"],
  ]);
});

test("a chart says its figures in words for those who do not see it", () => {
  const svg = districtBars([{ code: "1", name: "Phủ Lý", rate: rate(10, 11), target: null }]);
  expect(svg).toContain('aria-label="Phủ Lý: 90,9% (10/11)"');
  expect(svg).toContain('role="img"');
});
