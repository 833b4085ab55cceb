/** What has changed since an edition, figure by figure, and why. */
import type { Counted, EditionChange, EditionComparison, WholePeriod } from "../../src/terms/editions.ts";
import { type Cause, inOrder, reasonsFor } from "./causes.ts";
import { type Figure, type Figures, figuresNow, figuresOf } from "./figures.ts";
import { fileCauses } from "./file-causes.ts";
import { boundariesMoved, otherTables, referenceCauses } from "./reference-causes.ts";
import type { Side } from "./side.ts";

/** Both sides whole; changes come in no order that means anything to a reader. */
export function compare(before: Side, now: Side): EditionComparison {
  const causes = causesOf(before, now);
  const [then, today] = [figuresOf(before), figuresOf(now)];
  const periods = wholePeriods(then, today);
  const known = new Set(periods.map(({ period }) => period));
  const listed = differing(then, today, known);
  if (boundariesMoved(before, now)) {
    const [old, own] = [before, now].map(({ counts, reference }) => figuresNow(counts, reference));
    // Where the figure as it was then changed alike, boundaries had no part in it.
    const said = new Set(listed.map(whateverView));
    if (old && own) {
      listed.push(...differing(old, own, known).filter((each) => !said.has(whateverView(each))));
    }
  }
  const changes = withReasons(listed, causes);
  return {
    causes: causes.map(({ code, what }) => ({ code, what })),
    ...{ changes, periods, others: otherTables(before, now) },
  };
}

function causesOf(before: Side, now: Side): Cause[] {
  const rule: Cause[] =
    before.origin.rules === now.origin.rules ? [] : [{ code: "rule", what: "", scopes: null }];
  return [...fileCauses(before.origin, now.origin), ...referenceCauses(before, now), ...rule];
}

interface Difference {
  change: Omit<EditionChange, "causes">;
  /** The groups that its rows are or were counted in. */
  groups: ReadonlySet<string>;
}

function differing(then: Figures, today: Figures, leftOut: ReadonlySet<string>): Difference[] {
  const differences: Difference[] = [];
  for (const key of new Set([...then.keys(), ...today.keys()])) {
    const [old, own] = [then.get(key), today.get(key)];
    const about = (own ?? old)?.about;
    if (!about || leftOut.has(about.period)) continue;
    const rows = differingRows(old, own);
    if (rows === 0) continue;
    differences.push({
      change: { ...about, before: old?.sum ?? null, now: own?.sum ?? null, rows },
      groups: new Set([...(old?.groups ?? []), ...(own?.groups ?? [])]),
    });
  }
  return differences;
}

function whateverView({ change: { rows, view, ...same } }: Difference): string {
  return JSON.stringify(same);
}

function differingRows(old: Figure | undefined, own: Figure | undefined): number {
  if (!old || !own) return (old ?? own)?.rows.size ?? 0;
  let rows = 0;
  for (const [row, counted] of old.rows) if (own.rows.get(row) !== counted) rows += 1;
  for (const row of own.rows.keys()) if (!old.rows.has(row)) rows += 1;
  return rows;
}

/** The province's figure changed for the reasons that its groups' did. */
function withReasons(differences: readonly Difference[], causes: Cause[]): EditionChange[] {
  const changes: EditionChange[] = [];
  const ofGroups = new Map<string, number[]>();
  const [whole, parts] = [true, false].map((isWhole) =>
    differences.filter(({ change }) => (change.group === null) === isWhole),
  );
  for (const { change, groups } of parts ?? []) {
    const reasons = known(reasonsFor(change, groups, causes), causes);
    const key = whateverGroup(change);
    ofGroups.set(key, [...(ofGroups.get(key) ?? []), ...reasons]);
    changes.push({ ...change, causes: reasons });
  }
  for (const { change, groups } of whole ?? []) {
    const reasons = ofGroups.get(whateverGroup(change)) ?? known(reasonsFor(change, groups, causes), causes);
    changes.push({ ...change, causes: inOrder(reasons) });
  }
  return changes;
}

function whateverGroup({ group, before, now, rows, ...same }: Difference["change"]): string {
  return JSON.stringify(same);
}

/** No figure is left without a reason in silence: it is said that none is known. */
function known(reasons: number[], causes: Cause[]): number[] {
  if (reasons.length > 0) return reasons;
  const at = causes.findIndex(({ code }) => code === "unknown");
  return [at < 0 ? causes.push({ code: "unknown", what: "", scopes: [] }) - 1 : at];
}

/** Periods of which nobody had sent anything on one of the sides. */
function wholePeriods(then: Figures, today: Figures): WholePeriod[] {
  const [old, own] = [sent(then), sent(today)];
  const only = (mine: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>, isNew: boolean) =>
    [...mine]
      .filter(([period]) => !others.has(period))
      .map(([period, figures]) => ({ period, figures, isNew }));
  return [...only(own, old, true), ...only(old, own, false)];
}

/** Figures of each period that has anything but units which owe everything. */
function sent(figures: Figures): Map<string, number> {
  const found = new Map<string, number>();
  const some = (sum: Counted) => sum.n > 0;
  for (const { about, sum } of figures.values()) {
    if (about.measure === "submitted" && some(sum)) found.set(about.period, 0);
  }
  for (const { about } of figures.values()) {
    const count = found.get(about.period);
    if (count !== undefined) found.set(about.period, count + 1);
  }
  return found;
}
