import { expect, test } from "vitest";
import { sliceBars } from "../../src/components/analysis/slice-bars.ts";
import { NARROW, WIDE } from "../../src/components/charts/drawing.ts";
import { drawnWords, touching } from "../support/drawn-words.ts";

const row = (name: string) => ({
  name,
  bars: ["Hoàn thành xuất sắc nhiệm vụ", "Tốt"].map((bar, i) => ({
    name: bar,
    value: { kind: "rate", n: 1_100 + i, N: 1_234 } as const,
  })),
});
const NAME = "Chấp hành chủ trương của Đảng, Nghị quyết của Đoàn và pháp luật của Nhà nước";

test.each([WIDE, NARROW])("names of bars of slices are whole, and touch nothing, $width wide", (size) => {
  const words = drawnWords(sliceBars([row(NAME), row("Khác")], false, size), size);
  const said = words.map(({ text }) => text).join(" ");
  expect(said).toContain(NAME);
  expect(said).toContain("Hoàn thành xuất sắc nhiệm vụ");
  expect(touching(words)).toEqual([]);
  expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(size.width);
});
