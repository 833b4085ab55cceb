/** Finding without accents: every word typed begins a word of what is found. */
import { plainWords } from "../../terms/fold.ts";

export interface Findable {
  /** What is compared first: the plain words of the name alone. */
  key: string;
  /** All plain words by which it may be found, its name among them. */
  plain: string;
}

/** The plain words of all of these, as `Findable` wants them; `3 chủ động` is also found as `ba chủ động`. */
export function findableWords(...texts: string[]): string {
  const plain = plainWords(texts.join(" "));
  const spoken = plain.replace(/\b[1-9]\b/g, (digit) => SPOKEN[Number(digit)] ?? digit);
  return spoken === plain ? plain : `${plain} ${spoken}`;
}

const SPOKEN = ["", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];

/** Whether each word of the query begins a word of the text; both are plain words already. */
export function matches(plain: string, query: string): boolean {
  const text = ` ${plain}`;
  return query !== "" && query.split(" ").every((word) => text.includes(` ${word}`));
}

/** What a reader may mean, the nearest first; those that are equally near keep their order. */
export function find<Entry extends Findable>(entries: readonly Entry[], typed: string): Entry[] {
  const query = plainWords(typed);
  return entries
    .filter(({ plain }) => matches(plain, query))
    .map((entry) => ({ entry, far: distance(entry, query) }))
    .sort((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
}

/** The name itself, its beginning, the words together in the name, together anywhere, or scattered. */
function distance({ key, plain }: Findable, query: string): number {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  if (` ${key}`.includes(` ${query}`)) return 2;
  return ` ${plain}`.includes(` ${query}`) ? 3 : 4;
}
