/** How the codes of criteria are written in headers, and in the rows of long files. */
import type { Criterion } from "../../../src/terms/reference.ts";
import { literal } from "../../values/literal.ts";
import { remember } from "../../values/remember.ts";
import { REMARK } from "./heading.ts";

type CodePattern = readonly [code: string, pattern: RegExp];

/** The code that a text carries, or null: `known` one that the schemes have, `shaped` one that only looks like it. */
export interface CodeFinder {
  known(text: string): string | null;
  shaped(text: string): string | null;
  /** Whether a text begins with a code, behind no more than whose score it is and what criteria are called. */
  isAtFront(code: string, text: string): boolean;
}

/** Makes a finder of the codes of these criteria, and of codes shaped like theirs. */
export function codeFinder(criteria: readonly Criterion[]): CodeFinder {
  const codes = codePatterns(criteria);
  const unknown = unknownCode(criteria);
  return {
    known: (text) => firstCode(text.replace(REMARK, " "), codes) ?? bracketedCode(text, codes),
    shaped: (text) => unknown.exec(text.replace(REMARK, " "))?.[0] ?? null,
    isAtFront: (code, text) => atFront(code).test(text),
  };
}

const atFront = remember((code) => new RegExp(`${LEADING}[([]?${writtenAtFront(code)}${BEHIND}`, "iu"));

/** How a header may lead up to a code: by whose score it is, and what it is called. */
const LEADING =
  "^\\s*(?:(?:điểm|tự chấm|tự đánh giá|chấm|thẩm định|chính thức|cá nhân|tập thể|cấp trên|duyệt)[\\s:–-]*)*" +
  "(?:(?:tiêu chí|tiêu chuẩn|tc|mục|câu)\\s*(?:số\\s*)?)?";

/** Whoever scored may stand before a code without letters, parted from it: `Kết luận: 1.1`. */
const SCORER = "^[\\p{L}\\s.]{2,40}[:–-]\\s*(?:(?:tiêu chí|tiêu chuẩn|tc)\\s*)?";

const BEHIND = "(?![\\p{L}\\p{N}]|\\.\\d)";

/** A pattern of a code in all the ways in which a header may write it: `A1`, `A.1`; `I.1`, `I_1`. */
export function writtenAtFront(code: string): string {
  const parted = /^(\p{L}+)(\d+)$/u.exec(code);
  return parted ? `${parted[1]}(?:[.\\s]\\s?)?${parted[2]}` : asWritten(code);
}

/**
 * A code stands as a word of its own. One without a letter does only at the front, behind `Điểm tự chấm: Tiêu chí` at
 * most; there a point or a space may part the letters and digits of the others: `A.1`.
 */
function codePatterns(criteria: readonly Criterion[]): CodePattern[] {
  return [...new Set(criteria.map(({ code }) => code))].map((code) => {
    const parted = /^(\p{L}+)(\d+)$/u.exec(code);
    const alone = `(?<![\\p{L}\\p{N}])${asWritten(code)}`;
    const leading = `${LEADING}${parted ? `${parted[1]}[.\\s]\\s?${parted[2]}` : literal(code)}`;
    const pattern = parted
      ? `(?:${alone}|${leading})`
      : /\p{L}/u.test(code)
        ? alone
        : `(?:${leading}|${SCORER}${literal(code)})`;
    return [code, new RegExp(`${pattern}${BEHIND}`, "iu")];
  });
}

/** Systems have no points in the names of columns: `I_1`, but `I_1_2` is another than that. */
function asWritten(code: string): string {
  const written = literal(code).replace(/\\\./g, "[._]");
  return code.includes(".") ? `${written}(?!_\\d{1,2}(?!\\d))` : written;
}

/** A code of a shape that the schemes have, or of a letter and digits. */
function unknownCode(criteria: readonly Criterion[]): RegExp {
  const letters = criteria.flatMap(({ code }) => /^(\p{Lu}{2,3})\d+$/u.exec(code)?.[1] ?? []);
  const shapes = ["[A-ZĐ]", ...new Set(letters)].join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${shapes})\\d{1,3}(?:\\.\\d{1,2})*(?![\\p{L}\\p{N}])`, "u");
}

/** A code may stand in brackets, behind the criterion's name or before it: `Học tập (A1)`, `Điểm tự chấm [A1. Học tập]`. */
function bracketedCode(text: string, codes: readonly CodePattern[]): string | null {
  for (const remark of text.match(REMARK) ?? []) {
    const inside = remark
      .slice(1)
      .replace(/[)\]}]$/, "")
      .trim();
    const found = codes.find(([code]) => new RegExp(`^${literal(code)}\\s*([.:–-]|$)`, "i").test(inside));
    if (found) return found[0];
  }
  return null;
}

/** The known code that stands first in a text; of two at one place the longer. */
function firstCode(text: string, codes: readonly CodePattern[]): string | null {
  let best: { code: string; at: number } | null = null;
  const lower = text.toLowerCase();
  const together = lower.replace(/[.\s_]/g, "");
  for (const [code, pattern] of codes) {
    // Most codes are not in it at all, which is seen sooner than by a pattern.
    if (!lower.includes(code.toLowerCase()) && !together.includes(code.toLowerCase().replace(/\./g, "")))
      continue;
    const at = pattern.exec(text)?.index;
    if (at === undefined) continue;
    if (!best || at < best.at || (at === best.at && code.length > best.code.length)) best = { code, at };
  }
  return best?.code ?? null;
}
