import type { Row } from "../../read/sheet.ts";
import type { ColumnWording } from "../../reference/reference.ts";
import { remember } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";
import { IDENTIFYING, WHO } from "./field-sets.ts";
import { fieldByWords, isRunningNumber } from "./field-words.ts";
import { loneHeading } from "./heading.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Makes the test for rows that can be headers; what it found of a text it remembers. */
export function headTest(wordings: readonly ColumnWording[]): Vocabulary["mayHead"] {
  const own = new Set(wordings.map(({ written }) => plainWords(written)));
  const mayHead = remember((text) => {
    if (!/\p{L}/u.test(text)) return false;
    const heading = loneHeading(text);
    const fields = [fieldByWords("roster", heading), fieldByWords("declared", heading)];
    return own.has(plainWords(text)) || fields.some((field) => WHO.includes(field));
  });
  return (cells) => cells.some((text) => text.length < 500 && mayHead(text));
}

/** The columns of a row that name what identifies a data row: its number, the person, the post, the unit. */
export function keyColumns({ cells }: Row): number[] {
  return cells.flatMap((text, column) => (text.trim() !== "" && isKey(text) ? [column] : []));
}

const isKey = remember((text: string): boolean => {
  const heading = loneHeading(text);
  return isRunningNumber(heading) || IDENTIFYING.includes(fieldByWords("roster", heading));
});
