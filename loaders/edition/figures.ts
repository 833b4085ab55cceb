/** The figures that stand on pages, as sums of the long table: over units, positions and single criteria. */
import { asItIs, isUnitMeasure } from "../../src/terms/as-it-is.ts";
import { groupBy } from "../../src/terms/counts.ts";
import type { Counted, EditionFigure } from "../../src/terms/editions.ts";
import { isMeasureId, MEASURES } from "../../src/terms/measures.ts";
import type { Count } from "../../src/terms/published.ts";
import type { PublishedReference } from "./side.ts";

export interface Figure {
  about: EditionFigure;
  sum: Counted;
  /** n and N of its rows by what tells these apart. */
  rows: Map<string, string>;
  /** The groups that they were counted in at their time. */
  groups: Set<string>;
}

/** Figures by what they are about, each for the province and for its groups. */
export type Figures = Map<string, Figure>;

/**
 * As each period was. What nobody has sent anything of has no figure, as on the pages. `origins` are the counts before
 * they were put under other boundaries.
 */
export function figuresThen(
  counts: readonly Count[],
  reference: PublishedReference,
  origins: readonly Count[] = counts,
): Figures {
  const kindOf = criterionKinds(reference);
  const received = new Set(
    counts
      .filter(({ measure, n }) => measure === "submitted" && n > 0)
      .map(({ period, kind }) => `${period} ${kind}`),
  );
  const figures: Figures = new Map();
  for (const [at, count] of counts.entries()) {
    if (!isMeasureId(count.measure)) continue;
    const { source } = MEASURES[count.measure];
    if (source !== null && !received.has(`${count.period} ${source}`)) continue;
    const { measure, base, kind, period, campaign, grade } = count;
    const about = {
      ...{ measure, base, kind, period, campaign, grade },
      criteria: count.criterion === "" ? ("" as const) : kindOf(period, count.criterion),
      view: "then" as const,
    };
    const origin = origins[at]?.group ?? count.group;
    add(figures, { ...about, group: null }, count, origin);
    add(figures, { ...about, group: count.group }, count, origin);
  }
  return figures;
}

/** Facts about units under the boundaries of the latest day, by group; the province's sums are the same as ever. */
export function figuresNow(counts: readonly Count[], reference: PublishedReference): Figures {
  const ends = new Map(reference.periods.map((period) => [period.period, period.ends]));
  const origins: Count[] = [];
  const carried: Count[] = [];
  for (const [measure, rows] of groupBy(counts, (count) => count.measure)) {
    if (!isMeasureId(measure) || !isUnitMeasure(measure)) continue;
    const known = rows.filter(({ unit, period }) => unit !== "" && ends.has(period));
    origins.push(...known);
    carried.push(...asItIs(reference, measure, known).counts);
  }
  const figures: Figures = new Map();
  for (const [key, figure] of figuresThen(carried, reference, origins)) {
    if (figure.about.group === null) continue;
    figures.set(`now ${key}`, { ...figure, about: { ...figure.about, view: "now" } });
  }
  return figures;
}

function add(figures: Figures, about: EditionFigure, count: Count, origin: string): void {
  const key = keyOf(about);
  const { n, N } = count;
  const known = figures.get(key);
  const figure = known ?? {
    about,
    sum: { n: 0, N: N === null ? null : 0 },
    rows: new Map(),
    groups: new Set(),
  };
  if (!known) figures.set(key, figure);
  figure.sum = {
    n: tidy(figure.sum.n + n),
    N: N === null || figure.sum.N === null ? null : tidy(figure.sum.N + N),
  };
  figure.groups.add(origin);
  // Several units may stand in one place under later boundaries.
  const row = [count.group, count.unit, count.position, count.criterion].join("|");
  figure.rows.set(row, [figure.rows.get(row), `${n}/${N}`].filter(Boolean).join(" "));
}

function keyOf({ measure, base, kind, period, group, campaign, grade, criteria }: EditionFigure): string {
  return [measure, base, kind, period, group ?? "*", campaign, grade, criteria].join("|");
}

function criterionKinds({ periods, criteria }: PublishedReference) {
  const schemes = new Map(periods.map(({ period, scheme }) => [period, scheme]));
  const kinds = new Map(criteria.map(({ scheme, code, kind }) => [`${scheme} ${code}`, kind]));
  return (period: string, code: string) => kinds.get(`${schemes.get(period)} ${code}`) ?? "";
}

/** Points have at most a few decimals; adding floats must not invent more of them. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
