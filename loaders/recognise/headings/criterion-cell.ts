/** What one cell of a header says of a criterion. */
import { remember } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";
import { type CodeFinder, writtenAtFront } from "./criterion-code.ts";
import { NUMBERED, REMARK } from "./heading.ts";

/** A criterion as one cell gives it. */
export interface Found {
  code: string;
  known: boolean;
  /** Whether a known code begins the header. */
  isAtFront: boolean;
  isNamed: boolean;
  /** The words of the header beside code and name, with and without remarks in brackets. */
  rest: string;
  bareRest: string;
}

type CodeName = { code: string; words: string };

/**
 * The criterion that a cell gives by its code, or by its name in full; null where it gives none. A number before the name of
 * another criterion is that of a question: `4. Chính trị tư tưởng`.
 */
export function criterionInCell(text: string, codes: CodeFinder, names: readonly CodeName[]): Found | null {
  const coded = codeIn(text, codes, names);
  if (coded && (coded.isNamed || /\p{L}/u.test(coded.code))) return coded;
  return byName(text, names) ?? coded;
}

function codeIn(text: string, codes: CodeFinder, names: readonly CodeName[]): Found | null {
  const known = codes.known(text);
  const code = known ?? codes.shaped(text);
  if (code === null) return null;
  const own = names.filter((each) => each.code === code && each.words !== "");
  const wordsOf = (from: string) => ` ${plainWords(from.replace(anywhere(code), " "))} `;
  const words = wordsOf(text);
  const rest = (from: string) => own.reduce((left, name) => withoutName(left, name.words), from).trim();
  return {
    isNamed: own.some((name) => words.includes(` ${name.words} `)),
    ...{ code, known: known !== null, isAtFront: known !== null && codes.isAtFront(code, text) },
    ...{ rest: rest(words), bareRest: rest(wordsOf(text.replace(REMARK, " "))) },
  };
}

const anywhere = remember((code) => new RegExp(`(?<![\\p{L}\\p{N}])${writtenAtFront(code)}`, "iu"));

/** Whose score it is, and no beginning of a name (`Thẩm định hồ sơ`). */
const WHOSE = /^(diem )?(tu (cham|danh gia)|tham dinh|chinh thuc)( diem)?$/;

/** Takes a criterion's name out of a header's words, also where the header gives only its beginning. */
function withoutName(words: string, name: string): string {
  const whole = words.replace(` ${name} `, " ");
  if (whole !== words || WHOSE.test(words.trim())) return whole;
  const [left, named] = [words.trim().split(" "), name.split(" ")];
  let common = 0;
  while (common < named.length && left[common] === named[common]) common++;
  return common >= 2 ? ` ${left.slice(common).join(" ")} ` : words;
}

/** The most that there is to be had, without brackets: `Phong cách làm việc: 20 điểm`. */
const POINTS_BEHIND = / (toi da )?\d{1,3} ?(d|diem)$/;

/** A header may give the criterion's full name and leave the code out. */
function byName(text: string, names: readonly CodeName[]): Found | null {
  const words = withoutRemarks(text.replace(NUMBERED, "")).replace(POINTS_BEHIND, "");
  const codes = new Set(names.filter((each) => each.words === words).map(({ code }) => code));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return null;
  return {
    code,
    known: true,
    isAtFront: false,
    isNamed: true,
    rest: plainWords(text.replace(NUMBERED, "")).replace(words, ""),
    bareRest: "",
  };
}

/** The plain words of a text without its remarks in brackets. */
export function withoutRemarks(text: string): string {
  return plainWords(text.replace(REMARK, " "));
}
