/** A made-up province of six districts and an affiliated union, two years, and only those figures that a test gives. */
import { Book } from "../../src/components/book/book.ts";
import { EXPORT_KINDS, type ExportKind } from "../../src/terms/kinds.ts";
import { MEASURES, type MeasureId } from "../../src/terms/measures.ts";
import type { Count, Published } from "../../src/terms/published.ts";
import type { Criterion, Period } from "../../src/terms/reference.ts";

const GROUPS = ["A", "B", "C", "D", "E", "F", "TT"];

/** A book of that province, with whatever a test says otherwise. The latest file came on 15/01/2026. */
export function smallBook(parts: Partial<Published> = {}): Book {
  return new Book({
    identity: {},
    fingerprint: "small",
    dataDate: "2026-01-15",
    periods: [year("2024"), year("2025")],
    groups: GROUPS.map((group, i) => ({
      ...{ group, sort: i, validFrom: "2020-01-01", validTo: "" },
      ...(group === "TT"
        ? { name: "Đoàn trực thuộc", shortName: "Trực thuộc", kind: "trực thuộc" }
        : { name: `Huyện ${group}`, shortName: group, kind: "huyện" }),
    })),
    units: GROUPS.flatMap((group) =>
      [1, 2].map((i) => ({
        ...{
          code: `${group}${i}`,
          kind: group === "TT" ? "trực thuộc" : "xã",
          name: `Số ${i} ${group}`,
          group,
        },
        ...{ validFrom: "2020-01-01", validTo: "" },
      })),
    ),
    successions: [],
    criteria: [criterion("T1", "score"), criterion("K1", "dont")],
    ...{ grades: [], campaigns: [], targets: [], counts: [], files: [], findings: [], declared: [] },
    ...{
      shrunk: [],
      rowsByGroup: [],
      withheld: [],
      unasked: [],
      signals: [],
      outlines: [],
    },
    ...parts,
  });
}

/** A year under the scheme S, or another one; due on 20/12, and everything is expected in it. */
export function year(id: string, scheme = "S"): Period {
  return {
    ...{ period: id, starts: `${id}-01-01`, ends: `${id}-12-31`, deadline: `${id}-12-20` },
    ...{ scheme, expects: [...EXPORT_KINDS] },
  };
}

/** A measure's n and N in each group, in files that every group sent but those that are silent. */
export function figures(
  measure: MeasureId,
  period: string,
  shares: Record<string, readonly [number, number]>,
  other: Partial<Count> & { silent?: readonly string[] } = {},
): Count[] {
  const { silent = [], ...cells } = other;
  const { source } = MEASURES[measure];
  return Object.entries(shares).flatMap(([group, [n, N]]) => [
    { ...EMPTY, measure, period, group, n, N, ...cells },
    ...(source === null ? [] : [receipt(source, period, `${group}1`, silent.includes(group) ? 0 : 1)]),
  ]);
}

/** What units sent of a kind, and what they did not, each in the group of its first letters. */
export function receipts(
  kind: ExportKind,
  period: string,
  { sent, owed }: { sent: readonly string[]; owed: readonly string[] },
): { counts: Count[] } {
  return {
    counts: [
      ...sent.map((unit) => receipt(kind, period, unit, 1)),
      ...owed.map((unit) => receipt(kind, period, unit, 0)),
    ],
  };
}

/** Rows of a kind that count, of those read in a district's files. */
export function rowsRead(kind: ExportKind, period: string, [n, N]: readonly [number, number]): Count {
  return { ...EMPTY, measure: "rows_accepted", kind, period, group: "A", n, N };
}

/** The same share in each of several groups. */
export function each(
  groups: string,
  share: readonly [number, number],
): Record<string, readonly [number, number]> {
  return Object.fromEntries(groups.split(" ").map((group) => [group, share]));
}

const EMPTY: Count = {
  ...{ measure: "", base: "", kind: "", period: "", group: "", unit: "", position: "" },
  ...{ criterion: "", campaign: "", grade: "", n: 0, N: 0 },
};

function receipt(kind: ExportKind, period: string, unit: string, n: 0 | 1): Count {
  return { ...EMPTY, measure: "submitted", kind, period, group: groupOf(unit), unit, n, N: 1 };
}

function groupOf(unit: string): string {
  return unit.replace(/\d+$/, "");
}

function criterion(code: string, kind: Criterion["kind"]): Criterion {
  return {
    ...{ scheme: "S", code, groupCode: "I", groupName: "Tư tưởng", name: `Tiêu chí ${code}`, kind },
    ...{ maxPoints: 10, metAt: 8, appliesTo: "" },
  };
}
