/** Names of many units at once: units are gone through once, not once for each name. */
import { fullUnitName, inForceOn } from "../../terms/places.ts";
import type { Unit } from "../../terms/reference.ts";

const known = new WeakMap<readonly Unit[], Map<string, Map<string, string>>>();

/** The name in force on a day, or else the last one listed. */
export function unitNamesOn(units: readonly Unit[], day: string): (code: string) => string {
  const days = known.get(units) ?? new Map<string, Map<string, string>>();
  known.set(units, days);
  const names = days.get(day) ?? namesOn(units, day);
  days.set(day, names);
  return (code) => names.get(code) ?? "đơn vị chưa rõ tên";
}

function namesOn(units: readonly Unit[], day: string): Map<string, string> {
  const names = new Map<string, string>();
  const inForce = new Set<string>();
  for (const unit of units) {
    if (inForce.has(unit.code)) continue;
    names.set(unit.code, fullUnitName(unit));
    if (inForceOn(unit, day)) inForce.add(unit.code);
  }
  return names;
}
