/** What groups are called: by any of their names, by an alias, and among groups of one name by their kind. */
import { inForceOn } from "../../../src/terms/places.ts";
import type { Group } from "../../../src/terms/reference.ts";
import type { Alias } from "../../reference/reference.ts";
import { theOnly } from "../../values/the-only.ts";
import { fold } from "../../values/words.ts";
import { bare } from "./group-kinds.ts";

export interface GroupNames {
  /** The lengths of all names. */
  lengths: readonly number[];
  /** The groups of a folded name, by themselves; undefined where nobody is called so. */
  of(name: string): readonly string[] | undefined;
  /** The one that is meant among groups of one name; null where neither kind nor time tells. */
  choose(among: readonly string[], kinds: readonly string[]): string | null;
}

export const IN_BRACKETS = /[([][^)\]]*[)\]]/g;

/** For the groups as they are called at any time, and the aliases in force on `day`, which go before names. */
export function groupNames(groups: readonly Group[], aliases: readonly Alias[], day: string): GroupNames {
  const names = new Map<string, readonly string[]>();
  const kindsOf = new Map<string, Set<string>>();
  for (const { group, name, shortName, kind } of groups) {
    const [long, short] = [bare(fold(name)), bare(fold(shortName))];
    const bareShort = short.kinds.length > 0 ? short.name : "";
    for (const each of [name, name.replace(IN_BRACKETS, ""), shortName, long.name, bareShort]) {
      const folded = fold(each);
      if (folded !== "") names.set(folded, [...new Set([...(names.get(folded) ?? []), group])]);
    }
    const told = bare(fold(`${kind} ${name}`)).kinds;
    kindsOf.set(group, new Set([...(kindsOf.get(group) ?? []), ...told, ...long.kinds, ...short.kinds]));
  }
  for (const alias of aliases)
    if (alias.kind === "group" && inForceOn(alias, day)) names.set(fold(alias.written), [alias.code]);
  const standing = new Set(groups.filter((each) => inForceOn(each, day)).map(({ group }) => group));
  return {
    lengths: [...new Set([...names.keys()].map(({ length }) => length))].sort((a, b) => b - a),
    of: (name) => names.get(name),
    choose: (among, kinds) => {
      const ofKind = among.filter((group) => kinds.some((kind) => kindsOf.get(group)?.has(kind)));
      const left = ofKind.length > 0 ? ofKind : among;
      return theOnly(left.length > 1 ? left.filter((group) => standing.has(group)) : left);
    },
  };
}
