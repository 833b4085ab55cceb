/** Whether two slices may be subtracted from each other, and by how much they differ. */
import { formatPointChange, percentPointChange } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { LENGTH_NAMES } from "../../terms/period.ts";
import type { Query } from "./query.ts";
import { lengthsOf, type Scope } from "./scope.ts";
import { signed, type Value } from "./value.ts";

/** The difference of the first from the second: points of a hundred, or a number where there are no rates. */
export interface Change {
  text: string;
  /** The same, to sort and to count with. */
  amount: number;
}

/** Why the two slices of a question may not be subtracted; null where they may. */
export function whyNotSubtracted(query: Query, { a, b }: Scope): string | null {
  if (!b) return null;
  const lengths = lengthsOf([...a.periods, ...b.periods]);
  if (a.periods.length === 0 || b.periods.length === 0) {
    return query.against === "before"
      ? "Chưa có kỳ cùng loại của năm trước để so."
      : "Một phạm vi không có kỳ nào.";
  }
  if (lengths.length > 1) {
    const names = lengths.map((length) => (length ? LENGTH_NAMES[length].toLowerCase() : "kỳ khác"));
    return `Hai phạm vi khác độ dài kỳ (${names.join(", ")}) nên không trừ cho nhau.`;
  }
  const schemes = new Set([...a.periods, ...b.periods].map(({ scheme }) => scheme));
  if (MEASURES[query.measure].ofScheme && schemes.size > 1) {
    return `Hai phạm vi theo các khung tiêu chí khác nhau (khung ${[...schemes].sort().join(", ")}) nên không trừ cho nhau.`;
  }
  return null;
}

/** Null where either has no figure. */
export function changeOf(a: Value | undefined, b: Value | undefined): Change | null {
  if (a?.kind === "rate" && b?.kind === "rate") {
    return { text: formatPointChange(b, a), amount: Number(percentPointChange(b, a)) / 10 };
  }
  if (a?.kind === "count" && b?.kind === "count") {
    const amount = a.n - b.n;
    return { text: signed(amount), amount };
  }
  return null;
}
