/** Makes a question one that can be answered: what does not go together is left out, and the reader is told. */
import type { Query } from "./query.ts";
import { kinds, listed, narrowed, type Rule, splits } from "./settle-measure.ts";
import { beside, lengths, order, words } from "./settle-slices.ts";

interface Settled {
  query: Query;
  /** What was left out, a sentence each. */
  problems: string[];
}

const RULES: readonly Rule[] = [
  splits,
  narrowed,
  listed,
  kinds,
  beside,
  lengths("where"),
  lengths("other"),
  words,
  order,
];

/** Settling twice changes nothing more. */
export function settle(query: Query): Settled {
  const problems: string[] = [];
  const settled = RULES.reduce((asked, rule) => {
    const [next, ...why] = rule(asked);
    problems.push(...why);
    return next;
  }, query);
  return { query: settled, problems };
}
