import { remember } from "../../values/remember.ts";
import { plainWords } from "../../values/words.ts";

/** The header cells above one column, upper first, each with the row in which it stands. */
export interface Heading {
  column: number;
  levels: { row: number; text: string }[];
}

/** No header is longer; what is would only cost time. */
const LONGEST = 1000;
/** A remark in brackets, which is no part of a header; a bracket that is not closed runs to the end. */
export const REMARK = /[([{][^)\]}]*[)\]}]?/g;
/** A question's number in a form, which is no part of it either: `3. Đơn vị`, `Câu 3: Đơn vị`. */
export const NUMBERED = /^\s*(?:câu\s*)?\d{1,2}\s*[.):]\s*(?=\p{L})/iu;
const FILLERS =
  /\b(cua (cac )?(dong chi|anh chi|can bo|ban)|hien nay|hien tai|neu co|vui long|la gi|cho biet|xin)\b/g;

/** A header's words: without remarks in brackets, politeness and punctuation, accents dropped. */
export const headingWords = remember((text: string): string => {
  if (text.length > LONGEST) return "";
  const bare = partedWords(text).replace(NUMBERED, "").replace(REMARK, " ");
  return plainWords(bare.trim() === "" ? text : bare)
    .replace(FILLERS, " ")
    .replace(/\s+/g, " ")
    .trim();
});

/** Systems write a header as one word: `TenDV`, `NgayGiuChucVu`. */
function partedWords(text: string): string {
  const isOneWord = /^\s*\p{L}+\s*$/u.test(text) && /\p{Ll}\p{Lu}/u.test(text.normalize("NFC"));
  if (!isOneWord) return text;
  return text.normalize("NFC").replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ");
}

/** A header as it is named to people: `upper / lower` where there are two. */
export function headingText({ levels }: Heading): string {
  return [...new Set(levels.map(({ text }) => text.replace(/\s+/g, " ").trim()))].join(" / ");
}

/** A text as a heading by itself. */
export function loneHeading(text: string): Heading {
  return { column: 0, levels: [{ row: 0, text }] };
}

export function lowestText({ levels }: Heading): string {
  return levels.at(-1)?.text ?? "";
}

/** The plain words of a header's lowest cell, remarks and all. */
export function lowestWords(heading: Heading): string {
  return plainWords(lowestText(heading));
}

/** The readings of a header, most specific first: its lowest cell, all its cells, and each of the others. */
export function headingReadings(heading: Heading): readonly string[] {
  const known = READINGS.get(heading);
  if (known) return known;
  const each = heading.levels.map(({ text }) => headingWords(text)).reverse();
  const all = [...each].reverse().join(" ");
  const readings = [...new Set([each[0] ?? "", all, ...each])].filter(Boolean);
  READINGS.set(heading, readings);
  return readings;
}

/** Every kind of export asks for them, and for each several fields. */
const READINGS = new WeakMap<Heading, readonly string[]>();
