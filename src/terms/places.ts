/** Groups and units in their time: a code keeps, a name changes, and both are asked for on a day. */
import type { Group, Period, Unit } from "./reference.ts";

interface InForce {
  validFrom: string;
  validTo: string;
}

export function inForceOn(thing: InForce, day: string): boolean {
  return thing.validFrom <= day && (thing.validTo === "" || day <= thing.validTo);
}

/** The groups of a day, in their official order. */
export function groupsOn(groups: readonly Group[], day: string): Group[] {
  return groups
    .filter((group) => inForceOn(group, day))
    .sort((a, b) => a.sort - b.sort || (a.group < b.group ? -1 : 1));
}

/** A group's name on a day, or its latest name before, or its code. */
export function groupName(groups: readonly Group[], code: string, day: string, short = false): string {
  const own = groups.filter((group) => group.group === code);
  const found = own.find((group) => inForceOn(group, day)) ?? own[own.length - 1];
  if (!found) return code;
  return short ? found.shortName : found.name;
}

/** A unit as people write it: `xã Liêm Cần`; an affiliated union's name says what it is. */
export function unitName(units: readonly Unit[], code: string, day: string): string {
  const own = units.filter((unit) => unit.code === code);
  const found = own.find((unit) => inForceOn(unit, day)) ?? own[own.length - 1];
  return found ? fullUnitName(found) : code;
}

export function fullUnitName({ kind, name }: Pick<Unit, "kind" | "name">): string {
  return kind === "trực thuộc" ? name : `${kind} ${name}`;
}

/** Commune-level units in force on a day: what boundaries are about; affiliated unions come and go without any. */
export function communesOn(units: readonly Unit[], day: string): Unit[] {
  return units.filter((unit) => unit.kind !== "trực thuộc" && inForceOn(unit, day));
}

/** Answers are remembered: every chart over time asks for every pair of neighbouring days. */
const compared = new WeakMap<readonly Unit[], Map<string, boolean>>();

/** Whether commune boundaries, names or kinds differ between the last days of two periods, anywhere or in one group. */
export function boundariesChanged(
  units: readonly Unit[],
  before: Pick<Period, "ends">,
  after: Pick<Period, "ends">,
  group?: string,
): boolean {
  const known = compared.get(units) ?? new Map<string, boolean>();
  compared.set(units, known);
  const days = `${before.ends} ${after.ends} ${group ?? ""}`;
  const found = known.get(days);
  if (found !== undefined) return found;
  const key = (unit: Unit) => `${unit.code} ${unit.validFrom}`;
  const isMeant = (unit: Unit) => group === undefined || unit.group === group;
  const [earlier, later] = [before, after].map(({ ends }) =>
    communesOn(units, ends).filter(isMeant).map(key).sort(),
  );
  const differ = earlier?.join("\n") !== later?.join("\n");
  known.set(days, differ);
  return differ;
}
