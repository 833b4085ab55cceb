/** Groups named in a path, where words stand without accents, and hyphens and underscores for spaces. */
import type { Group } from "../../../src/terms/reference.ts";
import { literal } from "../../values/literal.ts";
import { fold, foldPlain, plainWords } from "../../values/words.ts";
import { BEFORE_GROUP, bare } from "./group-kinds.ts";
import type { GroupNames } from "./group-names.ts";

interface ShortName {
  words: string;
  groups: string[];
}

/** Short names that stand in a path as words of their own, and not as a commune's or the province's; longest first. */
export function groupInPath(
  groups: readonly Group[],
  names: GroupNames,
): (path: string) => (string | null)[] {
  const shortNames = shortNamesOf(groups);
  return (path) => {
    const found: (string | null)[] = [];
    let left = ` ${path} `;
    for (const { words, groups } of shortNames) {
      if (!left.includes(` ${words} `)) continue;
      const pattern = new RegExp(
        `(?<! tinh| tinh doan|(?<! thi) xa| phuong| thi tran| p| x) ${literal(words)}(?= )`,
        "g",
      );
      for (const { index } of left.matchAll(pattern))
        found.push(names.choose(groups, kindsBefore(left.slice(0, index))));
      left = left.replace(pattern, " ");
    }
    return found;
  };
}

function shortNamesOf(groups: readonly Group[]): ShortName[] {
  const short = new Map<string, Set<string>>();
  for (const { group, shortName } of groups) {
    const { name, kinds } = bare(fold(shortName));
    // Of `Quận 10` the number alone is no name in a path.
    const own = kinds.length > 0 && /\p{L}/u.test(name) ? [shortName, name] : [shortName];
    // In a path an apostrophe parts words, or is left out (`cu-mgar`).
    for (const plain of own.map(foldPlain))
      for (const words of [plainWords(plain), plainWords(plain.replaceAll("'", ""))])
        if (words !== "") short.set(words, (short.get(words) ?? new Set()).add(group));
  }
  return [...short]
    .map(([words, own]) => ({ words, groups: [...own] }))
    .sort((a, b) => b.words.length - a.words.length);
}

const KINDS = BEFORE_GROUP.map(({ word, kind }) => ({ word: ` ${plainWords(word)}`, kind }));

function kindsBefore(text: string): string[] {
  return KINDS.filter(({ word }) => text.endsWith(word)).map(({ kind }) => kind);
}
