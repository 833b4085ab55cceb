/** Every unit in its time: the same unit under the same name, from its first day to its last. */
import { dayAfter } from "../../terms/carried.ts";
import { byName } from "../../terms/letters.ts";
import { fullUnitName } from "../../terms/places.ts";
import type { Unit } from "../../terms/reference.ts";

export interface UnitLife extends Unit {
  /** `xã Liêm Cần`. */
  fullName: string;
  /** Where it stands on its group's page: a code alone is no key. */
  id: string;
}

/** Stretches that follow each other without a change of kind, name or group are one. */
export function unitLives(units: readonly Unit[]): UnitLife[] {
  const ordered = [...units].sort((a, b) => order(a.code, b.code) || order(a.validFrom, b.validFrom));
  const lives: UnitLife[] = [];
  for (const unit of ordered) {
    const last = lives.at(-1);
    const goesOn =
      last !== undefined &&
      last.code === unit.code &&
      last.kind === unit.kind &&
      last.name === unit.name &&
      last.group === unit.group &&
      last.validTo !== "" &&
      dayAfter(last.validTo) === unit.validFrom;
    if (goesOn) last.validTo = unit.validTo;
    else lives.push({ ...unit, fullName: fullUnitName(unit), id: idOf(unit) });
  }
  return lives.sort((a, b) => byName(a.name, b.name) || order(b.validFrom, a.validFrom));
}

function idOf({ code, validFrom }: Unit): string {
  return `don-vi-${code}-${validFrom.replaceAll("-", "")}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
