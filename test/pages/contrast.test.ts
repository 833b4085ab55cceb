import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colour, contrast } from "../support/contrast.ts";

const css = readFileSync(new URL("../../src/styles/page.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

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
