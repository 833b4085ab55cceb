import { plainWords } from "../../src/terms/fold.ts";
import type { Criterion } from "../../src/terms/published.ts";
import type { Heading } from "./heading.ts";

export type Role = "self" | "reviewed" | "final";

/** What a header says about a criterion: its code, whether the schemes know it, and whose score the column holds. */
export interface CriterionHeading {
  code: string;
  known: boolean;
  role: Role | "";
  /** The row in which the code stands. */
  row: number;
}

const REMARK = /[([{][^)\]}]*[)\]}]?/g;
const UNKNOWN_CODE = /(?<![\p{L}\p{N}.])[A-ZĐ]\d{1,2}(?![\p{L}\p{N}])/u;
const NO_SCORE =
  /\b(minh chung|ghi chu|nhan xet|link|duong dan|giai trinh|ly do|can cu|tai lieu|y kien|hinh anh|toi da|thang diem|diem chuan|he so)\b/;
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
 * Finds the criterion that a header carries as a word of its own, in its lowest cell first. Null where there is
 * none, or where the column holds something else about the criterion (evidence, a remark, its maximum).
 */
export function criterionIn(heading: Heading, criteria: readonly Criterion[]): CriterionHeading | null {
  const levels = [...heading.levels].reverse();
  for (const level of levels) {
    const found = codeIn(level.text, criteria) ?? byName(level.text, criteria);
    if (!found) continue;
    const rest = levels.map((each) => (each === level ? found.rest : plainWords(each.text))).join(" ");
    const bare = levels.map((each) => (each === level ? found.bareRest : headingOnly(each.text))).join(" ");
    if (NO_SCORE.test(bare)) return null;
    return { code: found.code, known: found.known, role: roleIn(rest), row: level.row };
  }
  return null;
}

interface Found {
  code: string;
  known: boolean;
  /** The words of the header beside code and name, with and without remarks in brackets. */
  rest: string;
  bareRest: string;
}

function codeIn(text: string, criteria: readonly Criterion[]): Found | null {
  const bare = text.replace(REMARK, " ");
  const match = knownCode(bare, criteria) ?? knownCode(text, criteria);
  const unknown = match ? null : UNKNOWN_CODE.exec(bare);
  const code = match?.code ?? unknown?.[0];
  if (code === undefined) return null;
  const names = criteria.filter((each) => each.code === code).map(({ name }) => plainWords(name));
  const rest = (from: string) => {
    const words = ` ${plainWords(from.replace(new RegExp(escape(code), "i"), " "))} `;
    return names.reduce((left, name) => (name ? left.replace(` ${name} `, " ") : left), words).trim();
  };
  return { code, known: match !== null, rest: rest(text), bareRest: rest(bare) };
}

/** The known code that stands first in a text as a word of its own; of two at one place the longer. */
function knownCode(text: string, criteria: readonly Criterion[]): { code: string; at: number } | null {
  let best: { code: string; at: number } | null = null;
  for (const code of new Set(criteria.map((each) => each.code))) {
    const lettered = /\p{L}/u.test(code);
    const pattern = `${lettered ? "(?<![\\p{L}\\p{N}])" : "^\\s*"}${escape(code)}(?![\\p{L}\\p{N}]|\\.\\d)`;
    const at = new RegExp(pattern, "iu").exec(text)?.index;
    if (at === undefined) continue;
    if (!best || at < best.at || (at === best.at && code.length > best.code.length)) best = { code, at };
  }
  return best;
}

/** A header may give the criterion's full name and leave the code out. */
function byName(text: string, criteria: readonly Criterion[]): Found | null {
  const words = headingOnly(text);
  const codes = new Set(criteria.filter(({ name }) => plainWords(name) === words).map(({ code }) => code));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return null;
  return { code, known: true, rest: plainWords(text).replace(words, ""), bareRest: "" };
}

function headingOnly(text: string): string {
  return plainWords(text.replace(REMARK, " "));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
