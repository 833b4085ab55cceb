/** A figure beside what it was in the same part of the year before, and what stands between the two. */
import { formatPointChange } from "../terms/format.ts";
import { MEASURES } from "../terms/measures.ts";
import { comparableBefore } from "../terms/period.ts";
import { boundariesChanged, communesOn } from "../terms/places.ts";
import type { Period } from "../terms/published.ts";
import type { Rate } from "../terms/rate.ts";
import type { Ask, Book } from "./book.ts";

export interface Comparison {
  before: Period;
  rate: Rate;
  /** Points of a hundred, signed; null where the two may not be subtracted. */
  change: string | null;
  /** What a reader must know before comparing. */
  cautions: string[];
}

/** Null where the year before has no such period. */
export function compareBefore(book: Book, ask: Ask): Comparison | null {
  const period = book.period(ask.period);
  const before = book.period(comparableBefore(ask.period) ?? "");
  if (!period || !before) return null;
  const now = book.rate(ask);
  const then = book.rate({ ...ask, period: before.period });
  const otherScheme = MEASURES[ask.measure].ofScheme && period.scheme !== before.scheme;
  const comparable = now.kind === "rate" && then.kind === "rate" && !otherScheme;
  return {
    before,
    rate: then,
    change: comparable ? formatPointChange(then, now) : null,
    cautions: [
      ...(otherScheme ? ["hai kỳ dùng hai khung tiêu chí, không trừ cho nhau"] : []),
      ...(boundariesChanged(book.data.units, before, period) ? [boundaryCaution(book, before, period)] : []),
    ],
  };
}

/** Short words for what breaks a line between two periods; none where it may be drawn through. */
export function breaksBetween(book: Book, ask: Ask, before: Period, after: Period): string[] {
  return [
    ...(MEASURES[ask.measure].ofScheme && before.scheme !== after.scheme ? ["đổi khung"] : []),
    ...(boundariesChanged(book.data.units, before, after) ? ["đổi địa giới"] : []),
  ];
}

function boundaryCaution(book: Book, before: Period, after: Period): string {
  const was = communesOn(book.data.units, before.ends).length;
  const is = communesOn(book.data.units, after.ends).length;
  return was === is
    ? "địa giới cấp xã có thay đổi"
    : `địa giới thay đổi: từ ${was} ${is < was ? "còn" : "lên"} ${is} đơn vị cấp xã`;
}

/** `tăng 1,3 điểm %`, `giảm 0,4 điểm %`, `không đổi`. */
export function changeText(change: string): string {
  if (change === "0,0") return "không đổi";
  return `${change.startsWith("+") ? "tăng" : "giảm"} ${change.slice(1)} điểm %`;
}
