/** A province unlike the sample: many groups, quarters, 450 points, no targets, a period without data yet. */
import type { Count, Published } from "../../src/terms/published.ts";
import type { Criterion } from "../../src/terms/reference.ts";

const GROUPS = Array.from({ length: 24 }, (_, i) => `G${String(i + 1).padStart(2, "0")}`);
const EMPTY: Count = {
  measure: "",
  base: "",
  kind: "",
  period: "",
  group: "",
  unit: "",
  position: "",
  criterion: "",
  campaign: "",
  grade: "",
  n: 0,
  N: 0,
};

export function otherProvince(): Published {
  const quarter = (part: number, starts: string, ends: string, deadline: string) => ({
    period: `2026-Q${part}`,
    starts,
    ends,
    deadline,
    scheme: "K450",
    expects: ["roster" as const, "evaluation" as const, "registration" as const],
  });
  return {
    identity: { organisation: "Tỉnh đoàn <Thử & Nghiệm>" },
    fingerprint: "other",
    dataDate: "2026-04-09",
    periods: [
      quarter(1, "2026-01-01", "2026-03-31", "2026-04-10"),
      quarter(2, "2026-04-01", "2026-06-30", "2026-07-10"),
    ],
    groups: GROUPS.map((group, i) => ({
      group,
      name: `Cụm số ${i + 1}`,
      shortName: `Cụm ${i + 1}`,
      kind: "cụm",
      sort: i + 1,
      validFrom: "2020-01-01",
      validTo: "",
    })),
    units: GROUPS.map((group, i) => ({
      code: String(20000 + i),
      kind: "xã",
      name: `Xã ${i + 1}`,
      group,
      validFrom: "2020-01-01",
      validTo: "",
    })),
    successions: [{ fromCode: "20000", toCode: "20001", on: "2026-01-01", primary: true, partial: false }],
    criteria: ["I", "II", "III", "IV", "V", "VI"].map(criterion),
    grades: [],
    campaigns: [],
    targets: [],
    counts: GROUPS.flatMap(groupCounts),
    files: [],
    findings: [],
    declared: [],
    shrunk: [],
    outlines: [],
    rowsByGroup: [],
    unasked: [],
    withheld: [{ period: "2026-Q1", group: "G01" }],
    signals: [],
  };
}

/** The same with three districts: each has a page, and pages are what a build takes its time for. */
export function fewDistricts(): Published {
  const whole = otherProvince();
  const codes = new Set([...new Set(whole.counts.map(({ group }) => group))].sort().slice(0, 3));
  return {
    ...whole,
    counts: whole.counts.filter(({ group }) => codes.has(group)),
    groups: whole.groups.filter(({ group }) => codes.has(group)),
  };
}

function criterion(code: string): Criterion {
  return {
    scheme: "K450",
    code: `${code}1`,
    groupCode: code,
    groupName: `Nhóm ${code}`,
    name: `Tiêu chí ${code}`,
    kind: "score",
    maxPoints: 75,
    metAt: 60,
    appliesTo: "",
  };
}

/** The first group is small: its officers' figures are not there. The second has a rate above a hundred. */
function groupCounts(group: string, i: number): Count[] {
  const row = { ...EMPTY, period: "2026-Q1", group };
  const unit = String(20000 + i);
  return [
    { ...row, measure: "submitted", kind: "roster", unit, n: 1, N: 1 },
    { ...row, measure: "submitted", kind: "evaluation", unit, n: 1, N: 1 },
    { ...row, measure: "submitted", kind: "registration", unit, n: 1, N: 1 },
    { ...row, measure: "training_registered", unit, n: i === 1 ? 150 : 90, N: 100 },
    ...(i === 0
      ? []
      : [
          { ...row, measure: "evaluated", n: 5, N: 6 },
          { ...row, measure: "criteria_met", criterion: "I1", n: 4, N: 5 },
          { ...row, measure: "criteria_met", criterion: "VI1", n: 5, N: 5 },
        ]),
  ];
}
