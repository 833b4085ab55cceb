/** Which districts lie below a target that was set; where none was set, nobody is judged. */
import { parsePeriod } from "../../terms/period.ts";
import { isBelow } from "../../terms/rate.ts";
import type { Group, Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { askOf, type Headline } from "../book/headline.ts";

interface Shortfall {
  item: Headline;
  period: Period;
  /** Districts with a figure and a target. */
  judged: Group[];
  below: Group[];
}

/** A headline's latest period that has both figures and a target. */
export function latestShortfall(book: Book, item: Headline): Shortfall | null {
  for (const period of [...book.periods].reverse()) {
    const found = shortfall(book, item, period);
    if (found.judged.length > 0) return found;
  }
  return null;
}

export function shortfall(book: Book, item: Headline, period: Period): Shortfall {
  const judged: Group[] = [];
  const below: Group[] = [];
  for (const group of book.groups(period)) {
    const ask = askOf(item, period.period, group.group);
    const target = book.target(ask);
    const found = book.rate(ask);
    if (target === null || found.kind !== "rate") continue;
    judged.push(group);
    if (isBelow(found, target)) below.push(group);
  }
  return { item, period, judged, below };
}

/** A target of a year is outdated once a later year has figures; that half of the next year has some is not. */
export function isOutdated(book: Book, item: Headline, period: Period): boolean {
  const length = parsePeriod(period.period)?.length;
  return book.periods.some(
    (later) =>
      later.ends > period.ends &&
      parsePeriod(later.period)?.length === length &&
      book.rate(askOf(item, later.period)).kind === "rate",
  );
}
