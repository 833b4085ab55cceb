import { fold, foldPlain, plainWords } from "../../src/terms/fold.ts";
import { inForceOn } from "../../src/terms/places.ts";
import type { Group } from "../../src/terms/published.ts";
import type { Alias } from "../reference/reference.ts";
import { literal } from "../values/literal.ts";
import { remember } from "../values/remember.ts";

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
  const spoken = [...names].map(([name, group]) => [spokenName(name), group] as const);
  return {
    written,
    mentioned: remember((text) => {
      if (text === "") return null;
      const parts = text.split(/\s[-–—]\s|[:;\n]/).map(written);
      const folded = fold(text);
      return theOnly([...parts, ...spoken.map(([name, group]) => (name.test(folded) ? group : null))]);
    }),
    inPath: (path) =>
      shortNameIn(
        path
          .replace(/\.[^./]+$/, "")
          .split("/")
          .map(plainWords)
          .join(" / "),
        groups,
      ),
  };
}

/** A name in running text, right behind a kind or a body: `của huyện Bình Lục`, `Huyện đoàn Lý Nhân`. */
function spokenName(name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${BEFORE_GROUP.join("|")})\\.? ?${literal(name)}(?![\\p{L}\\p{M}])`,
    "u",
  );
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

/** The short name that stands in a path as words of its own, and not as a commune's or the province's. */
function shortNameIn(path: string, groups: readonly Group[]): string | null {
  const short = new Map(groups.map(({ group, shortName }) => [foldPlain(shortName), group]));
  const byLength = [...short].sort(([a], [b]) => b.length - a.length);
  const found: string[] = [];
  let left = ` ${path} `;
  for (const [name, group] of byLength) {
    const pattern = new RegExp(
      `(?<! tinh| tinh doan| xa| phuong| thi tran) ${literal(plainWords(name))}(?= )`,
      "g",
    );
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
