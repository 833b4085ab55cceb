import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { asItIs, isUnitMeasure, latestDay, type UnitMeasureId } from "../../src/terms/as-it-is.ts";
import { groupBy, sumCounts } from "../../src/terms/counts.ts";
import { MEASURE_IDS, MEASURES } from "../../src/terms/measures.ts";
import { inForceOn } from "../../src/terms/places.ts";
import type { Count } from "../../src/terms/published.ts";
import { SAMPLE } from "../support/pack.ts";

const { units, successions, periods } = gatherInputs(SAMPLE.data).reference;
const place = { units, successions, periods };
const NONE = { base: "commune", kind: "", position: "", criterion: "", campaign: "", grade: "" };

/** A row of each commune in force at the end of a period. */
function coverage(period: string, n: (code: string) => number): Count[] {
  const day = periods.find((one) => one.period === period)?.ends ?? "";
  return units
    .filter((unit) => unit.group !== "TT" && inForceOn(unit, day))
    .map(({ code, group }) => ({
      ...NONE,
      ...{ measure: "three_initiatives", period, group, unit: code, n: n(code), N: 1 },
    }));
}

/** The base of each group. */
function bases(counts: readonly Count[]): Record<string, number> {
  const groups = [...groupBy(counts, ({ group }) => group)];
  return Object.fromEntries(groups.map(([group, rows]) => [group, sumCounts(rows)?.N ?? 0]).sort());
}

test("the day is the last of the latest period", () => {
  expect(latestDay(periods)).toBe("2026-06-30");
  expect(latestDay([])).toBe("");
});

test("the 109 communes of 2024 stand under today's groups: only Kiện Khê under another", () => {
  const then = coverage("2024", () => 1);
  expect(bases(then)).toEqual({ "347": 21, "349": 16, "350": 18, "351": 16, "352": 17, "353": 21 });
  const now = asItIs(place, "three_initiatives", then);
  expect(bases(now.counts)).toEqual({ "347": 22, "349": 16, "350": 18, "351": 15, "352": 17, "353": 21 });
  expect(new Set(now.counts.map(({ unit }) => unit)).size).toBe(33);
});

test("the five communes that were split are flagged, each once", () => {
  const twice = [...coverage("2024", () => 1), ...coverage("2024", () => 0)];
  expect(asItIs(place, "three_initiatives", twice).flags).toEqual(
    ["13285", "13324", "13354", "13357", "13363"].map((unit) => ({ unit, period: "2024", why: "split" })),
  );
});

test("a period of the day itself is as it was", () => {
  const then = coverage("2025", () => 1);
  expect(then).toHaveLength(33);
  const { counts, flags } = asItIs(place, "three_initiatives", then);
  expect(counts).toEqual(then);
  expect(flags).toEqual([]);
});

test("between two changes a day of its own may be asked for", () => {
  const { counts } = asItIs(
    place,
    "three_initiatives",
    coverage("2024", () => 1),
    "2025-06-30",
  );
  expect(new Set(counts.map(({ unit }) => unit)).size).toBe(98);
  expect(bases(counts)["351"]).toBe(16);
});

test("whatever the counts are, nothing is lost or counted twice", () => {
  const rows = ["2023", "2024", "2025"].flatMap((period) => coverage(period, () => 0));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: rows.length }), (values) => {
      const counts = rows.map((row, i) => ({ ...row, n: values[i]?.[0] ?? 0, N: values[i]?.[1] ?? 0 }));
      const now = asItIs(place, "three_initiatives", counts);
      expect(sumCounts(now.counts)).toEqual(sumCounts(counts));
      expect(now.counts).toHaveLength(counts.length);
    }),
    { numRuns: 20 },
  );
});

test("no figure about officers has this view, whoever asks", () => {
  for (const id of MEASURE_IDS) {
    if (MEASURES[id].about !== "officers") continue;
    expect(isUnitMeasure(id)).toBe(false);
    expect(() => asItIs(place, id as UnitMeasureId, [])).toThrow(RangeError);
  }
});

test("what is not about a unit, or of another measure or period, is refused", () => {
  const [row] = coverage("2024", () => 1);
  if (!row) throw new Error("no row");
  const of = (other: Partial<Count>) => () => asItIs(place, "three_initiatives", [{ ...row, ...other }]);
  expect(of({ unit: "" })).toThrow("no count of three_initiatives about a unit");
  expect(of({ measure: "evaluated" })).toThrow("no count of three_initiatives about a unit");
  expect(of({ period: "1999" })).toThrow("no period before");
  expect(() => asItIs(place, "three_initiatives", [{ ...row, period: "2025" }], "2024-12-31")).toThrow(
    "no period before",
  );
});
