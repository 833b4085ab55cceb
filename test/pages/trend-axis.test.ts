/** Where the axis of a trend begins, and what stands below its lowest point. */
import { expect, test } from "vitest";
import { axisNote, type TrendPoint, trendLine } from "../../src/components/charts/trend-line.ts";

const point = (period: string, n: number, target: number | null): TrendPoint => ({
  ...{ period, target, breaks: [] },
  rate: { kind: "rate", n, N: 100 },
});

test("only an axis that does not begin at 0 is said not to", () => {
  expect(axisNote([point("2024", 85, 0.9), point("2025", 92, 0.9)])).toBe("Trục đứng không bắt đầu từ 0%.");
  expect(axisNote([point("2024", 0, 0.9), point("2025", 92, 0.9)])).toBe("");
});

test("the label of a point at 0% stands over the names of the periods", () => {
  const drawn = trendLine([point("2024", 0, 0.9), point("2025", 92, 0.9)]);
  const places = [...drawn.matchAll(/<text([^>]*)>([\s\S]*?)<\/text>/g)].map(([, attributes, text]) => ({
    y: Number(/ y="([\d.]+)"/.exec(attributes ?? "")?.[1]),
    text: (text ?? "").replace(/<[^>]*>/g, " "),
  }));
  const yOf = (part: string) => places.find(({ text }) => text.includes(part))?.y ?? Number.NaN;
  const font = Number(/font-size="([\d.]+)"/.exec(drawn)?.[1]);
  // Two lines, the second of which is to end where the name of the year begins, or above.
  expect(yOf("0/100") + font * 1.25).toBeLessThanOrEqual(yOf("2024") - font);
});
