/** Units told apart: a code passes to other units and a name too, so a unit is a code from a day on. */
import { groupBy } from "../../terms/counts.ts";
import { fullUnitName, inForceOn } from "../../terms/places.ts";
import type { Published } from "../../terms/published.ts";
import type { Succession, Unit } from "../../terms/reference.ts";

export interface UnitIdentity {
  /** Code and first day: `13318_2025-07-01`. */
  id: string;
  name: string;
  /** The group of its last version. */
  group: string;
  versions: readonly Unit[];
}

interface Identities {
  all: readonly UnitIdentity[];
  get: (id: string) => UnitIdentity | undefined;
  /** Who bore a code on a day. */
  at: (code: string, day: string) => UnitIdentity | undefined;
}

const known = new WeakMap<readonly Unit[], Identities>();

/** Versions of a code are one unit while the name stays and nothing joins it or leaves it. */
export function unitIdentities({ units, successions }: Pick<Published, "units" | "successions">): Identities {
  const found = known.get(units);
  if (found) return found;
  const joining = groupBy(successions, ({ toCode, on }) => `${toCode} ${on}`);
  const leaving = groupBy(successions, ({ fromCode, on }) => `${fromCode} ${on}`);
  const own = new Map<string, UnitIdentity[]>();
  for (const [code, versions] of groupBy(units, (unit) => unit.code)) {
    own.set(code, identitiesOf(versions, joining, leaving));
  }
  const all = [...own.values()].flat();
  const byId = new Map(all.map((identity) => [identity.id, identity]));
  const identities: Identities = {
    all,
    get: (id) => byId.get(id),
    at: (code, day) =>
      own.get(code)?.find(({ versions }) => versions.some((version) => inForceOn(version, day))),
  };
  known.set(units, identities);
  return identities;
}

type Changes = ReadonlyMap<string, readonly Succession[]>;

function identitiesOf(versions: readonly Unit[], joining: Changes, leaving: Changes): UnitIdentity[] {
  const inTime = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const stretches: Unit[][] = [];
  for (const version of inTime) {
    const before = stretches.at(-1)?.at(-1);
    if (before && goesOn(before, version, joining, leaving)) stretches.at(-1)?.push(version);
    else stretches.push([version]);
  }
  return stretches.flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last) return [];
    const id = `${first.code}_${first.validFrom}`;
    return [{ id, name: fullUnitName(last), group: last.group, versions: stretch }];
  });
}

function goesOn(before: Unit, after: Unit, joining: Changes, leaving: Changes): boolean {
  if (fullUnitName(before) !== fullUnitName(after)) return false;
  const key = `${after.code} ${after.validFrom}`;
  const others = (changes: Changes) =>
    (changes.get(key) ?? []).some(({ fromCode, toCode, partial }) => fromCode !== toCode || partial);
  return !others(joining) && !others(leaving);
}
