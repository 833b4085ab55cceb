/** The charts that a report takes from the pages' parts, as they stand for its period. */
import { DEFAULT_CHOICE } from "../book/choice.ts";
import { CRITERIA_PARTS } from "../criteria/parts.ts";
import { figuresIn } from "../figures/figures-in.ts";
import { INITIATIVES_PARTS } from "../initiatives/parts.ts";
import { OVERVIEW_PARTS } from "../overview/parts.ts";
import type { Component } from "../page/view.ts";
import { PARTICIPATION_PARTS } from "../participation/parts.ts";
import type { Block } from "./model.ts";
import type { Scope } from "./scope.ts";
import { bookUntil } from "./until.ts";

const PARTS: Readonly<Record<string, Component>> = {
  ...OVERVIEW_PARTS,
  ...CRITERIA_PARTS,
  ...PARTICIPATION_PARTS,
  ...INITIATIVES_PARTS,
};

/**
 * The charts of a part whose ids begin with one of these, in this order; those that have nothing to show are left
 * out. Districts are compared by bars: a funnel has to be explained, and a report has readers who see it once.
 */
export function chartsOf(scope: Scope, part: string, ...ids: readonly string[]): Block[] {
  const { period } = scope.period;
  const component = PARTS[part];
  if (!component) throw new RangeError(`no such part: ${part}`);
  const found = figuresIn(component, {
    book: bookUntil(scope.book, scope.period),
    choice: { ...DEFAULT_CHOICE, period, shape: "bars" },
    path: `/bao-cao/${period}`,
  });
  return ids.flatMap((id) =>
    found
      .filter((figure) => figure.id.startsWith(id))
      .map((figure): Block => ({ kind: "figure", figure: { address: { name: figure.id, period }, figure } })),
  );
}
