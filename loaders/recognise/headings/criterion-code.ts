/** How the codes of criteria are written in headers, and in the rows of long files. */
import type { Criterion } from "../../../src/terms/reference.ts";
import { literal } from "../../values/literal.ts";
import { remember } from "../../values/remember.ts";
import { REMARK } from "./heading.ts";

/** The code that a text carries, or null: `known` one that the schemes have, `shaped` one that only looks like it. */
export interface CodeFinder {
  known(text: string): string | null;
  shaped(text: string): string | null;
  /** Whether a text begins with a code, behind no more than whose score it is and what criteria are called. */
  isAtFront(code: string, text: string): boolean;
}

/**
 * Makes a finder of the codes of these criteria, and of codes shaped like theirs. A known code stands as a word of its
 * own. One without a letter does only at the front, behind `Điểm tự chấm: Tiêu chí` at most, or behind whoever scored;
 * at the front a point or a space may part the letters and digits of the others: `A.1`.
 */
export function codeFinder(criteria: readonly Criterion[]): CodeFinder {
  // Of two codes at one place the longer is meant, which a pattern of all codes is to try first.
  const codes = [...new Set(criteria.map(({ code }) => code))].sort((a, b) => b.length - a.length);
  const numbers = codes.filter((code) => !HAS_LETTER.test(code));
  const lettered = codes.filter((code) => HAS_LETTER.test(code));
  const alone = firstOf(lettered, asWritten, "(?<![\\p{L}\\p{N}])");
  const atFront = firstOf(
    codes.filter((code) => PARTED.test(code) || !HAS_LETTER.test(code)),
    asParted,
    "^",
  );
  const behindScorer = firstOf(numbers, literal, SCORER);
  const opening = firstOf(codes, writtenAtFront, "^[([]?");
  const inBrackets = firstOf(codes, literal, "^", "\\s*(?:[.:–-]|$)");
  const unknown = unknownCode(criteria);
  return {
    known: remember((text) => {
      const bare = text.replace(REMARK, " ");
      const found = first([alone(bare), ...frontsOf(bare).map(atFront), behindScorer(bare)]);
      return (found ?? remarksIn(text).map(inBrackets).find(Boolean))?.code ?? null;
    }),
    shaped: remember((text) => unknown.exec(text.replace(REMARK, " "))?.[0] ?? null),
    isAtFront: (code, text) => frontsOf(text).some((front) => opening(front)?.code === code),
  };
}

const HAS_LETTER = /\p{L}/u;
const PARTED = /^(\p{L}+)(\d+)$/u;

/** How a header may lead up to a code: by whose score it is, and what it is called. */
const BY_WHOM =
  /^\s*(?:(?:điểm|tự chấm|tự đánh giá|chấm|thẩm định|chính thức|cá nhân|tập thể|cấp trên|duyệt)[\s:–-]*)*/iu;
const CALLED = /^(?:tiêu chí|tiêu chuẩn|tc|mục|câu)\s*(?:số\s*)?/iu;

/** What a text begins with, once what leads up to a code is taken off; `TC1` may be a code, or the first criterion. */
function frontsOf(text: string): string[] {
  const front = text.replace(BY_WHOM, "");
  return [front, front.replace(CALLED, "")];
}

/** Whoever scored may stand before a code without letters, parted from it: `Kết luận: 1.1`. */
const SCORER = "^[\\p{L}\\s.]{2,40}[:–-]\\s*(?:(?:tiêu chí|tiêu chuẩn|tc)\\s*)?";

const BEHIND = "(?![\\p{L}\\p{N}]|\\.\\d)";

interface FoundCode {
  code: string;
  at: number;
}

/** Finds the first place where any of these codes stands; one pattern for all, for patterns are dear to make. */
function firstOf(
  codes: readonly string[],
  written: (code: string) => string,
  before: string,
  behind = BEHIND,
): (text: string) => FoundCode | null {
  if (codes.length === 0) return () => null;
  const any = codes.map((code) => `(${written(code)})`).join("|");
  const pattern = new RegExp(`${before}(?:${any})${behind}`, "iu");
  return (text) => {
    const found = pattern.exec(text);
    const code = codes[found?.slice(1).findIndex((each) => each !== undefined) ?? -1];
    return found && code !== undefined ? { code, at: found.index } : null;
  };
}

/** Of what was found the one that stands first; of two at one place the longer code. */
function first(all: readonly (FoundCode | null)[]): FoundCode | null {
  return all.reduce((best, one) => {
    if (!one || !best) return best ?? one;
    const isBefore = one.at < best.at || (one.at === best.at && one.code.length > best.code.length);
    return isBefore ? one : best;
  }, null);
}

/** A pattern of a code in all the ways in which a header may write it: `A1`, `A.1`; `I.1`, `I_1`. */
export function writtenAtFront(code: string): string {
  const parted = PARTED.exec(code);
  return parted ? `${parted[1]}(?:[.\\s]\\s?)?${parted[2]}` : asWritten(code);
}

/** A pattern of a code whose letters and digits are parted, or of one that has no letters. */
function asParted(code: string): string {
  const parted = PARTED.exec(code);
  return parted ? `${parted[1]}[.\\s]\\s?${parted[2]}` : literal(code);
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
function remarksIn(text: string): string[] {
  const inside = (remark: string) => remark.slice(1).replace(/[)\]}]$/, "");
  return (text.match(REMARK) ?? []).map((remark) => inside(remark).trim());
}
