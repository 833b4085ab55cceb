/** The rules by which something is worth noticing, all of them, and what they find. */
import type { Book } from "../../book/book.ts";
import { BELOW_TARGET } from "./below-target.ts";
import { DECLARED_OTHERWISE } from "./declared-otherwise.ts";
import { FALLEN } from "./fallen.ts";
import { HELD_ROWS_RULE } from "./held-rows.ts";
import { NOT_SUBMITTED_RULE } from "./not-submitted.ts";
import { type Notable, RULE_IDS, type Rule, type RuleId } from "./notable.ts";
import { OUTSIDE } from "./outside.ts";

const RULES: Record<RuleId, Rule> = {
  outside: OUTSIDE,
  target: BELOW_TARGET,
  fallen: FALLEN,
  "not-submitted": NOT_SUBMITTED_RULE,
  held: HELD_ROWS_RULE,
  declared: DECLARED_OTHERWISE,
};

/** In the order in which what they find is shown; with their statements, for the page "Cách tính". */
export const notableRules: readonly Rule[] = RULE_IDS.map((id) => RULES[id]);

/**
 * All that is worth noticing in a period, or for "" in the latest period of each figure: rule by rule, in each the
 * largest difference first.
 */
export function notables(book: Book, period: string): Notable[] {
  return notableRules.flatMap(({ find }) => find(book, period).sort((a, b) => b.weight - a.weight));
}

/**
 * The first `most` of them: of every rule that found something its largest difference, then whatever is largest.
 * Given rule by rule and given back so.
 */
export function fewOf(found: readonly Notable[], most: number): Notable[] {
  const isFirst = (one: Notable) => found.find(({ rule }) => rule === one.rule) === one;
  const byWeight = [...found].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || b.weight - a.weight);
  const chosen = new Set(byWeight.slice(0, most));
  return found.filter((one) => chosen.has(one));
}
