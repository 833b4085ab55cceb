/** The scheme's criteria: met by group, the hardest, things not to do, and how officers see themselves. */

import { chartsOf } from "../figures.ts";
import type { Block, Stated } from "../model.ts";
import { chapterWith, type Draft, paragraph, type Scope } from "../scope.ts";
import { criterionGroupTable } from "../tables/criterion-groups.ts";
import { groupsSentence, hardestSentence, metSentence, pointsSentence } from "../words/criteria.ts";
import { dontsSentence, mostBrokenSentence, unaskedSentence } from "../words/donts.ts";
import { withheldSentence } from "../words/left-out.ts";
import { blanksSentence, selfSentence } from "../words/scores.ts";

export function criteria(scope: Scope): Draft[] {
  const { book, period } = scope;
  const ask: Stated = { measure: "criteria_met", period: period.period, criteria: { kind: "score" } };
  return chapterWith(scope, { id: "tieu-chi", title: "Thực hiện khung tiêu chí", ask }, () => [
    ...paragraph(
      metSentence(scope),
      groupsSentence(scope),
      hardestSentence(scope),
      pointsSentence(scope),
      withheldSentence(book, ask),
    ),
    ...tableOf(scope),
    ...chartsOf(scope, "criteria-by-group", "nhom-tieu-chi"),
    ...paragraph(dontsSentence(scope), mostBrokenSentence(scope), unaskedSentence(scope)),
    ...paragraph(selfSentence(scope), blanksSentence(scope)),
    ...chartsOf(scope, "criteria-by-group", "tu-cham-nhom"),
  ]);
}

function tableOf(scope: Scope): Block[] {
  return [{ kind: "table", table: criterionGroupTable(scope) }];
}
