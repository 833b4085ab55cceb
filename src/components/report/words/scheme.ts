/** By which criteria the period's officers were evaluated, and whether these are another than in the year before. */
import { formatNumber } from "../../../terms/format.ts";
import { groupsOf } from "../../overview/criterion-groups.ts";
import type { Sentence } from "../model.ts";
import type { Scope } from "../scope.ts";
import { clause, sentence } from "./clause.ts";

/** Silent where the scheme has no scored criteria. */
export function schemeSentence({ book, period: { scheme } }: Scope): Sentence | null {
  const scored = book.criteria(scheme, { kind: "score" });
  if (scored.length === 0) return null;
  const donts = book.criteria(scheme, { kind: "dont" }).length;
  const rest = donts > 0 ? ` và ${formatNumber(donts)} điều không nên làm` : "";
  return sentence(
    "scheme",
    clause`Việc đánh giá thực hiện theo khung tiêu chí ${scheme}, gồm ${formatNumber(scored.length)} tiêu chí chấm điểm thuộc ${groupsOf(book, scheme).length} nhóm${rest}`,
  );
}

/** Silent where the scheme is the same, and where there is nothing to compare with. */
export function schemeChangeSentence({ period, before }: Scope): Sentence | null {
  if (!before?.expects.includes("evaluation") || before.scheme === period.scheme) return null;
  return sentence(
    "scheme-change",
    clause`Khung này thay khung tiêu chí ${before.scheme} của kỳ cùng loại năm trước, nên các tỷ lệ theo tiêu chí của hai kỳ không trừ cho nhau`,
  );
}
