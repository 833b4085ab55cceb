import type { Criterion } from "../../../src/terms/reference.ts";
import { remember } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";
import { criterionInCell, type Found, withoutRemarks } from "./criterion-cell.ts";
import { codeFinder } from "./criterion-code.ts";
import { BONUS } from "./field-patterns.ts";
import { type FlagField, flagField } from "./flag-sense.ts";
import type { Heading } from "./heading.ts";
import { MOST } from "./other-figure.ts";
import { type Role, roleIn, roleOfCell } from "./role.ts";

/** What a header says about a criterion: its code, whether the schemes know it, and whose score the column holds. */
export interface CriterionHeading {
  code: string;
  known: boolean;
  kind: Criterion["kind"];
  /** Of a thing not to do, what a tick says. */
  ticked: FlagField;
  role: Role | "";
  /** Whether the header also says what the criterion is called. */
  isNamed: boolean;
  /** The level of the heading in which the code stands, upper first. */
  level: number;
  /**
   * How far words beside a known code in front speak of something else than a score: 0 where none does. `A2. Góp ý kiến`
   * (1) may be what the criterion is called; `A2. Minh chứng` (2) hardly is.
   */
  doubt: 0 | 1 | 2;
}

/** Finds the criterion that a header carries, or null. */
export type CriterionFinder = (heading: Heading) => CriterionHeading | null;

const NO_SCORE = new RegExp(
  `\\b(minh chung|ghi chu|nhan xet|link|duong dan|giai trinh|ly do|can cu|tai lieu|y kien|hinh anh|${MOST})\\b|^(tong (so )?diem|tong cong|cong diem|diem (tb|trung binh))\\b`,
);
/** What is left `sau khi trừ điểm` is the score; `Điểm cộng đồng`, `các …` and `lại` are what a criterion may be called. */
const POTS = new RegExp(
  `(?<!\\b(sau khi|da) (bi )?)\\b((diem|bi|muc) tru|tru diem)\\b|(?!diem cong (dong|cac|lai))${BONUS.source}`,
);
const OF_CRITERIA = /\b(tieu chi|noi dung danh gia)\b/;

/** A maximum with its number is a remark on the score that stands below it. */
const MAXIMUM = /\b(toi da|thang diem|he so) \d+ ?(d|diem)?\b/g;

/** What may stand beside such a word in the header of evidence, or of a remark. */
const AROUND = /\b(link|file|tep|cac|kem theo|dinh kem|cua|neu co|ve|so)\b/g;

/**
 * Makes a finder of the criterion that a header carries as a word of its own, in its lowest cell first. It gives
 * null where there is none, or where the column holds something else about it (evidence, a remark, its maximum); it
 * doubts where the words behind a code would say so.
 * Codes are those of all criteria; what one is called, and of which kind it is, may be told by one scheme's `own`.
 */
export function criterionFinder(
  criteria: readonly Criterion[],
  own: readonly Criterion[] = criteria,
  codes = codeFinder(criteria),
): CriterionFinder {
  const names = own.map(({ code, name }) => ({ code, words: plainWords(name) }));
  const find = remember((text) => criterionInCell(text, codes, names));
  const isWritten = writtenTest(criteria, find);
  // Of two that a code means the first is meant, and before all one of its own scheme.
  const kinds = new Map([...own, ...criteria].reverse().map(({ code, kind }) => [code, kind]));
  return (heading) => {
    for (const [at, level] of [...heading.levels.entries()].reverse()) {
      const match = isWritten(level.text, heading) ? find(level.text) : null;
      if (match) return criterionAt(at, heading, match, kinds.get(match.code) ?? "score");
    }
    return null;
  };
}

/** A row that numbers the columns may be the lower one of a header: its numbers are no codes, unless what stands above speaks of criteria. */
function writtenTest(
  criteria: readonly Criterion[],
  find: (text: string) => Found | null,
): (text: string, heading: Heading) => boolean {
  const numbers = new Set(criteria.map(({ code }) => code).filter((code) => !/\p{L}/u.test(code)));
  return (text, { levels }) => {
    if (/\p{L}/u.test(text)) return true;
    const code = text.trim().replace(/\.$/, "");
    if (!numbers.has(code)) return false;
    const others = levels.filter((each) => each.text !== text);
    return (
      others.length === 0 ||
      code.includes(".") ||
      others.some((each) => OF_CRITERIA.test(plainWords(each.text)) && !find(each.text))
    );
  };
}

/** What a header says of the criterion that one of its cells gives; null where its column holds something else of it. */
function criterionAt(
  level: number,
  heading: Heading,
  { code, known, isNamed, isAtFront, rest, bareRest }: Found,
  kind: Criterion["kind"],
): CriterionHeading | null {
  // The lowest goes first: it speaks of the column.
  const cells = heading.levels
    .map(({ text }, at) =>
      at === level
        ? { words: rest, bare: bareRest, isOwn: true }
        : { words: plainWords(text), bare: withoutRemarks(text), isOwn: false },
    )
    .reverse();
  const bare = (own: string) => cells.map((cell) => (cell.isOwn ? own : cell.bare)).join(" ");
  const speaks = (own: string) => NO_SCORE.test(bare(own).replace(MAXIMUM, " "));
  const isDoubtful = speaks(bareRest);
  if (isDoubtful && (!isAtFront || speaks(""))) return null;
  // What was taken off, or put on, is no score.
  if (kind === "score" && POTS.test(bare(bareRest))) return null;
  // Beside the code a word may be the criterion's own (thẩm định hồ sơ); the other cells speak of the column.
  const others = cells.map(({ isOwn, words }) => (isOwn ? "" : words)).join(" ");
  const ofCell = cells.map(({ words }) => roleOfCell(words)).find((each) => each !== "");
  const role = roleIn(others) || roleIn(rest) || (ofCell ?? "");
  const doubt = isDoubtful ? (saysNoMore(bareRest) ? 2 : 1) : 0;
  const texts = heading.levels.map(({ text }) => text).reverse();
  const ticked = flagField(cells, plainWords(texts.join(" ")));
  return { code, known, kind, ticked, role, isNamed, level, doubt };
}

/** Whether words are those of evidence, a remark or a maximum alone. */
function saysNoMore(words: string): boolean {
  return words.replace(new RegExp(NO_SCORE, "g"), " ").replace(AROUND, " ").trim() === "";
}
