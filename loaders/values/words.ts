/** The folding of `src/terms/fold.ts`, remembered: the same headers, units and names come in every file. */
import * as terms from "../../src/terms/fold.ts";
import { remember } from "./remember.ts";

export { tidied } from "../../src/terms/fold.ts";

export const fold = remember(terms.fold);
export const foldPlain = remember(terms.foldPlain);
export const plainWords = remember(terms.plainWords);

/** A text in small letters, its accents as they are. */
export function lowered(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Whether some words stand among others, whole and in their order; both plain. */
export function holdsWords(words: string, some: string): boolean {
  return ` ${words} `.includes(` ${some} `);
}
