/** The charts that a report takes from the pages' parts, as they stand for its period. */
import { parsePeriod } from "../../terms/period.ts";
import type { Ask } from "../book/book.ts";
import { DEFAULT_CHOICE } from "../book/choice.ts";
import { CRITERIA_PARTS } from "../criteria/parts.ts";
import { figuresIn } from "../figures/figures-in.ts";
import { trendPoints } from "../frame/trend-figure.ts";
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

/** Fewer periods than these make no picture of time: a table says as much. */
const FEWEST = 3;

/** The figure over the periods of this length where there are several, else districts side by side. */
export function overTime(
  scope: Scope,
  ask: Omit<Ask, "period">,
  time: readonly [part: string, id: string],
  place: readonly [part: string, id: string],
): Block[] {
  const length = parsePeriod(scope.period.period)?.length;
  const points = length ? trendPoints(bookUntil(scope.book, scope.period), ask, length) : [];
  const enough = points.filter(({ rate }) => rate.kind === "rate").length >= FEWEST;
  const [part, id] = enough ? [time[0], `${time[1]}-${length}`] : place;
  return chartsOf(scope, part, id);
}

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
      .flatMap((figure): Block[] =>
        figure.address ? [{ kind: "figure", figure: { address: figure.address, figure } }] : [],
      ),
  );
}
