/** The figures that stand on pages, as sums of the long table: over units, positions and single criteria. */
import { asItIs, isUnitMeasure } from "../../src/terms/as-it-is.ts";
import { groupBy } from "../../src/terms/counts.ts";
import type { Counted, EditionFigure } from "../../src/terms/editions.ts";
import { isMeasureId, MEASURES } from "../../src/terms/measures.ts";
import type { Count } from "../../src/terms/published.ts";
import type { PublishedReference, Side } from "./side.ts";

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
function figuresThen(
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
    const criteria = count.criterion === "" ? "" : kindOf(count.period, count.criterion);
    const origin = origins[at]?.group ?? count.group;
    for (const group of [null, count.group]) add(figureOf(figures, count, group, criteria), count, origin);
  }
  return figures;
}

const known = new WeakMap<Side, Figures>();

/** The same of a side; worked out once, since every edition is compared with the same counts of now. */
export function figuresOf(side: Side): Figures {
  const figures = known.get(side) ?? figuresThen(side.counts, side.reference);
  known.set(side, figures);
  return figures;
}

/** Facts about units under the boundaries of the latest day, by group; the province's sums are the same as ever. */
export function figuresNow(counts: readonly Count[], reference: PublishedReference): Figures {
  const ends = new Map(reference.periods.map((period) => [period.period, period.ends]));
  const origins: Count[] = [];
  const carried: Count[] = [];
  for (const [measure, rows] of groupBy(counts, (count) => count.measure)) {
    if (!isMeasureId(measure) || !isUnitMeasure(measure)) continue;
    const ofUnits = rows.filter(({ unit, period }) => unit !== "" && ends.has(period));
    origins.push(...ofUnits);
    carried.push(...asItIs(reference, measure, ofUnits).counts);
  }
  const figures: Figures = new Map();
  for (const [key, figure] of figuresThen(carried, reference, origins)) {
    if (figure.about.group === null) continue;
    figures.set(`now ${key}`, { ...figure, about: { ...figure.about, view: "now" } });
  }
  return figures;
}

/** The figure that a count is part of, of the province or of its group. */
function figureOf(
  figures: Figures,
  count: Count,
  group: string | null,
  criteria: EditionFigure["criteria"],
): Figure {
  const { measure, base, kind, period, campaign, grade, N } = count;
  const key = `${measure}|${base}|${kind}|${period}|${group ?? "*"}|${campaign}|${grade}|${criteria}`;
  const found = figures.get(key);
  if (found) return found;
  const about = { measure, base, kind, period, group, campaign, grade, criteria, view: "then" as const };
  const sum = { n: 0, N: N === null ? null : 0 };
  const figure: Figure = { about, sum, rows: new Map(), groups: new Set() };
  figures.set(key, figure);
  return figure;
}

function add({ sum, rows, groups }: Figure, count: Count, origin: string): void {
  const { n, N } = count;
  sum.n = tidy(sum.n + n);
  sum.N = N === null || sum.N === null ? null : tidy(sum.N + N);
  groups.add(origin);
  const row = `${count.group}|${count.unit}|${count.position}|${count.criterion}`;
  const others = rows.get(row);
  // Several units may stand in one place under later boundaries.
  rows.set(row, others === undefined ? `${n}/${N}` : `${others} ${n}/${N}`);
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
