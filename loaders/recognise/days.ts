import type { Reference } from "../reference/reference.ts";
import { remember } from "../values/remember.ts";
import { type UnitNames, unitNames } from "../values/unit.ts";
import { type GroupFinder, groupFinder } from "./group.ts";

interface InForce {
  validFrom: string;
  validTo: string;
}

interface NamesByDay {
  unitsOn: (day: string) => UnitNames;
  groupsOn: (day: string) => GroupFinder;
}

const KNOWN = new WeakMap<Reference, NamesByDay>();

/** Units and groups by their names on a day; days between which nothing begins or ends share theirs. */
export function namesByDay(reference: Reference): NamesByDay {
  const { units, groups, aliases } = reference;
  const names = KNOWN.get(reference) ?? {
    unitsOn: rememberByDay([...units, ...aliases], (day) => unitNames(reference, day)),
    groupsOn: rememberByDay(aliases, (day) => groupFinder(groups, aliases, day)),
  };
  KNOWN.set(reference, names);
  return names;
}

function rememberByDay<T>(things: readonly InForce[], answer: (day: string) => T): (day: string) => T {
  const begins = [...new Set(things.map(({ validFrom }) => validFrom))];
  const ends = [...new Set(things.map(({ validTo }) => validTo))].filter((day) => day !== "");
  const known = new Map<string, T>();
  return remember((day) => {
    const past = [
      begins.filter((each) => each <= day).length,
      ends.filter((each) => each < day).length,
    ].join();
    const found = known.get(past) ?? answer(day);
    known.set(past, found);
    return found;
  });
}
