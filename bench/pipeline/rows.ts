/** From runs to rows of the table. */
import type { Contents } from "./contents.ts";
import type { Measured, Runs } from "./rounds.ts";
import { type Median, MOST_MIB, passes, type Target } from "./targets.ts";
import { ratioOf, type Times, timesOf } from "./times.ts";

/** Processes that are measured in the same rounds, and the rows that come of them. */
export interface Trial {
  measured: Measured[];
  plans: Plan[];
}

/** A row before it is measured; processes by their names. */
export interface Plan {
  step: string;
  measured: string;
  reference?: string;
  target?: (median: Median) => Target;
  /** The data folder, to say how large it is. */
  data: string;
}

export interface Row {
  step: string;
  contents: Contents;
  times: Times;
  reference: { name: string; times: Times } | null;
  ratio: number | null;
  target: Target | null;
  peakMib: number;
}

/** Makes a row of a plan. */
export function rowOf(plan: Plan, runs: Runs, contents: Contents): Row {
  const of = (name: string) => runs.get(name) ?? [];
  const times = (name: string) => timesOf(of(name).map(({ seconds }) => seconds));
  const reference = plan.reference ? { name: plan.reference, times: times(plan.reference) } : null;
  return {
    ...{ step: plan.step, contents, times: times(plan.measured), reference },
    ratio: reference && ratioOf(times(plan.measured), reference.times),
    target: plan.target?.((name) => times(name).median) ?? null,
    peakMib: Math.max(...of(plan.measured).map(({ peakMib }) => peakMib)),
  };
}

/** Which of a row's figures miss their target. */
export function missesOf({
  times,
  ratio,
  target,
  peakMib,
}: Row): Record<"seconds" | "ratio" | "peak", boolean> {
  const missed = (of: Target["of"], figure: number | null) =>
    target?.of === of && figure !== null && passes(figure, target.atMost, 2);
  return {
    seconds: missed("seconds", times.median),
    ratio: missed("ratio", ratio),
    peak: passes(peakMib, MOST_MIB, 0),
  };
}
