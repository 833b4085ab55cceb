import type { Criterion } from "../../src/terms/published.ts";
import { literal } from "../values/literal.ts";
import { remember } from "../values/remember.ts";
import { plainWords } from "../values/words.ts";
import { type Heading, REMARK } from "./heading.ts";

export type Role = "self" | "reviewed" | "final";

/** What a header says about a criterion: its code, whether the schemes know it, and whose score the column holds. */
export interface CriterionHeading {
  code: string;
  known: boolean;
  kind: Criterion["kind"];
  role: Role | "";
  /** The level of the heading in which the code stands, upper first. */
  level: number;
}

/** Finds the criterion that a header carries, or null. */
export type CriterionFinder = (heading: Heading) => CriterionHeading | null;

const UNKNOWN_CODE = /(?<![\p{L}\p{N}.])[A-ZĐ]\d{1,3}(?![\p{L}\p{N}])/u;
const NO_SCORE =
  /\b(minh chung|ghi chu|nhan xet|link|duong dan|giai trinh|ly do|can cu|tai lieu|y kien|hinh anh|toi da|thang diem|diem chuan|he so)\b|^(tong (so )?diem|tong cong|cong diem|diem (tb|trung binh))\b/;
const ROLES: [Role, RegExp][] = [
  ["self", /\btu (cham|danh gia|cho diem|nhan)\b|\bca nhan\b/],
  [
    "reviewed",
    /\b(tham dinh|cap tren|tap the|hoi dong|phuc tra|kiem tra)\b|\b(huyen|thanh|thi) doan cham\b|\bdon vi cham\b/,
  ],
  ["final", /\b(chinh thuc|ket luan|cuoi cung|phe duyet|duyet|thong nhat|quyet dinh|chot)\b/],
];

/** The score that words name: self, reviewed, final, or none of them. */
export function roleIn(words: string): Role | "" {
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? "";
}

/**
 * Makes a finder of the criterion that a header carries as a word of its own, in its lowest cell first. It gives
 * null where there is none, or where the column holds something else about it (evidence, a remark, its maximum).
 */
export function criterionFinder(criteria: readonly Criterion[]): CriterionFinder {
  const codes = codePatterns(criteria);
  const names = criteria.map(({ code, name }) => ({ code, words: plainWords(name) }));
  const find = remember((text) => codeIn(text, codes, names) ?? byName(text, names));
  return (heading) => {
    const levels = [...heading.levels].reverse();
    for (const level of levels) {
      const match = /\p{L}/u.test(level.text) ? find(level.text) : null;
      if (!match) continue;
      const others = (words: (text: string) => string, own: string) =>
        levels.map((each) => (each === level ? own : words(each.text))).join(" ");
      if (NO_SCORE.test(others(withoutRemarks, match.bareRest))) return null;
      // Beside the code a word may be the criterion's own (thẩm định hồ sơ); the other cells speak of the column.
      const role = roleIn(others(plainWords, "")) || roleIn(match.rest);
      const kind = criteria.find(({ code }) => code === match.code)?.kind ?? "score";
      return { code: match.code, known: match.known, kind, role, level: heading.levels.indexOf(level) };
    }
    return null;
  };
}

interface Found {
  code: string;
  known: boolean;
  /** The words of the header beside code and name, with and without remarks in brackets. */
  rest: string;
  bareRest: string;
}

type CodeName = { code: string; words: string };
type CodePattern = readonly [code: string, pattern: RegExp];

/** A code stands as a word of its own; one without a letter only where the header begins with it. */
function codePatterns(criteria: readonly Criterion[]): CodePattern[] {
  return [...new Set(criteria.map(({ code }) => code))].map((code) => {
    const before = /\p{L}/u.test(code) ? "(?<![\\p{L}\\p{N}])" : "^\\s*";
    return [code, new RegExp(`${before}${literal(code)}(?![\\p{L}\\p{N}]|\\.\\d)`, "iu")];
  });
}

function codeIn(text: string, codes: readonly CodePattern[], names: readonly CodeName[]): Found | null {
  const bare = text.replace(REMARK, " ");
  const match = firstCode(bare, codes) ?? bracketedCode(text, codes);
  const code = match ?? UNKNOWN_CODE.exec(bare)?.[0];
  if (code === undefined) return null;
  const own = names.filter((each) => each.code === code && each.words !== "");
  const rest = (from: string) => {
    const words = ` ${plainWords(from.replace(new RegExp(literal(code), "i"), " "))} `;
    return own.reduce((left, name) => withoutName(left, name.words), words).trim();
  };
  return { code, known: match !== null, rest: rest(text), bareRest: rest(bare) };
}

/** Takes a criterion's name out of a header's words, also where the header gives only its beginning. */
function withoutName(words: string, name: string): string {
  const whole = words.replace(` ${name} `, " ");
  if (whole !== words) return whole;
  const [left, named] = [words.trim().split(" "), name.split(" ")];
  let common = 0;
  while (common < named.length && left[common] === named[common]) common++;
  return common >= 2 ? ` ${left.slice(common).join(" ")} ` : words;
}

/** A code may stand in brackets of its own, behind the criterion's name. */
function bracketedCode(text: string, codes: readonly CodePattern[]): string | null {
  const remarks = (text.match(REMARK) ?? []).map((remark) => remark.slice(1, -1).trim().toLowerCase());
  return codes.find(([code]) => remarks.includes(code.toLowerCase()))?.[0] ?? null;
}

/** The known code that stands first in a text; of two at one place the longer. */
function firstCode(text: string, codes: readonly CodePattern[]): string | null {
  let best: { code: string; at: number } | null = null;
  const lower = text.toLowerCase();
  for (const [code, pattern] of codes) {
    // Most codes are not in it at all, which is seen sooner than by a pattern.
    if (!lower.includes(code.toLowerCase())) continue;
    const at = pattern.exec(text)?.index;
    if (at === undefined) continue;
    if (!best || at < best.at || (at === best.at && code.length > best.code.length)) best = { code, at };
  }
  return best?.code ?? null;
}

/** A header may give the criterion's full name and leave the code out. */
function byName(text: string, names: readonly CodeName[]): Found | null {
  const words = withoutRemarks(text);
  const codes = new Set(names.filter((each) => each.words === words).map(({ code }) => code));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return null;
  return { code, known: true, rest: plainWords(text).replace(words, ""), bareRest: "" };
}

function withoutRemarks(text: string): string {
  return plainWords(text.replace(REMARK, " "));
}
