/** The periods that a question is about, in its first slice and in the one beside it. */
import { isUnitMeasure } from "../../terms/as-it-is.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { comparableBefore, type PeriodLength, parsePeriod } from "../../terms/period.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { baseOf, type Query, type Values } from "./query.ts";

/** One slice: the rows of these periods whose dimensions have these values. */
export interface Side {
  periods: readonly Period[];
  where: Values;
}

export interface Scope {
  a: Side;
  /** Null where nothing is compared. */
  b: Side | null;
}

export function scopeOf(book: Book, query: Query): Scope {
  const a: Side = { periods: periodsOf(book, query, query.where), where: query.where };
  return { a, b: secondOf(book, query, a) };
}

function secondOf(book: Book, query: Query, a: Side): Side | null {
  if (query.against === "none") return null;
  const where = { ...query.where, ...query.other };
  if (query.against === "before") {
    const earlier = a.periods.flatMap(({ period }) => book.period(comparableBefore(period) ?? "") ?? []);
    return { periods: earlier, where };
  }
  return { periods: query.other.period ? periodsOf(book, query, where) : a.periods, where };
}

/** Those chosen; else the latest with a figure, or where rows or columns are periods, all of that one's length. */
function periodsOf(book: Book, query: Query, where: Values): readonly Period[] {
  const chosen = where.period ?? [];
  if (chosen.length > 0) return book.periods.filter(({ period }) => chosen.includes(period));
  const latest = latestOf(book, query, where);
  if (!latest) return [];
  if (!isSplitBy(query, "period")) return [latest];
  const length = lengthOf(latest);
  return book.periods.filter((period) => lengthOf(period) === length && isAsked(book, query.measure, period));
}

function latestOf(book: Book, query: Query, { campaign }: Values): Period | undefined {
  if (campaign) {
    const own = book.data.campaigns.filter((one) => campaign.includes(one.campaign));
    return book.periods.findLast(({ period }) => own.some((one) => one.period === period));
  }
  const asked = (period: Period) => isAsked(book, query.measure, period);
  return book.latest(query.measure, baseOf(query)) ?? book.periods.findLast(asked);
}

/** Whether a period asks for what the measure is counted from. */
export function isAsked(book: Book, measure: MeasureId, period: Period): boolean {
  const { source } = MEASURES[measure];
  return source === null ? book.counts(measure, period.period).length > 0 : period.expects.includes(source);
}

export function isSplitBy({ rows, columns }: Query, dimension: Query["rows"]): boolean {
  return rows === dimension || columns === dimension;
}

export function lengthOf({ period }: Pick<Period, "period">): PeriodLength | null {
  return parsePeriod(period)?.length ?? null;
}

/** The lengths of periods, each once. */
export function lengthsOf(periods: readonly Pick<Period, "period">[]): (PeriodLength | null)[] {
  return [...new Set(periods.map(lengthOf))];
}

/** The counts under the boundaries that the question asks for: figures about officers have only those of their time. */
export function bookFor(book: Book, { measure, boundaries }: Query): Book {
  return boundaries === "now" && isUnitMeasure(measure) ? book.asItIs() : book;
}
