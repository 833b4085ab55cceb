/** One choice made over a question: what its control says now, everything else as it was asked. */
import { MEASURE_NAME, TERMS } from "./address-terms.ts";
import { measureOfWord } from "./address-words.ts";
import { ofMeasure, type Query } from "./query.ts";

/**
 * The question with the choice `name` of an address made anew; no words for its default. It may need settling.
 * Who chooses to compare with nothing lets go of the second slice as well: its values alone would ask for it again.
 */
export function choose(query: Query, name: string, words: readonly string[]): Query {
  if (name === MEASURE_NAME) return ofMeasure(query, measureOfWord(words[0]) ?? query.measure);
  const chosen = TERMS.find((term) => term.name === name)?.read(words, query) ?? query;
  const alone = chosen.against === "none" && query.against !== "none";
  return alone ? { ...chosen, other: {} } : chosen;
}
