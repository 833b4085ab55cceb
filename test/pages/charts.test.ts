import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { districtBars } from "../../src/components/charts/district-bars.ts";
import { NARROW, numberWidth, WIDE } from "../../src/components/charts/drawing.ts";
import { trendLine } from "../../src/components/charts/trend-line.ts";
import { noRate, rate } from "../../src/terms/rate.ts";
import { reviewable } from "../support/page-text.ts";

test("districts are bars in their order, with n/N, the target's tick and a sign below it", async () => {
  const svg = districtBars([
    { code: "347", name: "Phủ Lý", rate: rate(10, 11), target: 1 },
    { code: "349", name: "Duy Tiên", rate: rate(12, 12), target: 1 },
    { code: "350", name: "Kim Bảng", rate: rate(15, 4), target: null },
    { code: "TT", name: "Trực thuộc", rate: noRate("withheld"), target: 1 },
  ]);
  await expect(reviewable(svg)).toMatchFileSnapshot("snapshots/district-bars.svg");
});

test.each([WIDE, NARROW])(
  "figures over many periods stay beside the axis and within the drawing, $width wide",
  (size) => {
    const quarters = ["Q1", "Q2", "Q3", "Q4"]
      .flatMap((quarter) => [`2024-${quarter}`, `2025-${quarter}`])
      .sort();
    const points = quarters.map((period) => ({
      period,
      rate: rate(18_621, 23_624),
      target: null,
      breaks: [],
    }));
    const { document } = parseHTML(`<!doctype html><html><body>${trendLine(points, size)}</body></html>`);
    const box = (text: Element) => {
      const [middle, counts] = [Number(text.getAttribute("x")), text.querySelector("tspan")?.textContent];
      const half = numberWidth(counts ?? "", size) / 2;
      return { left: middle - half, right: middle + half };
    };
    const figures = Array.from(document.querySelectorAll(".mark text"));
    const axis = Array.from(document.querySelectorAll("text[text-anchor='end']"));
    expect(figures.length).toBeGreaterThan(1);
    const end = Math.max(...axis.map((text) => Number(text.getAttribute("x"))));
    for (const text of figures) {
      expect(box(text).left).toBeGreaterThan(end);
      expect(box(text).right).toBeLessThanOrEqual(size.width);
    }
  },
);

test("a chart says its figures in words for those who do not see it", () => {
  const svg = districtBars([{ code: "1", name: "Phủ Lý", rate: rate(10, 11), target: null }]);
  expect(svg).toContain('aria-label="Phủ Lý: 90,9% (10/11)"');
  expect(svg).toContain('role="img"');
});
