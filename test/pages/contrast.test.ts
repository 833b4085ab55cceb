import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../src/styles/page.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

/** The contrast ratio of WCAG 2.2: relative luminance of sRGB colours, (lighter + 0.05) / (darker + 0.05). */
function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function colour(theme: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
  if (!found) throw new Error(name);
  return found;
}

test("black on white has the ratio of the definition", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

for (const [name, theme] of [
  ["light", light],
  ["dark", dark],
] as const) {
  test(`in ${name}, text reads at 4.5:1 on the page and on cards`, () => {
    for (const text of ["ink", "quiet", "figure", "below"]) {
      for (const ground of ["paper", "soft"]) {
        const ratio = contrast(colour(theme, text), colour(theme, ground));
        expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test(`in ${name}, marks and the edges of controls stand out at 3:1`, () => {
    for (const mark of ["figure", "pale", "below", "target", "quiet", "edge"]) {
      const ratio = contrast(colour(theme, mark), colour(theme, "paper"));
      expect(ratio, mark).toBeGreaterThanOrEqual(3);
    }
  });
}
