import type { Reference } from "../../reference/reference.ts";
import { remember } from "../../values/remember.ts";
import { type UnitNames, unitNames } from "../../values/unit.ts";
import { type GroupFinder, groupFinder } from "./group.ts";

interface InForce {
  validFrom: string;
  validTo: string;
}

interface NamesByDay {
  unitsOn: (day: string) => UnitNames;
  groupsOn: (day: string) => GroupFinder;
  /** Days between which no unit, and no alias, begins or ends are of one era. */
  eraOf: (day: string) => string;
}

/** What is asked about names: a unit may be called Cộng Hòa, and a section may hold its subtotal. */
export interface Names extends UnitNames {
  isGroupInFull(text: string): boolean;
}

const KNOWN = new WeakMap<Reference, NamesByDay>();

/** Units and groups by their names on a day; days of one era share theirs. */
export function namesByDay(reference: Reference): NamesByDay {
  const { units, groups, aliases } = reference;
  const names = KNOWN.get(reference) ?? {
    unitsOn: rememberByEra([...units, ...aliases], (day) => unitNames(reference, day)),
    groupsOn: rememberByEra(aliases, (day) => groupFinder(groups, aliases, day)),
    eraOf: eraBetween([...units, ...aliases]),
  };
  KNOWN.set(reference, names);
  return names;
}

function rememberByEra<T>(things: readonly InForce[], answer: (day: string) => T): (day: string) => T {
  const eraOf = eraBetween(things);
  const known = new Map<string, T>();
  return remember((day) => {
    const era = eraOf(day);
    const found = known.get(era) ?? answer(day);
    known.set(era, found);
    return found;
  });
}

function eraBetween(things: readonly InForce[]): (day: string) => string {
  const begins = [...new Set(things.map(({ validFrom }) => validFrom))];
  const ends = [...new Set(things.map(({ validTo }) => validTo))].filter((day) => day !== "");
  return (day) =>
    `${begins.filter((each) => each <= day).length}-${ends.filter((each) => each < day).length}`;
}
