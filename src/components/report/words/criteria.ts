/** Criteria met, and points: of all, by the scheme's groups, and the criteria that were hardest to meet. */
import { leading } from "../../../terms/leading.ts";
import { criterionName } from "../../criteria/scope.ts";
import { groupsOf } from "../../overview/criterion-groups.ts";
import type { Sentence, Stated } from "../model.ts";
import type { Scope } from "../scope.ts";
import { aimedWords } from "./aimed.ts";
import { type Clause, clause, figureOf, joined, sentence } from "./clause.ts";
import { comparedWords } from "./compared.ts";

/**
 * So many criteria are named as the hardest, a few more if they were met as rarely; a scheme with fewer than twice as
 * many has none that stand out.
 */
const HARDEST = { few: 3, atMost: 5 };

/** The question after the scored criteria of the period, all or of one group. */
export function scoredAsk({ period }: Scope, measure: Stated["measure"], groupCode?: string): Stated {
  const criteria = { kind: "score" as const, ...(groupCode === undefined ? {} : { groupCode }) };
  return { measure, period: period.period, criteria };
}

/** Pairs hang together, so a change is told in points of a hundred. */
export function metSentence(scope: Scope): Sentence | null {
  const ask = scoredAsk(scope, "criteria_met");
  const found = figureOf(scope.book, ask);
  if (!found) return null;
  return sentence(
    "criteria",
    clause`Trong số cán bộ được đánh giá, có ${found.share} lượt tiêu chí đạt mức quy định, bằng ${found.percent}${aimedWords(scope.book, ask, "lượt")}${comparedWords(scope.book, ask, null)}`,
  );
}

/** Silent where the scheme has one group only, or none of them a figure. */
export function groupsSentence(scope: Scope): Sentence | null {
  const parts = groupsOf(scope.book, scope.period.scheme).flatMap(({ code, name }): Clause[] => {
    const found = figureOf(scope.book, scoredAsk(scope, "criteria_met", code));
    return found ? [clause`${name} ${found.rate}`] : [];
  });
  if (parts.length < 2) return null;
  return sentence("criterion-groups", clause`Theo nhóm tiêu chí: ${joined(parts, "; ")}`);
}

/** Silent for short schemes, where every criterion was met by all, and where too many were met as rarely. */
export function hardestSentence(scope: Scope): Sentence | null {
  const { book, period } = scope;
  const rated = book.criteria(period.scheme, { kind: "score" }).flatMap((criterion) => {
    const found = figureOf(book, {
      ...{ measure: "criteria_met", period: period.period, criterion: criterion.code },
    });
    return found ? [{ criterion, found }] : [];
  });
  if (rated.length < 2 * HARDEST.few) return null;
  const { named: hardest } = leading(
    rated.filter(({ found }) => found.n < found.N),
    (a, b) => a.found.n * b.found.N - b.found.n * a.found.N,
    HARDEST,
  );
  if (hardest.length === 0) return null;
  const named = hardest.map(({ criterion, found }) => clause`${criterionName(criterion)} ${found.rate}`);
  return sentence("hardest", clause`Tỷ lệ đạt thấp nhất là ở các tiêu chí: ${joined(named, "; ")}`);
}

/** Bonus and penalty are in none of it. */
export function pointsSentence(scope: Scope): Sentence | null {
  const ask = scoredAsk(scope, "points");
  const found = figureOf(scope.book, ask);
  if (!found) return null;
  return sentence(
    "points",
    clause`Tổng điểm chính thức là ${found.share} điểm, bằng ${found.percent} mức tối đa${comparedWords(scope.book, ask, null)}`,
  );
}
