import { plainTokensOf, type Tokens, tokensOf } from "./tokens.ts";
import type { LongestPhrase } from "./vocabulary.ts";

/** No name of a person is longer, in words; what a name column holds that is, is none. */
const LONGEST_NAME = 8;

/**
 * Makes the test whether the words of a text hold one of these names, as whole words, with its accents or without any.
 * What stands in a name column and is but words of a form (`Bí thư`), or a single word, is no name.
 */
export function nameTest(names: Iterable<string>, longest: LongestPhrase): (tokens: Tokens) => boolean {
  const byPlain = new Map<string, string[]>();
  for (const name of names) {
    const words = plainTokensOf(name);
    if (words.length < 2 || words.length > LONGEST_NAME) continue;
    for (const plain of [words.join(" "), words.join("")])
      byPlain.set(plain, [...(byPlain.get(plain) ?? []), name]);
  }
  const isSpelled = (own: string, plain: string, name: string) => {
    const tokens = tokensOf(name);
    if (isForm(tokens, longest)) return false;
    return own === plain || [" ", ""].some((by) => tokens.folded.join(by) === own);
  };
  return ({ plain, folded }) =>
    plain.some((_, from) =>
      plain.slice(from, from + LONGEST_NAME).some((_, more) => {
        const bare = plain.slice(from, from + more + 1).join(" ");
        const own = folded.slice(from, from + more + 1).join(" ");
        return byPlain.get(bare)?.some((name) => isSpelled(own, bare, name)) ?? false;
      }),
    );
}

function isForm(tokens: Tokens, longest: LongestPhrase): boolean {
  for (let at = 0; at < tokens.plain.length; ) {
    const found = longest(tokens, at);
    if (!found || found.isPlace) return false;
    at += found.length;
  }
  return true;
}
