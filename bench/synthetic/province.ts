/**
 * A made-up province at the size that must still be quick: 129 units in 13 groups over 24 quarters, every measure,
 * a scheme of thirty criteria. The same seed gives the same province.
 */
import { TEXT_COLUMNS } from "../../src/terms/packed.ts";
import { inForceOn } from "../../src/terms/places.ts";
import type { Count, Published } from "../../src/terms/published.ts";
import type { GroupOfPeriod, Target } from "../../src/terms/reference.ts";
import { seeded } from "./chance.ts";
import { officerCounts } from "./officer-counts.ts";
import { CAMPAIGNS, DIRECT, GROUPS, PERIODS, SUCCESSIONS, UNITS } from "./places.ts";
import { CRITERIA, GRADES } from "./scheme.ts";
import { unitCounts } from "./unit-counts.ts";

const NOTHING: Count = {
  ...{ measure: "", base: "", kind: "", period: "", group: "", unit: "", position: "", criterion: "" },
  ...{ campaign: "", grade: "", n: 0, N: 0 },
};

/** Everything that `publish` takes. */
export function syntheticProvince(seed = 24_129): Published {
  const counts = sorted(makeCounts(seed));
  return {
    identity: { organisation: "Tỉnh đoàn Giả Định", notice: "Số liệu mô phỏng để đo tốc độ." },
    fingerprint: `synthetic-${seed}`,
    dataDate: "2026-12-30",
    ...{ periods: PERIODS, groups: GROUPS, units: UNITS, successions: SUCCESSIONS },
    ...{ criteria: CRITERIA, grades: GRADES, campaigns: CAMPAIGNS, targets: targets(), counts },
    ...{ files: [], findings: [], declared: [], shrunk: [], signals: [], outlines: [] },
    rowsByGroup: counts
      .filter(({ measure, group }) => measure === "rows_accepted" && group !== "")
      .map(({ period, kind, group, n, N }) => ({
        ...{ period, kind, group },
        ...{ accepted: n, quarantined: (N ?? 0) - n },
      })),
    withheld: withheld(),
    unasked: [],
  };
}

function makeCounts(seed: number): Count[] {
  const chance = seeded(seed);
  return PERIODS.flatMap((period, time) =>
    GROUPS.flatMap(({ group }, place) => {
      const skill = 0.78 + 0.008 * ((place * 5) % 13) + 0.003 * time;
      const row = (measure: string, N: number | null, n: number, more: Partial<Count> = {}): Count => ({
        ...NOTHING,
        ...{ measure, period: period.period, group, n, N },
        ...more,
      });
      const units = UNITS.filter((unit) => unit.group === group && inForceOn(unit, period.ends));
      const officers = { BT: units.length, PBT: units.length + chance.between(0, 4) };
      const slice = { period: period.period, group, officers, skill };
      const hidden = withheld().some((one) => one.period === period.period && one.group === group);
      return [
        ...(hidden ? [] : officerCounts(slice, row, chance)),
        ...units.flatMap((unit) => unitCounts(unit, period, skill, row, chance)),
        ...period.expects.map((kind) => {
          const read = chance.between(20, 60);
          return row("rows_accepted", read, chance.of(read, 0.98), { kind });
        }),
      ];
    }),
  );
}

/** The group without a district is small in its first year. */
function withheld(): GroupOfPeriod[] {
  return PERIODS.slice(0, 4).map(({ period }) => ({ period, group: DIRECT }));
}

function targets(): Target[] {
  return PERIODS.flatMap(({ period }) => {
    const row = { period, group: "", source: "Chương trình công tác (mô phỏng)" };
    return [
      { ...row, measure: "evaluated", base: "", target: 1 },
      { ...row, measure: "training_registered", base: "", target: 0.95 },
      { ...row, measure: "three_initiatives", base: "commune", target: 0.8 },
      { ...row, measure: "criteria_met", base: "", target: 0.9 },
    ];
  });
}

/** As the warehouse gives them: by every column, from the first to the last. */
function sorted(counts: Count[]): Count[] {
  const keyed = counts.map((count) => ({
    count,
    key: TEXT_COLUMNS.map((column) => count[column]).join(" "),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ count }) => count);
}
