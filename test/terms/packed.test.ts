import fc from "fast-check";
import { expect, test } from "vitest";
import { packCounts, unpackCounts } from "../../src/terms/packed.ts";
import { packColumn, unpackColumn } from "../../src/terms/packed-column.ts";
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
  const packed = packCounts(
    ["A1", "A2", "A1", "A1", "A2", "A2", "A1", "A1"].map((criterion) => ({ ...row, criterion })),
  );
  expect(packed.texts.measure).toBe("criteria_met");
  expect(packed.texts.unit).toBe("");
  expect(packed.texts.criterion).toEqual({ of: ["A1", "A2"], at: "#$##$$##" });
  expect([packed.n, packed.N, packed.lacking]).toEqual([1, 2, false]);
});

test("what rows lack is said where that is shorter, and only where it gives each n back", () => {
  const counts = [40, 50, 60, 70].map((N) => ({ ...row, n: N, N }));
  expect(packCounts(counts)).toMatchObject({ n: 0, N: [40, 50, 60, 70], lacking: true });
  expect(packCounts([...counts, { ...row, N: null }]).lacking).toBe(false);
  const uneven = [0.1, 0.2, 0.3, 0.4].map((n) => ({ ...row, n, N: n + 0.7 }));
  expect(unpackCounts(packCounts(uneven))).toEqual(uneven);
});

test("a column of more values than there are characters comes back too", () => {
  const values = Array.from({ length: 240_000 }, (_, i) => i % 60_000);
  expect(unpackColumn(packColumn(values), values.length)).toEqual(values);
});

test("no counts are packed as no counts", () => {
  expect(unpackCounts(packCounts([]))).toEqual([]);
});
