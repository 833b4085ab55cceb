/** What a book holds, opened at measure and period: its periods, groups and criteria, and the rows of its counts. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { comparePeriods } from "../../terms/period.ts";
import { groupsOn } from "../../terms/places.ts";
import type { Count, Published } from "../../terms/published.ts";
import type { Criterion, Group, Period } from "../../terms/reference.ts";
import { byMeasure, Shelves } from "./shelves.ts";

/** Criteria of a kind, all or of one criterion group. */
export interface SomeCriteria {
  kind: Criterion["kind"];
  groupCode?: string;
}

/** The published counts and what they are about, each where it is asked for. */
export class Contents {
  readonly data: Published;
  /** From the earliest to the latest. */
  readonly periods: readonly Period[];
  readonly #shelves: Shelves;
  readonly #received = new Map<string, boolean>();
  #notSubmitted: readonly Count[] | undefined;
  /** The day whose boundaries all periods are shown in; empty where each has its own. */
  readonly #day: string;

  /** `day` and `rowsOf` where facts about units have been put under the boundaries of one day. */
  constructor(data: Published, day = "", rowsOf = byMeasure(data.counts)) {
    this.data = data;
    this.#day = day;
    this.periods = [...data.periods].sort(comparePeriods);
    this.#shelves = new Shelves(rowsOf);
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

  /** The same of one criterion; `group` is undefined for all of them. */
  countsOfCriterion(
    measure: MeasureId,
    period: string,
    group: string | undefined,
    criterion: string,
  ): readonly Count[] {
    return this.#shelves.ofCriterion(measure, period, group, criterion);
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

  /** The criteria of a scheme that are asked for. */
  criteria(scheme: string, { kind, groupCode }: SomeCriteria): Criterion[] {
    return this.data.criteria.filter(
      (criterion) =>
        criterion.scheme === scheme &&
        criterion.kind === kind &&
        (groupCode === undefined || criterion.groupCode === groupCode),
    );
  }

  /** Units with the kinds that are due from them and of which nothing was accepted, in the units of each period's own day. */
  notSubmitted(): readonly Count[] {
    this.#notSubmitted ??= this.data.counts.filter(({ measure, n }) => measure === "submitted" && n === 0);
    return this.#notSubmitted;
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
}
