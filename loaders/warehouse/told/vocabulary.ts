import type { Reference } from "../../reference/reference.ts";
import { ACCENTED_PHRASES, FORM_PHRASES } from "./form-words.ts";
import { plainTokensOf, type Tokens, tokensOf } from "./tokens.ts";

/** A known phrase: of a form, or a place of the reference tables. */
interface Phrase {
  /** As it is written there, with its accents. */
  text: string;
  /** How many words it has where it stands, and how many it has written apart. */
  length: number;
  syllables: number;
  isPlace: boolean;
  needsAccents: boolean;
}

/** Finds the longest known phrase that stands at a place among the words of a text. */
export type LongestPhrase = (tokens: Tokens, at: number) => Phrase | undefined;

/** The phrases of forms, of the scheme and of the campaigns, and the names of places of all times. */
export function vocabularyOf(reference: Reference): LongestPhrase {
  const byPlain = new Map<string, Phrase[]>();
  const longestBy = new Map<string, number>();
  const add = (text: string, { isPlace = false, needsAccents = false } = {}) => {
    const words = plainTokensOf(text);
    const syllables = words.length;
    // `danhgia` and `phuly` are how files are named as well.
    for (const spelled of syllables > 1 ? [words, [words.join("")]] : [words]) {
      const [first = ""] = spelled;
      const plain = spelled.join(" ");
      const known = byPlain.get(plain) ?? [];
      byPlain.set(plain, known);
      known.push({ text, length: spelled.length, syllables, isPlace, needsAccents });
      longestBy.set(first, Math.max(longestBy.get(first) ?? 0, spelled.length));
    }
  };
  for (const text of placesOf(reference)) add(text, { isPlace: true });
  for (const text of formsOf(reference)) add(text);
  for (const text of ACCENTED_PHRASES) add(text, { needsAccents: true });
  return (tokens, at) => {
    for (let length = longestBy.get(tokens.plain[at] ?? "") ?? 0; length > 0; length--) {
      const plain = tokens.plain.slice(at, at + length).join(" ");
      const own = tokens.folded.slice(at, at + length).join(" ");
      const found = byPlain
        .get(plain)
        ?.find((each) => (own === plain && !each.needsAccents) || own === spelledAs(each));
      if (found) return found;
    }
    return undefined;
  };
}

function placesOf({ units, groups, aliases, identity }: Reference): string[] {
  return [
    ...units.map(({ name }) => name),
    ...groups.flatMap(({ name, shortName }) => [name, name.replace(/\(.*?\)/g, ""), shortName]),
    ...aliases.map(({ written }) => written),
    identity.province ?? "",
  ];
}

function formsOf({ criteria, campaigns }: Reference): string[] {
  return [
    ...FORM_PHRASES,
    ...criteria.flatMap(({ name, groupName }) => [name, groupName]),
    ...campaigns.map(({ name }) => name),
  ];
}

function spelledAs({ text, length }: Phrase): string {
  return tokensOf(text).folded.join(length === 1 ? "" : " ");
}
