/** Labels of a funnel with many districts: apart from each other, and first of all those of districts outside. */
import { expect, test } from "vitest";
import type { DistrictRow } from "../../src/components/charts/district-bars.ts";
import { NARROW, WIDE } from "../../src/components/charts/drawing.ts";
import { funnelPlot } from "../../src/components/charts/funnel.ts";
import { funnelOf } from "../../src/terms/limits.ts";
import { rate } from "../../src/terms/rate.ts";
import { drawnWords, touching } from "../support/drawn-words.ts";

const rows = Array.from({ length: 21 }, (_, i): DistrictRow => {
  const N = 8 + 2 * i;
  return { code: `${i}`, name: `Bắc Trường Giang ${i}`, rate: rate(i === 12 ? 4 : N, N), target: 0.95 };
});
const funnel = funnelOf(
  rows.flatMap(({ rate }) => (rate.kind === "rate" ? [rate] : [])),
  "exact",
);

test.each([WIDE, NARROW])(
  "no two labels touch, $width wide, and the district outside has its figure",
  (size) => {
    if (!funnel) throw new Error("no funnel");
    const words = drawnWords(funnelPlot(rows, funnel, "cán bộ", size), size, ".mark text");
    expect(words.length).toBeGreaterThan(2);
    // Nearer to each other than two spaces, two labels would read as one.
    expect(touching(words.map((one) => ({ ...one, right: one.right + 4 })))).toEqual([]);
    expect(words.map(({ text }) => text)).toContain("12,5% · 4/32");
  },
);
