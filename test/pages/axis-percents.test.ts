import { expect, test } from "vitest";
import { axisPercents } from "../../src/components/charts/axis-percents.ts";

test.each([
  [[0, 0.5, 1], "0% 50% 100%"],
  [[0, 0.005, 0.01, 0.015, 0.02], "0,0% 0,5% 1,0% 1,5% 2,0%"],
  [[0.9995, 1], "99,95% 100%"],
])("an axis of %j says no number twice", (values, words) => {
  expect(axisPercents(values).join(" ")).toBe(words);
});
