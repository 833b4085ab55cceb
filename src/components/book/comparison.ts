/** A figure beside what it was in the same part of the year before, and what stands between the two. */
import { formatPointChange, isSameShare, type Share } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { comparableBefore, periodNameInText } from "../../terms/period.ts";
import { boundariesChanged, communesOn } from "../../terms/places.ts";
import type { Rate } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask, Book } from "./book.ts";

export interface Comparison {
  before: Period;
  rate: Rate;
  /** Points of a hundred, signed; null where the two may not be subtracted. */
  change: string | null;
  /** The same in words; null likewise. */
  words: string | null;
  /** What was another then, in short words. */
  old: string[];
  boundariesChanged: boolean;
  /** What it held then of places that it does not hold now, and the other way round: `gồm cả Phú Quý`, `chưa gồm La Gi`. */
  held: string[];
}

/** Null where the year before has no such period. */
export function compareBefore(book: Book, ask: Ask): Comparison | null {
  const period = book.period(ask.period);
  const before = book.period(comparableBefore(ask.period) ?? "");
  if (!period || !before) return null;
  const now = book.rate(ask);
  const then = book.rate({ ...ask, period: before.period });
  const otherScheme = MEASURES[ask.measure].ofScheme && period.scheme !== before.scheme;
  const moved = movedBetween(book, before, period, ask.group);
  const comparable = now.kind === "rate" && then.kind === "rate" && !otherScheme;
  return {
    before,
    rate: then,
    change: comparable ? formatPointChange(then, now) : null,
    words: comparable ? changeText(then, now) : null,
    old: [...(otherScheme ? ["khung cũ"] : []), ...(moved ? ["địa giới cũ"] : [])],
    boundariesChanged: moved,
    held: comparable ? heldThen(book, ask, before.period) : [],
  };
}

/** Too few officers for a figure are few in one year and not in the other: the sums are then of other places. */
function heldThen(book: Book, ask: Ask, before: string): string[] {
  if (ask.group !== undefined || MEASURES[ask.measure].about !== "officers") return [];
  /** Places that are withheld in one period and stand in the sum of the other. */
  const only = (withheldIn: string, heldIn: string) =>
    book
      .withheld({ ...ask, period: withheldIn })
      .filter(({ group }) => book.rate({ ...ask, period: heldIn, group }).kind === "rate")
      .map(({ shortName }) => shortName)
      .join(", ");
  const [more, less] = [only(ask.period, before), only(before, ask.period)];
  return [...(more ? [`gồm cả ${more}`] : []), ...(less ? [`chưa gồm ${less}`] : [])];
}

/** Short words for what breaks a line between two periods; none where it may be drawn through. */
export function breaksBetween(book: Book, ask: Ask, before: Period, after: Period): string[] {
  return [
    ...(MEASURES[ask.measure].ofScheme && before.scheme !== after.scheme ? ["đổi khung"] : []),
    ...(movedBetween(book, before, after, ask.group) ? ["đổi địa giới"] : []),
  ];
}

/** Says once, for all figures compared, how many communes there were; nothing where boundaries are as they were. */
export function boundaryNote(book: Book, asks: readonly Ask[]): string | null {
  const periods = new Set<string>();
  for (const ask of asks) {
    const comparison = compareBefore(book, ask);
    if (comparison?.boundariesChanged) periods.add(comparison.before.period).add(ask.period);
  }
  const counts = book.periods
    .filter(({ period }) => periods.has(period))
    .map(
      ({ period, ends }) =>
        `${communesOn(book.data.units, ends).length} vào cuối ${periodNameInText(period)}`,
    );
  return counts.length > 0 ? `Địa giới đã đổi; số đơn vị cấp xã: ${counts.join(", ")}.` : null;
}

/** `tăng 1,3 điểm %`, `giảm 0,4 điểm %`, `gần như không đổi` by less than a tenth seen, `không đổi` by nothing. */
export function changeText(then: Share, now: Share): string {
  const change = formatPointChange(then, now);
  if (change === "0,0") return isSameShare(then, now) ? "không đổi" : "gần như không đổi";
  return `${change.startsWith("+") ? "tăng" : "giảm"} ${change.slice(1)} điểm %`;
}

/** Under the boundaries of one day nothing moved; nor in a district whose communes are as they were. */
function movedBetween(book: Book, before: Period, after: Period, group?: string): boolean {
  const [then, now] = [{ ends: book.dayOf(before) }, { ends: book.dayOf(after) }];
  return boundariesChanged(book.data.units, then, now, group);
}
