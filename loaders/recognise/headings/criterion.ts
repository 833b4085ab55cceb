import type { Criterion } from "../../../src/terms/reference.ts";
import { remember } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";
import { criterionInCell, withoutRemarks } from "./criterion-cell.ts";
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
  const numbers = new Set(criteria.map(({ code }) => code).filter((code) => !/\p{L}/u.test(code)));
  // A row that numbers the columns may be the lower one of a header, unless what stands above speaks of criteria.
  const isWritten = (text: string, { levels }: Heading) => {
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
  return (heading) => {
    const levels = [...heading.levels].reverse();
    for (const level of levels) {
      const match = isWritten(level.text, heading) ? find(level.text) : null;
      if (!match) continue;
      const others = (words: (text: string) => string, own: string) =>
        levels.map((each) => (each === level ? own : words(each.text))).join(" ");
      const speaks = (own: string) => NO_SCORE.test(others(withoutRemarks, own).replace(MAXIMUM, " "));
      const isDoubtful = speaks(match.bareRest);
      if (isDoubtful && (!match.isAtFront || speaks(""))) return null;
      const cells = levels.map((each) =>
        each === level
          ? { words: match.rest, bare: match.bareRest }
          : { words: plainWords(each.text), bare: withoutRemarks(each.text) },
      );
      // Beside the code a word may be the criterion's own (thẩm định hồ sơ); the other cells speak of the column.
      const ofCells = cells.map(({ words }) => roleOfCell(words));
      const role =
        roleIn(others(plainWords, "")) || roleIn(match.rest) || (ofCells.find((each) => each !== "") ?? "");
      const ofCode = ({ code }: Criterion) => code === match.code;
      const kind = (own.find(ofCode) ?? criteria.find(ofCode))?.kind ?? "score";
      // What was taken off, or put on, is no score.
      if (kind === "score" && POTS.test(others(withoutRemarks, match.bareRest))) return null;
      const doubt = isDoubtful ? (saysNoMore(match.bareRest) ? 2 : 1) : 0;
      const ticked = flagField(cells, plainWords(levels.map(({ text }) => text).join(" ")));
      const at = heading.levels.indexOf(level);
      const { code, known, isNamed } = match;
      return { code, known, kind, ticked, role, isNamed, level: at, doubt };
    }
    return null;
  };
}

/** Whether words are those of evidence, a remark or a maximum alone. */
function saysNoMore(words: string): boolean {
  return words.replace(new RegExp(NO_SCORE, "g"), " ").replace(AROUND, " ").trim() === "";
}
