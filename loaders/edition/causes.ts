/** What may have changed a figure, and which figures each such thing touches. */
import type { EditionCause, EditionFigure } from "../../src/terms/editions.ts";
import type { ExportKind } from "../../src/terms/kinds.ts";
import { isMeasureId, MEASURES } from "../../src/terms/measures.ts";
import type { Bears } from "./bearing.ts";

export interface Cause extends EditionCause {
  /** Where it bears on counts; null where that cannot be told, and it may have changed any figure. */
  scopes: readonly Scope[] | null;
}

/** Empty text is any. */
export interface Scope {
  kind: string;
  period: string;
  group: string;
  /** Which figures it can change at all; any, where it is not said. */
  bears?: Bears;
}

/** A figure, the kinds of export behind it, and the groups that its rows were counted in at their time. */
interface Subject {
  about: EditionFigure;
  kinds: ReadonlySet<string>;
  groups: ReadonlySet<string>;
}

type Near = (scope: Scope, subject: Subject) => boolean;

const ofFigure: Near = ({ bears }, { about }) => bears?.(about) ?? true;
const ofKind: Near = ({ kind }, { kinds }) => kind === "" || kinds.has(kind);
const ofPeriod: Near = ({ period }, { about }) => period === "" || period === about.period;
const ofGroup: Near = ({ group }, { groups }) => group === "" || groups.has(group);

/** How near a cause that can change a figure must lie to it to be its reason, from the nearest on. */
const NEAR: readonly (readonly Near[])[] = [
  [ofKind, ofPeriod, ofGroup],
  // A unit's row may stand in another group's file, or clash with one there.
  [ofKind, ofPeriod],
  [ofPeriod],
  [],
];

/**
 * Positions in `causes` of the reasons for a change of this figure, which counts rows of `groups`; none only where
 * nothing differs that can change it.
 */
export function reasonsFor(
  about: EditionFigure,
  groups: ReadonlySet<string>,
  causes: readonly Cause[],
): number[] {
  const subject = { about, groups, kinds: kindsBehind(about) };
  const anywhere = positions(causes, ({ scopes }) => scopes === null);
  if (about.view === "now") {
    // Later boundaries put units of any period elsewhere, also into another group.
    const moved = positions(causes, ({ code }) => code === "boundary");
    const near = positions(causes, isNear([ofKind, ofPeriod, ofGroup], subject));
    return inOrder([...moved, ...near, ...anywhere]);
  }
  // What may have changed anything is reason enough: nothing far away has to be one, too.
  for (const tests of anywhere.length > 0 ? NEAR.slice(0, 1) : NEAR) {
    const near = positions(causes, isNear(tests, subject));
    if (near.length > 0) return inOrder([...near, ...anywhere]);
  }
  return anywhere;
}

function isNear(tests: readonly Near[], subject: Subject) {
  return ({ scopes }: Cause) =>
    (scopes ?? []).some((scope) => [ofFigure, ...tests].every((test) => test(scope, subject)));
}

function positions(causes: readonly Cause[], wanted: (cause: Cause) => boolean): number[] {
  return causes.flatMap((cause, at) => (wanted(cause) ? [at] : []));
}

/** Each once, in the order in which causes are listed. */
export function inOrder(positions: readonly number[]): number[] {
  return [...new Set(positions)].sort((a, b) => a - b);
}

const OFFICERS: readonly ExportKind[] = ["roster", "evaluation"];

/** Kinds of export whose rows a figure counts, or which decide who is counted in it. */
function kindsBehind({ measure, kind }: EditionFigure): ReadonlySet<string> {
  if (!isMeasureId(measure)) return new Set();
  const { about, source } = MEASURES[measure];
  if (about === "officers") return new Set(OFFICERS);
  // Who is not on the roster has no evaluation that counts.
  if (source === null) return new Set(kind === "evaluation" ? OFFICERS : [kind]);
  // People are counted of the members that registrations give.
  if (measure === "campaign_people") return new Set([source, "registration"]);
  return new Set([source]);
}
