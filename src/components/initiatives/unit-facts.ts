/** What is known of every unit in a year's work on 3 chủ động: facts about units may be shown one by one. */
import type { Share } from "../../terms/format.ts";
import { byName } from "../../terms/letters.ts";
import { groupName } from "../../terms/places.ts";
import type { Count } from "../../terms/published.ts";
import type { Period } from "../../terms/reference.ts";
import type { Base, Book } from "../book/book.ts";
import { unitNamesOn } from "../book/unit-names.ts";
import { COVERAGE } from "./words.ts";

/** N is 1 for a unit as it was; under later boundaries it is the number of units that became this one. */
export type UnitFacts = {
  code: string;
  name: string;
  group: string;
  /** Whether a file about it was accepted. */
  sent: Share;
} & Record<(typeof COVERAGE)[number], Share>;

export interface UnitGroup {
  group: string;
  name: string;
  units: UnitFacts[];
}

/** The units of a base, or of one group of it, under their groups in the official order. */
export function unitGroups(book: Book, period: Period, base: Base, group?: string): UnitGroup[] {
  const facts = new Map<string, UnitFacts>();
  const nameOf = unitNamesOn(book.data.units, book.dayOf(period));
  for (const measure of COVERAGE) {
    for (const count of book.counts(measure, period.period, group)) {
      if (count.base === base) add(factsOf(facts, count, nameOf)[measure], count);
    }
  }
  for (const count of book.counts("submitted", period.period, group)) {
    const own = count.kind === "three_initiatives" ? facts.get(count.unit) : undefined;
    if (own) add(own.sent, count);
  }
  const groups = new Map<string, UnitGroup>();
  for (const unit of facts.values()) {
    const own = groups.get(unit.group);
    const name = () => groupName(book.data.groups, unit.group, book.dayOf(period));
    if (own) own.units.push(unit);
    else groups.set(unit.group, { group: unit.group, name: name(), units: [unit] });
  }
  for (const { units } of groups.values()) units.sort((a, b) => byName(a.name, b.name));
  const place = book.groupOrder(period.period);
  return [...groups.values()].sort((a, b) => place(a.group) - place(b.group));
}

function factsOf(known: Map<string, UnitFacts>, count: Count, nameOf: (code: string) => string): UnitFacts {
  const own = known.get(count.unit);
  if (own) return own;
  const none = (): Share => ({ n: 0, N: 0 });
  const fresh: UnitFacts = {
    code: count.unit,
    name: nameOf(count.unit),
    group: count.group,
    sent: none(),
    three_initiatives: none(),
    initiative_1: none(),
    initiative_2: none(),
    initiative_3: none(),
    three_registered: none(),
  };
  known.set(count.unit, fresh);
  return fresh;
}

function add(sum: Share, { n, N }: Count): void {
  sum.n += n;
  sum.N += N ?? 0;
}
