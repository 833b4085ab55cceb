import type { Group } from "../../../src/terms/reference.ts";
import type { Alias } from "../../reference/reference.ts";
import { withoutEnding } from "../../values/path.ts";
import { remember } from "../../values/remember.ts";
import { theOnly } from "../../values/the-only.ts";
import { fold, plainWords } from "../../values/words.ts";
import { BEFORE_GROUP, bare } from "./group-kinds.ts";
import { type GroupNames, groupNames, IN_BRACKETS } from "./group-names.ts";
import { groupInPath } from "./group-path.ts";

/** Finds the group that a text means: in a cell, in a section or title, in a path. Null where it means none. */
export interface GroupFinder {
  written(text: string): string | null;
  mentioned(text: string): string | null;
  inPath(path: string): string | null;
}

/** Makes a finder for the groups as they are called at any time, and the aliases in force on `day`. */
export function groupFinder(groups: readonly Group[], aliases: readonly Alias[], day: string): GroupFinder {
  const names = groupNames(groups, aliases, day);
  const written = remember((text: string): string | null => {
    const folded = fold(text.slice(0, 200));
    if (folded === "") return null;
    const { name, kinds } = bare(folded.replace(IN_BRACKETS, " "));
    const meant = names.of(folded) ?? names.of(fold(folded.replace(IN_BRACKETS, " "))) ?? names.of(name);
    return meant ? names.choose(meant, kinds) : null;
  });
  const spoken = spokenIn(names);
  const inPath = groupInPath(groups, names);
  // `TT` by itself, for a thị trấn has its name behind it.
  const codes = new Set(groups.map(({ group }) => group).filter((code) => /^\p{Lu}{2,}$/u.test(code)));
  return {
    written,
    mentioned: remember((text) => {
      if (text === "") return null;
      // A name may hold a dash itself.
      const parts = [text, ...text.split(/\s[-–—]\s|[:;\n]/)].map(written);
      return theOnly(known([...parts, ...spoken(fold(text))]));
    }),
    inPath: (path) => {
      const bare = withoutEnding(path);
      const named = inPath(bare.split("/").map(plainWords).join(" / "));
      return theOnly(
        named.length > 0 ? known(named) : bare.split(/[/_]|\s-\s/).filter((part) => codes.has(part)),
      );
    },
  };
}

/** Groups named in running text, right behind a kind or a body; where one name begins another, the longer is meant. */
function spokenIn(names: GroupNames): (folded: string) => (string | null)[] {
  return (folded) =>
    [...folded.matchAll(WORD_START)].flatMap(({ index }) =>
      BEFORE_GROUP.filter(({ word }) => folded.startsWith(word, index)).flatMap(({ word, kind }) =>
        startsBehind(folded, index + word.length).flatMap((start) => {
          const meant = longestAt(folded, start, names);
          return meant ? [names.choose(meant, [kind])] : [];
        }),
      ),
    );
}

function longestAt(folded: string, start: number, names: GroupNames): readonly string[] | undefined {
  for (const length of names.lengths) {
    const meant = names.of(folded.slice(start, start + length));
    if (meant && start + length <= folded.length && endsWord(folded, start + length)) return meant;
  }
}

const WORD_START = /(?<![\p{L}\p{M}])\p{L}/gu;
const IN_WORD = /[\p{L}\p{M}]/uy;

/** Where a name may begin behind `huyện`, `H.`, `TP. `: a point and a space may stand between. */
function startsBehind(text: string, end: number): number[] {
  const points = text[end] === "." ? [end, end + 1] : [end];
  return points.flatMap((at) => (text[at] === " " ? [at, at + 1] : [at]));
}

function endsWord(text: string, at: number): boolean {
  IN_WORD.lastIndex = at;
  return !IN_WORD.test(text);
}

function known(groups: readonly (string | null)[]): string[] {
  return groups.filter((group) => group !== null);
}
