/**
 * Which criteria can be followed from one scheme to the next: only where code and name are the same, and then only
 * as a share of the maximum. All else begins anew.
 */
import { parsePeriod } from "../../terms/period.ts";
import type { Criterion, Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";

/** More periods than these no table holds; the latest are shown. */
const MOST_PERIODS = 8;

/** A criterion through the periods, in all of which it bears this code and name where it is there at all. */
export interface Thread {
  code: string;
  name: string;
  /** As each period's scheme has it; null where that scheme does not. */
  through: (Criterion | null)[];
}

/** What one scheme and the one after it have at a code, where they do not agree. */
export interface Broken {
  code: string;
  before: string | null;
  after: string | null;
}

export interface SchemeStep {
  before: Period;
  after: Period;
  /** How many scored criteria keep code and name. */
  kept: number;
  /** How many things not to do keep them. */
  keptDonts: number;
  broken: Broken[];
}

/** Periods of the same length as `period` that ask for evaluations: the latest ones, from the earliest. */
export function periodsLike(book: Book, period: Period): Period[] {
  const length = parsePeriod(period.period)?.length;
  return book.periods
    .filter((one) => one.expects.includes("evaluation") && parsePeriod(one.period)?.length === length)
    .slice(-MOST_PERIODS);
}

/** Scored criteria that two periods after each other have in common, in the order of the latest scheme that has them. */
export function threadsOf(book: Book, periods: readonly Period[]): Thread[] {
  const schemes = periods.map(({ scheme }) => scored(book, scheme));
  const threads = new Map<string, Thread>();
  for (const criteria of [...schemes].reverse()) {
    for (const [key, { code, name }] of criteria) {
      if (threads.has(key)) continue;
      threads.set(key, { code, name, through: schemes.map((own) => own.get(key) ?? null) });
    }
  }
  return [...threads.values()].filter(({ through }) =>
    through.some((criterion, i) => i > 0 && criterion !== null && through[i - 1] !== null),
  );
}

/** Where the scheme changed between two periods, and what could not be followed across. */
export function schemeSteps(book: Book, periods: readonly Period[]): SchemeStep[] {
  return periods.flatMap((after, i) => {
    const before = periods[i - 1];
    if (!before || before.scheme === after.scheme) return [];
    const [old, fresh] = [scored(book, before.scheme), scored(book, after.scheme)];
    const kept = [...fresh.keys()].filter((key) => old.has(key)).length;
    const donts = book.criteria(before.scheme, { kind: "dont" }).map(keyOf);
    const later = new Set(book.criteria(after.scheme, { kind: "dont" }).map(keyOf));
    const keptDonts = donts.filter((key) => later.has(key)).length;
    return [{ before, after, kept, keptDonts, broken: brokenBetween(old, fresh) }];
  });
}

function brokenBetween(old: Map<string, Criterion>, fresh: Map<string, Criterion>): Broken[] {
  const rows = new Map<string, Broken>();
  for (const [key, { code, name }] of old) {
    if (!fresh.has(key)) rows.set(code, { code, before: name, after: null });
  }
  for (const [key, { code, name }] of fresh) {
    if (!old.has(key)) rows.set(code, { code, before: rows.get(code)?.before ?? null, after: name });
  }
  return [...rows.values()];
}

function scored(book: Book, scheme: string): Map<string, Criterion> {
  return new Map(book.criteria(scheme, { kind: "score" }).map((one) => [keyOf(one), one]));
}

function keyOf({ code, name }: Criterion): string {
  return `${code} ${name}`;
}
