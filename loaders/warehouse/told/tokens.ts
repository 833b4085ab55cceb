import { fold } from "../../values/words.ts";

/** The words and numbers of a text one by one, with their accents and without. */
export interface Tokens {
  folded: readonly string[];
  plain: readonly string[];
}

/** Parts a text into its words and numbers; letters and digits that touch are two (`Book1`). */
export function tokensOf(text: string): Tokens {
  const folded = fold(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return { folded, plain: folded.map(withoutAccents) };
}

/** Only those without accents: of a country's people and places, few are ever asked for more. */
export function plainTokensOf(text: string): string[] {
  return withoutAccents(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[đð]/g, "d");
}
