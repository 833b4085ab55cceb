/** The questions that every figure begins with, answered from what a book holds. */
import { asItIs, isUnitMeasure, latestDay } from "../../terms/as-it-is.ts";
import { groupBy, sumCounts } from "../../terms/counts.ts";
import { isMeasureId, MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Count, Published } from "../../terms/published.ts";
import { noRate, type Rate, rate } from "../../terms/rate.ts";
import type { Group, Period } from "../../terms/reference.ts";
import { type Ask, type Base, keyOf, matcherOf } from "./ask.ts";
import { Contents } from "./contents.ts";
import { byMeasure } from "./shelves.ts";
import { isUnasked } from "./unasked.ts";
import { waiting, whyNone } from "./why-none.ts";

export type { Ask, Base } from "./ask.ts";

/** Published counts as every part of a page asks for them. */
export class Book extends Contents {
  /** The parts of a page ask for one figure many times over. */
  readonly #rates = new Map<string, Rate>();
  readonly #targets = groupBy(this.data.targets, targetKey);
  #now: Book | undefined;

  /** The same facts about units under the boundaries of the latest day; it holds no figure about officers. */
  asItIs(): Book {
    this.#now ??= bookAsItIs(this.data);
    return this.#now;
  }

  /** The rate asked for: the sum of its rows, or the reason why there is none. */
  rate(ask: Ask): Rate {
    const key = keyOf(ask);
    const known = this.#rates.get(key);
    if (known) return known;
    const found = this.#rate(ask);
    this.#rates.set(key, found);
    return found;
  }

  #rate(ask: Ask): Rate {
    const period = this.period(ask.period);
    if (!period) return noRate("not-applicable");
    const { source } = MEASURES[ask.measure];
    if (source !== null && !period.expects.includes(source)) return noRate("not-applicable");
    // Before anything of its kind has come in, a base without any n would read as a rate of nothing.
    if (!this.received(ask.measure, period)) return noRate(waiting(this, period));
    if (isUnasked(this, ask)) return noRate(waiting(this, period));
    const sum = sumCounts(this.#rows(ask, period), matcherOf(this, ask, period));
    if (sum) return rate(sum.n, sum.N);
    return noRate(whyNone(this, ask, period));
  }

  /** Rows among which those asked for are: of the criteria asked about, where these are only some. */
  #rows({ measure, group, criterion, criteria }: Ask, { period, scheme }: Period): readonly Count[] {
    if (criterion !== undefined) return this.countsOfCriterion(measure, period, group, criterion);
    if (criteria?.groupCode === undefined) return this.counts(measure, period, group);
    return this.criteria(scheme, criteria).flatMap(({ code }) =>
      this.countsOfCriterion(measure, period, group, code),
    );
  }

  /** The latest period in which the measure has a figure. */
  latest(measure: MeasureId, base: Base = ""): Period | undefined {
    return this.periods.findLast(
      (period) => this.rate({ measure, period: period.period, base }).kind === "rate",
    );
  }

  /** Groups of the period whose figure is withheld, and so is not in the sum of all. */
  withheld(ask: Ask): Group[] {
    const period = this.period(ask.period);
    if (!period) return [];
    return this.groups(period).filter((group) => {
      const found = this.rate({ ...ask, group: group.group });
      return found.kind === "none" && found.why === "withheld";
    });
  }

  /**
   * The target for a group (its own, or else that of all), as a rate; null where none is set, and for a part of what it
   * is set for: a position, one criterion or a group of them, the things not to do.
   */
  target(ask: Ask): number | null {
    const { position, criterion, criteria } = ask;
    const isPart = position !== undefined || criterion !== undefined || criteria?.groupCode !== undefined;
    if (isPart || criteria?.kind === "dont") return null;
    const rows = this.#targets.get(targetKey(ask)) ?? [];
    const found =
      rows.find((target) => ask.group !== undefined && target.group === ask.group) ??
      rows.find((target) => target.group === "");
    return found?.target ?? null;
  }
}

function targetKey({ measure, period, base }: { measure: string; period: string; base?: string }): string {
  return `${measure} ${period} ${base ?? ""}`;
}

function bookAsItIs(data: Published): Book {
  const rowsOf = byMeasure(data.counts);
  const carried = (measure: string): readonly Count[] =>
    isMeasureId(measure) && isUnitMeasure(measure) ? asItIs(data, measure, rowsOf(measure)).counts : [];
  return new Book(data, latestDay(data.periods), carried);
}
