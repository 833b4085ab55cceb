/** A criterion's code may be parted over two cells of a header: `Mục I` above `1` for `I.1`, `Tiêu chí 1` above `a` for `1a`. */
import { IDENTIFYING } from "./field-sets.ts";
import { fieldByWords } from "./field-words.ts";
import { type Heading, lowestText } from "./heading.ts";
import type { Vocabulary } from "./vocabulary.ts";

const LOWER = /^\s*\(?(\p{L}|\d{1,2})[.)]?\s*$/u;
const UPPER =
  /^\s*(?:(?:mục|nhóm|phần|nội dung|tiêu chí|tiêu chuẩn|tc)\s+(?:số\s+)?)?([IVX]{1,4}|\p{L}|\d{1,2})(?![\p{L}\p{N}])/iu;

/**
 * These headings, each whose code is parted over two cells with the whole code in its lower one. A row that numbers the
 * columns gives no codes; it is seen to do so by its numbers below what rows are known by.
 */
export function withJoinedCodes(headings: readonly Heading[], vocabulary: Vocabulary): readonly Heading[] {
  const isNumbered = headings.some(
    (heading) =>
      heading.levels.length > 1 &&
      LOWER.test(lowestText(heading)) &&
      IDENTIFYING.includes(fieldByWords("roster", heading)),
  );
  return isNumbered ? headings : headings.map((heading) => joined(heading, vocabulary) ?? heading);
}

function joined({ column, levels }: Heading, { criterion }: Vocabulary): Heading | null {
  for (const [at, level] of levels.entries()) {
    const upper = UPPER.exec(levels[at - 1]?.text ?? "")?.[1];
    const lower = LOWER.exec(level.text)?.[1];
    if (upper === undefined || lower === undefined) continue;
    const areNumbers = /^\d+$/.test(upper) && /^\d+$/.test(lower);
    // A criterion above numbers has a scale below it.
    if (areNumbers && criterion({ column, levels: levels.slice(at - 1, at) })?.known) continue;
    for (const text of areNumbers ? [`${upper}.${lower}`] : [`${upper}.${lower}`, `${upper}${lower}`]) {
      const whole = { column, levels: levels.map((each) => (each === level ? { ...level, text } : each)) };
      const alone = criterion({ column, levels: [{ ...level, text }] });
      if (alone?.known && alone.code.toLowerCase() === text.toLowerCase()) return whole;
    }
  }
  return null;
}
