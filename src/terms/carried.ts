/** What became of units: from the boundaries of one day to those of a later one. */
import { groupBy } from "./counts.ts";
import { inForceOn } from "./places.ts";
import type { Succession, Unit } from "./reference.ts";

/** A unit as it is on a later day. */
export interface Carried {
  code: string;
  group: string;
  /** Parts of it went elsewhere on the way: it is counted once, with its primary successor. */
  split: boolean;
  /** It ended on the way and nothing says what followed: code and group are its last. */
  ended: boolean;
}

type Carry = (code: string, from: string, to: string) => Carried | null;

/**
 * Opens units and their successions for carrying many of them: the answers are those of `carriedTo`, and are
 * remembered.
 */
export function carrier(units: readonly Unit[], successions: readonly Succession[]): Carry {
  const unitsOf = groupBy(units, ({ code }) => code);
  const followingOf = groupBy(successions, ({ fromCode }) => fromCode);
  const known = new Map<string, Carried | null>();
  const inForce = (code: string, day: string) => unitsOf.get(code)?.find((unit) => inForceOn(unit, day));

  const carry: Carry = (code, from, to) => {
    const start = to < from ? undefined : inForce(code, from);
    if (!start) return null;
    let unit = start;
    let since = from;
    let split = false;
    for (;;) {
      const step = nextStep(followingOf.get(unit.code) ?? [], unit, since, to);
      if (!step) break;
      split ||= step.split;
      since = step.on;
      // Without a successor to go to it stays what it is, if it still is; whoever bears its code then may be another.
      const next = step.to === null ? (inForceOn(unit, step.on) ? unit : null) : inForce(step.to, step.on);
      if (!next) break;
      unit = next;
    }
    return { code: unit.code, group: unit.group, split, ended: !inForceOn(unit, to) };
  };

  return (code, from, to) => {
    const key = `${code} ${from} ${to}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = carry(code, from, to);
    known.set(key, fresh);
    return fresh;
  };
}

/**
 * The unit that bears `code` on the day `from`, carried along its primary successors to the day `to` (ISO days, both
 * included). Null where no unit bears the code on that day, or `to` is before `from`. A code is no key: it is asked
 * for together with a day, and a later unit of the same code is another one unless a succession says otherwise.
 */
export function carriedTo(
  units: readonly Unit[],
  successions: readonly Succession[],
  code: string,
  from: string,
  to: string,
): Carried | null {
  return carrier(units, successions)(code, from, to);
}

interface Step {
  on: string;
  /** The primary successor; null where none is named. */
  to: string | null;
  split: boolean;
}

/** The first thing that happened to the unit after the day `since`, at the latest on the day after its last. */
function nextStep(following: readonly Succession[], unit: Unit, since: string, to: string): Step | null {
  const last = unit.validTo === "" ? to : dayAfter(unit.validTo);
  const ahead = following.filter(({ on }) => on > since && on <= to && on <= last);
  const on = ahead.map((each) => each.on).sort()[0];
  if (on === undefined) return null;
  const then = ahead.filter((each) => each.on === on);
  const successors = new Set(then.map(({ toCode }) => toCode));
  return {
    on,
    to: then.find(({ primary }) => primary)?.toCode ?? null,
    split: successors.size > 1 || then.some(({ partial }) => partial),
  };
}

/** The next day of the calendar, ISO. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
