/** The figures of a trend: apart from each other, from its lines and from its axes, whatever its periods are like. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { crosses, type Segment } from "../../src/components/charts/boxes.ts";
import { NARROW, numberWidth, type Size, WIDE } from "../../src/components/charts/drawing.ts";
import { type TrendPoint, trendLine } from "../../src/components/charts/trend-line.ts";
import { noRate, rate } from "../../src/terms/rate.ts";
import { drawnWords, touching } from "../support/drawn-words.ts";

const point = (period: string, n: number | null, rest: Partial<TrendPoint> = {}): TrendPoint => ({
  ...{ period, target: null, breaks: [], ...rest },
  rate: n === null ? noRate("not-due") : rate(n, 1_451),
});
const moved = { breaks: ["đổi địa giới"] };

const SERIES: Record<string, TrendPoint[]> = {
  "a fall and a break": [
    ...[point("2018", 1_451), point("2019", 1_451), point("2020", 1_451), point("2021", 1_392)],
    ...[point("2022", 1_248), point("2023", 1_441, moved), point("2024", 1_449), point("2025", 1_451)],
  ],
  "nothing at first, and targets": [
    ...[point("2023", 0, { target: 0.9 }), point("2024", 700, { target: 0.9 })],
    ...[point("2025", 1_400, { target: 0.9, ...moved }), point("2026", 1_300, { target: 0.9, ...moved })],
  ],
  "periods that have none": [
    ...[point("2021", 1_100), point("2022", null), point("2023", 1_000), point("2024", null)],
    ...[point("2025", null), point("2026", null)],
  ],
};
const CASES = Object.keys(SERIES).flatMap((name) => [WIDE, NARROW].map((size) => ({ name, size })));

/** Boxes of a drawing's words; its figures are as wide as numbers are. */
function wordsOf(svg: string, size: Size) {
  return drawnWords(svg, size).map((word) => {
    if (!/^[\d.,%/]+$/.test(word.text)) return word;
    const [middle, half] = [(word.left + word.right) / 2, numberWidth(word.text, size) / 2];
    // Those of the axis end at it.
    return word.right < size.font * 3.3 ? word : { ...word, left: middle - half, right: middle + half };
  });
}

/** The trend's own lines, and those where it is broken. */
function linesOf(svg: string): Segment[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const joined = Array.from(document.querySelectorAll("path")).flatMap((path) => {
    const at = [...(path.getAttribute("d") ?? "").matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => {
      return [Number(x), Number(y)] as const;
    });
    return at.slice(1).map(([x2, y2], i) => ({ x1: at[i]?.[0] ?? x2, y1: at[i]?.[1] ?? y2, x2, y2 }));
  });
  const broken = Array.from(document.querySelectorAll("line[stroke-dasharray]")).map((line) => {
    const of = (name: string) => Number(line.getAttribute(name));
    return { x1: of("x1"), x2: of("x2"), y1: of("y1"), y2: of("y2") };
  });
  return [...joined, ...broken];
}

test.each(CASES)("$name, $size.width wide: no words touch, and no line runs through a figure", (one) => {
  const svg = trendLine(SERIES[one.name] ?? [], one.size);
  const words = wordsOf(svg, one.size);
  expect(touching(words)).toEqual([]);
  expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(one.size.width);
  const lines = linesOf(svg);
  const crossed = words
    .filter(({ text }) => /^[\d.]+\/[\d.]+$/.test(text))
    .filter(({ left, right, top, bottom }) =>
      lines.some((line) => crosses(line, { x1: left, x2: right, y1: top, y2: bottom })),
    );
  expect(crossed).toEqual([]);
});

test("eight periods have all their figures on a screen", () => {
  const svg = trendLine(SERIES["a fall and a break"] ?? [], WIDE);
  expect(drawnWords(svg, WIDE, ".mark text").filter(({ text }) => text.endsWith("%"))).toHaveLength(8);
});

test("neighbours that lack their figures for one reason share its words", () => {
  const words = drawnWords(trendLine(SERIES["periods that have none"] ?? [], WIDE), WIDE, ".mark text");
  const said = words.map(({ text }) => text).join(" ");
  expect(said.match(/chưa đến hạn/g)).toHaveLength(2);
});
