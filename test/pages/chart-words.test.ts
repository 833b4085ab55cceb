/** Words in drawings, with names and numbers as long as they come: whole, within the drawing, apart from each other. */
import { expect, test } from "vitest";
import { countBars } from "../../src/components/charts/count-bars.ts";
import { districtBars } from "../../src/components/charts/district-bars.ts";
import { NARROW, WIDE } from "../../src/components/charts/drawing.ts";
import { noRate, rate } from "../../src/terms/rate.ts";
import { drawnWords, touching } from "../support/drawn-words.ts";

const NAMES = [
  "Thanh Hương Phú Xuyên",
  "Bắc Trường Giang Thượng",
  "Trực thuộc",
  "Khối các cơ quan và doanh nghiệp tỉnh Bắc Trường Giang",
  "Nghĩa-Thuận-Trường-Giang-Thượng-Hạ",
  "Ea H’leo Bắc",
];

const bars = {
  rates: districtBars.bind(
    null,
    NAMES.map((name, i) => ({
      ...{ code: name, name, target: 0.9, silent: i === 2 },
      rate: i === 3 ? noRate("withheld") : rate(11_223, 11_239),
    })),
  ),
  counts: (size: typeof WIDE) =>
    countBars(
      NAMES.map((name, i) => ({ code: name, name, count: 1_000 * i })),
      "lượt",
      size,
    ),
};

test.each([
  ["rates", WIDE],
  ["rates", NARROW],
  ["counts", WIDE],
  ["counts", NARROW],
] as const)(
  "bars of %s have names that end where they end, and none begins left of the drawing",
  (kind, size) => {
    const words = drawnWords(bars[kind](size), size);
    expect(words.length).toBeGreaterThan(NAMES.length);
    for (const { text, left, right } of words) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(size.width);
    }
    expect(touching(words)).toEqual([]);
    expect(words.map(({ text }) => text).join(" ")).toContain("Bắc Trường Giang Thượng");
  },
);
