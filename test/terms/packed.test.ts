import fc from "fast-check";
import { expect, test } from "vitest";
import { packCounts, TEXT_COLUMNS, unpackColumns, unpackCounts } from "../../src/terms/packed.ts";
import type { Count } from "../../src/terms/published.ts";

/** JSON has no minus zero, and counts have none either. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const text = fc.oneof(fc.constantFrom("", "PL", "2026-H1", "Đã xong"), fc.string());
const count: fc.Arbitrary<Count> = fc.record({
  ...{ measure: text, base: text, kind: text, period: text, group: text, unit: text, position: text },
  ...{ criterion: text, campaign: text, grade: text, n: number, N: fc.option(number) },
});

const row: Count = {
  ...{ measure: "criteria_met", base: "", kind: "evaluation", period: "2026-H1", group: "PL", unit: "" },
  ...{ position: "BT", criterion: "A1", campaign: "", grade: "", n: 1, N: 2 },
};

test("any counts come back from the text of a file as they were, in their order", () => {
  fc.assert(
    fc.property(fc.array(count, { maxLength: 40 }), (counts) => {
      expect(unpackCounts(JSON.parse(JSON.stringify(packCounts(counts))))).toEqual(counts);
    }),
  );
});

test("packing leaves the counts alone and gives the same text each time", () => {
  const counts = [row, { ...row, N: null }, { ...row, criterion: "A2", n: 0.25 }];
  const before = structuredClone(counts);
  const text = JSON.stringify(packCounts(counts));
  expect(counts).toEqual(before);
  expect(JSON.stringify(packCounts(before))).toBe(text);
});

test("what every row says is said once", () => {
  const packed = packCounts([row, { ...row, criterion: "A2", N: 3 }]);
  expect(packed.texts.measure).toBe("criteria_met");
  expect(packed.texts.unit).toBe("");
  expect(packed.texts.criterion).toEqual({ of: ["A1", "A2"], at: [0, 1] });
  expect([packed.n, packed.N]).toEqual([1, [2, 3]]);
});

test("columns are as long as there are rows, and none is missing", () => {
  const columns = unpackColumns(packCounts([row, row, { ...row, N: null }]));
  expect(Object.keys(columns)).toEqual([...TEXT_COLUMNS, "n", "N"]);
  expect(columns.measure).toEqual(["criteria_met", "criteria_met", "criteria_met"]);
  expect(columns.N).toEqual([2, 2, null]);
});

test("no counts are packed as no counts", () => {
  expect(unpackCounts(packCounts([]))).toEqual([]);
});
