import { inForceOn } from "../../src/terms/places.ts";
import type { Group } from "../../src/terms/published.ts";
import type { Alias } from "../reference/reference.ts";
import { literal } from "../values/literal.ts";
import { remember } from "../values/remember.ts";
import { fold, foldPlain, plainWords } from "../values/words.ts";

/** Finds the group that a text means: in a cell, in a section or title, in a path. Null where it means none. */
export interface GroupFinder {
  written(text: string): string | null;
  mentioned(text: string): string | null;
  inPath(path: string): string | null;
}

const f = (text: string) => fold(text);
const KINDS = ["thành phố", "thị xã", "huyện", "quận", "địa bàn", "tp", "tx", "h", "q", "khối", "cụm"].map(f);
const BODIES = [
  "ban chấp hành",
  "bch",
  "ban thường vụ",
  "btv",
  "thành đoàn",
  "thị đoàn",
  "huyện đoàn",
  "quận đoàn",
  "đoàn tncs hồ chí minh",
  "đoàn",
  "các",
  "đơn vị",
].map(f);
const BEFORE_GROUP = [...KINDS.slice(0, 9), ...BODIES.slice(4, 8)];
const REMARK = /[([][^)\]]*[)\]]/g;

/** Makes a finder for the groups as they are called at any time, and the aliases in force on `day`. */
export function groupFinder(groups: readonly Group[], aliases: readonly Alias[], day: string): GroupFinder {
  const inForce = aliases.filter((alias) => alias.kind === "group" && inForceOn(alias, day));
  const names = new Map<string, string>();
  for (const { group, name, shortName } of groups)
    for (const each of [name, name.replace(REMARK, ""), shortName, bare(fold(name))])
      names.set(fold(each), group);
  for (const { written, code } of inForce) names.set(fold(written), code);

  const exact = (text: string) => names.get(text) ?? names.get(fold(text.replace(REMARK, " ")));
  const written = remember((text: string): string | null => {
    const folded = fold(text.slice(0, 200));
    if (folded === "") return null;
    return exact(folded) ?? exact(bare(folded.replace(REMARK, " "))) ?? null;
  });
  const spoken = spokenIn(names);
  const shortNames = shortNamesOf(groups);
  return {
    written,
    mentioned: remember((text) => {
      if (text === "") return null;
      const parts = text.split(/\s[-–—]\s|[:;\n]/).map(written);
      return theOnly([...parts, ...spoken(fold(text))]);
    }),
    inPath: (path) =>
      shortNameIn(
        path
          .replace(/\.[^./]+$/, "")
          .split("/")
          .map(plainWords)
          .join(" / "),
        shortNames,
      ),
  };
}

/** Groups named in running text, right behind a kind or a body: `của huyện Bình Lục`, `Huyện đoàn Lý Nhân`. */
function spokenIn(names: ReadonlyMap<string, string>): (folded: string) => string[] {
  const lengths = [...new Set([...names.keys()].map(({ length }) => length))];
  return (folded) =>
    [...folded.matchAll(WORD_START)].flatMap(({ index }) =>
      BEFORE_GROUP.filter((word) => folded.startsWith(word, index)).flatMap((word) =>
        startsBehind(folded, index + word.length).flatMap((start) =>
          lengths.flatMap((length) => {
            const group = names.get(folded.slice(start, start + length));
            return group !== undefined && start + length <= folded.length && endsWord(folded, start + length)
              ? [group]
              : [];
          }),
        ),
      ),
    );
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

/** Takes kinds and bodies off the front, as often as they stand there. */
function bare(folded: string): string {
  let left = folded.trim();
  for (let before = ""; before !== left; ) {
    before = left;
    for (const word of [...BODIES, ...KINDS]) {
      const rest = left.startsWith(`${word}.`)
        ? left.slice(word.length + 1)
        : left.startsWith(`${word} `)
          ? left.slice(word.length)
          : null;
      if (rest?.trim()) left = rest.trim();
    }
  }
  return left;
}

/** Short names as a path has them, the longest first, with the pattern by which each is found there. */
function shortNamesOf(groups: readonly Group[]): ShortName[] {
  const short = new Map(groups.map(({ group, shortName }) => [foldPlain(shortName), group]));
  return [...short]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, group]) => ({ words: plainWords(name), group }));
}

interface ShortName {
  words: string;
  group: string;
}

/** The short name that stands in a path as words of its own, and not as a commune's or the province's. */
function shortNameIn(path: string, names: readonly ShortName[]): string | null {
  const found: string[] = [];
  let left = ` ${path} `;
  for (const { words, group } of names) {
    if (!left.includes(` ${words} `)) continue;
    const pattern = new RegExp(`(?<! tinh| tinh doan| xa| phuong| thi tran) ${literal(words)}(?= )`, "g");
    if (!pattern.test(left)) continue;
    found.push(group);
    left = left.replace(pattern, " ");
  }
  return theOnly(found);
}

function theOnly(groups: readonly (string | null)[]): string | null {
  const distinct = new Set(groups.filter((group) => group !== null));
  const [only] = distinct;
  return distinct.size === 1 && only ? only : null;
}
