import type { Reference } from "../../reference/reference.ts";
import { remember } from "../../values/remember.ts";
import { fold, foldPlain } from "../../values/words.ts";
import { COUNTED_WORDS, KINDS_OF_PLACES } from "./form-words.ts";
import { nameTest } from "./people.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { type LongestPhrase, vocabularyOf } from "./vocabulary.ts";

/** Whether a text can be no person's: neither a name, nor a number by which one is known. */
export type HarmlessTest = (text: string) => boolean;

const TELEPHONE = /\d{9}|\b0\d{2,3}[\s.-]\d{3}[\s.-]\d{3}/;
const NUMBER = /^(\d+|[ivx]+)$/;
/** Initials and abbreviations: a syllable has a vowel, so none of them is a name. */
const ABBREVIATION = /^([bcdfghjklmnpqrstvwxz]+|[a-z])$/;
const COUNTED = new Set(COUNTED_WORDS.map(fold));
const COUNTED_PLAIN = new Set(COUNTED_WORDS.map(foldPlain));

/**
 * Makes the test by which a text may be told outside the office: every word of it is one of a form, of a place of the
 * reference tables, a number or an abbreviation; and nothing in it is what a name column of the data folder holds
 * (`people`). So a name that no list knows is told by what it lacks, not by what it is like.
 */
export function harmlessTest(reference: Reference, people: Iterable<string>): HarmlessTest {
  const longest = vocabularyOf(reference);
  const holdsName = nameTest(people, longest);
  return remember((text) => {
    const tokens = tokensOf(text);
    return !TELEPHONE.test(text) && isKnown(tokens, longest) && !holdsName(tokens);
  });
}

function isKnown(tokens: Tokens, longest: LongestPhrase): boolean {
  const { plain } = tokens;
  let before = "";
  let wasPlace = false;
  for (let at = 0; at < plain.length; ) {
    const word = plain[at] ?? "";
    const found = longest(tokens, at);
    // Two places side by side, or one of a single syllable behind another word, may be a name put together.
    if (found?.isPlace && (wasPlace || (found.syllables === 1 && at > 0 && !KINDS_OF_PLACES.has(before))))
      return false;
    if (!found && !NUMBER.test(word) && !ABBREVIATION.test(word) && !isCounted(tokens, at)) return false;
    before = found ? plain.slice(at, at + found.length).join(" ") : word;
    at += found?.length ?? 1;
    wasPlace = found?.isPlace ?? false;
  }
  return true;
}

/** `quý 3`, `lần 1`, `năm 2024`: beside a number. A text that has accents elsewhere has them here. */
function isCounted({ plain, folded }: Tokens, at: number): boolean {
  if (![at - 1, at + 1].some((beside) => NUMBER.test(plain[beside] ?? ""))) return false;
  const hasAccents = folded.some((each, place) => each !== plain[place]);
  return COUNTED.has(folded[at] ?? "") || (!hasAccents && COUNTED_PLAIN.has(plain[at] ?? ""));
}
