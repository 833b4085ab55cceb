import { fullUnitName, groupName, inForceOn } from "../../src/terms/places.ts";
import type { Unit } from "../../src/terms/reference.ts";
import type { Reference } from "../reference/reference.ts";
import { editDistance } from "./distance.ts";
import { behindPost } from "./posts-told.ts";
import { unitAmongWords, unitAsPart } from "./unit-in-path.ts";
import { lyingIn, namesOf, partings, withoutOrganisation } from "./unit-spelling.ts";
import { fold, foldPlain } from "./words.ts";

/** What a written unit means: one unit, none of that name, or several; with the nearest names as a proposal. */
type UnitReading =
  | { state: "unit"; code: string; name: string }
  | { state: "unknown"; nearest: string[] }
  | { state: "ambiguous"; nearest: string[] };

/** The units in force on one day, by every name under which they may be written. */
export interface UnitNames {
  isUnit(text: string): boolean;
  /** The name of the one unit whose name begins so, for a text that was cut off; null where none does, or several. */
  begunBy(text: string): string | null;
  /** The one unit that a path names; null where none, or several. Where a commune bears a group's name, the name alone means the group. */
  inPath(path: string, isGroup: (text: string) => boolean): string | null;
  /** Looks for the unit in a group, or in all where the group is blank. */
  find(text: string, group: string): UnitReading;
}

/** Gathers the units in force on a day with their aliases. */
export function unitNames(reference: Reference, day: string): UnitNames {
  const inForce = reference.units.filter((unit) => inForceOn(unit, day));
  const candidates = candidatesAmong(inForce, reference, day);
  const isUnit = (text: string) => candidates(text).length > 0;
  const meant = alsoWithDistrict(candidates, reference, day);
  return {
    isUnit,
    begunBy(text) {
      const folded = [fold(text), withoutOrganisation(fold(text))];
      const begun = (unit: Unit) =>
        namesOf(unit).some((name) => folded.some((each) => name.startsWith(each)));
      const [unit, another] = inForce.filter(begun);
      return unit && !another ? fullUnitName(unit) : null;
    },
    inPath: (path, isGroup) =>
      unitAsPart(path, (text) => isUnit(text) && !isGroup(text)) ?? unitAmongWords(path, inForce),
    find(text, group) {
      const isHere = (unit: Unit) => group === "" || unit.group === group;
      const found = meant(text).filter(isHere);
      const codes = [...new Set(found.map(({ code }) => code))];
      const [unit] = found;
      if (codes.length === 1 && unit) return { state: "unit", code: unit.code, name: unit.name };
      if (codes.length > 1) return { state: "ambiguous", nearest: found.map(fullUnitName) };
      // A cell may tell a post and a unit of which nobody knows where it begins.
      const bare = behindPost(text);
      const elsewhere = meant(bare).filter((each) => !isHere(each));
      const proposed = [
        ...elsewhere.slice(0, PROPOSED).map((each) => inItsGroup(each, reference, day)),
        ...nearest(bare, inForce.filter(isHere)),
      ];
      return { state: "unknown", nearest: proposed.slice(0, PROPOSED) };
    },
  };
}

/** Finds the units that a text may mean: by an alias, by a name, else by a name behind words for the Union and a kind that agrees. */
type Candidates = (text: string) => readonly Unit[];

function candidatesAmong(inForce: readonly Unit[], reference: Reference, day: string): Candidates {
  const byName = new Map<string, Unit[]>();
  const aliases = new Map<string, Unit[]>();
  const add = (to: Map<string, Unit[]>, name: string, units: readonly Unit[]) =>
    to.set(name, [...(to.get(name) ?? []), ...units]);
  for (const unit of inForce) for (const name of namesOf(unit)) add(byName, name, [unit]);
  for (const alias of reference.aliases) {
    if (alias.kind !== "unit" || !inForceOn(alias, day)) continue;
    const meant = inForce.filter(({ code }) => code === alias.code);
    add(aliases, fold(alias.written), meant);
  }
  return (text) => {
    const folded = fold(text).replace(/[.,;:]+$/, "");
    const written = aliases.get(folded) ?? byName.get(folded);
    if (written && written.length > 0) return written;
    for (const { kind, name } of partings(folded)) {
      const found = (byName.get(name) ?? []).filter((unit) => kind === "" || unit.kind === kind);
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** Finds units also where their district stands behind them, as tables of a whole province have it. */
function alsoWithDistrict(candidates: Candidates, { groups }: Reference, day: string): Candidates {
  return (text) => {
    const found = candidates(text);
    const parts = found.length > 0 ? null : lyingIn(fold(text));
    if (!parts) return found;
    const districts = groups
      .filter((each) => inForceOn(each, day) && fold(each.shortName) === parts.district)
      .map(({ group }) => group);
    return candidates(parts.unit).filter(({ group }) => districts.includes(group));
  };
}

/** A unit of another group than the row's, under the name that it was asked by. */
function inItsGroup(unit: Unit, { groups }: Reference, day: string): string {
  return `${fullUnitName(unit)} thuộc ${groupName(groups, unit.group, day)}`;
}

const PROPOSED = 3;

/** The names nearest to what was written, for the finding to propose; they are never used. */
function nearest(text: string, units: readonly Unit[]): string[] {
  const bare = [...partings(fold(text))].map(({ name }) => foldPlain(name)).filter(Boolean);
  const shortest = bare.reduce((best, name) => (name.length < best.length ? name : best), foldPlain(text));
  const limit = Math.max(1, Math.floor(shortest.length / 3));
  return units
    .map((unit) => ({ unit, distance: editDistance(shortest, foldPlain(unit.name)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.unit.code.localeCompare(b.unit.code))
    .slice(0, PROPOSED)
    .map(({ unit }) => fullUnitName(unit));
}
