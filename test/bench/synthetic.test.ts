import { expect, test } from "vitest";
import { syntheticProvince } from "../../bench/synthetic/province.ts";
import { MEASURE_IDS } from "../../src/terms/measures.ts";
import { inForceOn } from "../../src/terms/places.ts";

const province = syntheticProvince();

test("the made-up province has the size that is measured, every measure, and no count above its base", () => {
  const { periods, groups, units, criteria, counts } = province;
  expect([periods.length, groups.length, criteria.length]).toEqual([24, 13, 30]);
  expect(units.filter((unit) => inForceOn(unit, periods.at(-1)?.ends ?? ""))).toHaveLength(129);
  expect(new Set(counts.map(({ measure }) => measure))).toEqual(new Set(MEASURE_IDS));
  expect(counts.filter(({ n, N }) => N !== null && n > N)).toEqual([]);
});

test("it is the same each time", () => {
  expect(JSON.stringify(syntheticProvince())).toBe(JSON.stringify(province));
});
