import { expect, test } from "vitest";
import { districtBars } from "../../src/components/charts/district-bars.ts";
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

test("a chart says its figures in words for those who do not see it", () => {
  const svg = districtBars([{ code: "1", name: "Phủ Lý", rate: rate(10, 11), target: null }]);
  expect(svg).toContain('aria-label="Phủ Lý: 90,9% (10/11)"');
  expect(svg).toContain('role="img"');
});
