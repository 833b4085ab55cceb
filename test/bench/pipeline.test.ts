/** What the bench makes of runs of the pipeline; every time here is made up. */
import { expect, test } from "vitest";
import { asMarkdown, cellsOf } from "../../bench/pipeline/report.ts";
import { missesOf, type Plan, rowOf } from "../../bench/pipeline/rows.ts";
import { correctedWithin, inSeconds, pagesWithin, timesReference } from "../../bench/pipeline/targets.ts";
import { ratioOf, timesOf } from "../../bench/pipeline/times.ts";
import { aligned } from "../../bench/results.ts";

const contents = { files: 14_120, rows: 1_271_880 };
const ran = (peakMib: number, ...seconds: number[]) => seconds.map((each) => ({ seconds: each, peakMib }));
const runs = new Map([
  ["DuckDB", ran(4000, 20, 24, 22)],
  ["cold", [...ran(900, 21), ...ran(1500, 33), ...ran(1200, 22)]],
  ["no-op", ran(200, 1.4, 1.6, 1.504)],
  ["one file", ran(2100, 1.9, 2, 1.95)],
  ["half", ran(600, 10, 10.4, 10.1)],
]);
const plan = (measured: string, more: Partial<Plan> = {}): Plan => ({
  ...{ step: `national: ${measured}`, measured, reference: "DuckDB", data: "" },
  ...more,
});

test("of several times it gives the middle, the least and the most", () => {
  expect(timesOf([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 });
  expect(timesOf([10, 9, 2, 4])).toEqual({ median: 6.5, least: 2, most: 10 });
  expect(timesOf([7])).toEqual({ median: 7, least: 7, most: 7 });
  expect(() => timesOf([])).toThrow();
  expect(ratioOf(timesOf([1, 3, 100]), timesOf([2, 1.5, 0.1]))).toBe(2);
});

test("a step is held against its reference of the same run, and its memory is the most of all runs", () => {
  const row = rowOf(plan("cold", { target: () => timesReference(1) }), runs, contents);
  expect(row).toMatchObject({ ratio: 1, peakMib: 1500, times: { median: 22, least: 21, most: 33 } });
  expect(missesOf(row)).toEqual({ seconds: false, ratio: false, peak: false });
  expect(cellsOf(row)).toEqual([
    ...["national: cold", "DuckDB", "14,120", "1,271,880", "22.00", "21.00–33.00"],
    ...["22.00", "20.00–24.00", "1.00", "≤ 1.0 ×", "1500"],
  ]);
});

test("what misses its target is marked where it stands, as it is written", () => {
  const noOp = rowOf(plan("no-op", { target: () => inSeconds(1.5) }), runs, contents);
  expect(cellsOf(noOp)[4]).toBe("1.50");
  const oneFile = rowOf(plan("one file", { target: () => inSeconds(1.94) }), runs, contents);
  expect([cellsOf(oneFile)[4], cellsOf(oneFile)[10]]).toEqual(["1.95 !", "2100 !"]);
  const slower = rowOf(
    plan("cold", { reference: "half", target: () => timesReference(2.1) }),
    runs,
    contents,
  );
  expect(cellsOf(slower).slice(8)).toEqual(["2.18 !", "≤ 2.1 ×", "1500"]);
});

test("a doubling is held against half of it", () => {
  const grown = new Map([
    ["1/2 of it", ran(1, 10, 11, 12)],
    ["whole", ran(1, 23.1, 23, 24)],
  ]);
  const doubling = { reference: "1/2 of it", target: () => timesReference(2.1) };
  const row = rowOf(plan("whole", doubling), grown, contents);
  expect([row.ratio, missesOf(row).ratio]).toEqual([2.1, false]);
});

test("a target may be made of other medians of the same rounds", () => {
  const target: Plan["target"] = (median) => correctedWithin(median("no-op"), median("cold"));
  const row = rowOf(plan("one file", { target }), runs, contents);
  expect(row.target).toMatchObject({ of: "seconds", written: "≤ 1.94 s (no-op + 2 % of cold)" });
  expect(row.target?.atMost).toBeCloseTo(1.504 + 0.44);
  expect(pagesWithin(2.5, 4).atMost).toBe(8.5);
});

test("a step without reference or target has dashes", () => {
  const row = rowOf({ step: "alone", measured: "half", data: "" }, runs, contents);
  expect(cellsOf(row).slice(6, 10)).toEqual(["–", "–", "–", "–"]);
});

test("the table says how many figures miss their targets, and lines up on a terminal", () => {
  const machine = {
    ...{ on: "2026-01-31", processor: "Processor", cores: 2, memoryGb: 8, system: "System", node: "20" },
    load: ["0.1", "2.0"] satisfies [string, string],
  };
  const rows = ["cold", "one file"].map((name) =>
    rowOf(plan(name, { target: () => inSeconds(1) }), runs, contents),
  );
  const markdown = asMarkdown({ machine, settings: { runs: 3, factor: 1, references: "DuckDB 1" }, rows });
  expect(markdown).toContain("3 figures miss their target.");
  expect(markdown).toContain("Node 20, 2 cores of Processor, 8 GB, System; load 0.1 before");
  expect(markdown).toContain("| national: cold | DuckDB | 14,120 |");
  const lines = aligned(markdown)
    .split("\n")
    .filter((line) => line.includes("DuckDB  "));
  expect(lines).toHaveLength(2);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[1]).toMatch(/^national: one file {2}DuckDB .* 2100 !$/);
});
