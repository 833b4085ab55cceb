/** Scores as such: how officers rate themselves, and what was left blank. */
import { gapWords } from "../../criteria/gap.ts";
import type { Sentence } from "../model.ts";
import type { Scope } from "../scope.ts";
import { clause, figureOf, sentence } from "./clause.ts";
import { scoredAsk } from "./criteria.ts";

/** Silent where no file has both scores. */
export function selfSentence(scope: Scope): Sentence | null {
  const self = figureOf(scope.book, scoredAsk(scope, "self_points"));
  const both = figureOf(scope.book, scoredAsk(scope, "both_points"));
  if (!self || !both) return null;
  const words = gapWords({ self, both });
  return sentence(
    "self",
    clause`Trên những lượt có cả hai điểm, cán bộ tự chấm ${self.rate} điểm tối đa, điểm chính thức là ${both.rate}: tự chấm ${words}${words.includes("bằng") ? "" : " so với điểm chính thức"}`,
  );
}

/** Silent where no score is missing. */
export function blanksSentence(scope: Scope): Sentence | null {
  const found = figureOf(scope.book, scoredAsk(scope, "missing"));
  if (!found || found.n === 0) return null;
  return sentence(
    "blanks",
    clause`Còn ${found.share} lượt tiêu chí bỏ trống điểm chính thức (${found.percent}); những lượt này vẫn nằm trong mẫu số và chưa được tính là đạt`,
  );
}
