/** The published counts, opened at measure and period, and the questions that every figure begins with. */
import { asItIs, isUnitMeasure, latestDay } from "../../terms/as-it-is.ts";
import { groupBy, sumCounts } from "../../terms/counts.ts";
import { isMeasureId, MEASURES, type MeasureId } from "../../terms/measures.ts";
import { comparePeriods } from "../../terms/period.ts";
import { groupsOn } from "../../terms/places.ts";
import type { Count, Published } from "../../terms/published.ts";
import { noRate, type Rate, rate } from "../../terms/rate.ts";
import type { Criterion, Group, Period, Target } from "../../terms/reference.ts";
import { type Ask, type Base, keyOf, matcherOf } from "./ask.ts";
import { byMeasure, Shelves } from "./shelves.ts";
import { isUnasked } from "./unasked.ts";
import { waiting, whyNone } from "./why-none.ts";

export type { Ask, Base } from "./ask.ts";

export class Book {
  readonly data: Published;
  /** From the earliest to the latest. */
  readonly periods: readonly Period[];
  readonly #shelves: Shelves;
  /** The parts of a page ask for one figure many times over. */
  readonly #rates = new Map<string, Rate>();
  readonly #targets: Map<string, Target[]>;
  readonly #received = new Map<string, boolean>();
  /** The day whose boundaries all periods are shown in; empty where each has its own. */
  readonly #day: string;
  #now: Book | undefined;

  /** `day` and `rowsOf` where facts about units have been put under the boundaries of one day. */
  constructor(data: Published, day = "", rowsOf = byMeasure(data.counts)) {
    this.data = data;
    this.#day = day;
    this.periods = [...data.periods].sort(comparePeriods);
    this.#targets = groupBy(data.targets, targetKey);
    this.#shelves = new Shelves(rowsOf);
  }

  /** The same facts about units under the boundaries of the latest day; it holds no figure about officers. */
  asItIs(): Book {
    this.#now ??= bookAsItIs(this.data);
    return this.#now;
  }

  /** The day whose boundaries a period is shown in. */
  dayOf({ ends }: Period): string {
    return this.#day || ends;
  }

  period(id: string): Period | undefined {
    return this.periods.find((period) => period.period === id);
  }

  /** Rows of a measure in a period, of all groups or of one. */
  counts(measure: MeasureId, period: string, group?: string): readonly Count[] {
    return this.#shelves.rows(measure, period, group);
  }

  /** The groups of a period's last day, in their official order. */
  groups(period: Period): Group[] {
    return groupsOn(this.data.groups, this.dayOf(period));
  }

  /** Where a group stands in a period's official order; what is in no list stands last. */
  groupOrder(period: string): (group: string) => number {
    const found = this.period(period);
    const codes = (found ? this.groups(found) : []).map(({ group }) => group);
    return (group) => (codes.includes(group) ? codes.indexOf(group) : codes.length);
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
    if (criterion !== undefined) return this.#shelves.ofCriterion(measure, period, group, criterion);
    if (criteria?.groupCode === undefined) return this.counts(measure, period, group);
    return this.criteria(scheme, criteria).flatMap(({ code }) =>
      this.#shelves.ofCriterion(measure, period, group, code),
    );
  }

  /** Whether anything of the measure's kind was accepted in the period, in a group or in all. */
  received(measure: MeasureId, period: Period, group?: string): boolean {
    const { source } = MEASURES[measure];
    if (source === null) return this.counts(measure, period.period).length > 0;
    const key = `${source} ${period.period} ${group ?? ""}`;
    const known = this.#received.get(key);
    if (known !== undefined) return known;
    const found = this.counts("submitted", period.period, group).some(
      (count) => count.kind === source && count.n > 0,
    );
    this.#received.set(key, found);
    return found;
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

  /** A scheme's criteria of a kind, all or of one criterion group. */
  criteria(scheme: string, wanted: NonNullable<Ask["criteria"]>): Criterion[] {
    return this.data.criteria.filter(
      (criterion) =>
        criterion.scheme === scheme &&
        criterion.kind === wanted.kind &&
        (wanted.groupCode === undefined || criterion.groupCode === wanted.groupCode),
    );
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
