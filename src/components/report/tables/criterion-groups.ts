/** The scheme's groups of criteria: met, points, and the self-assessment gap; the sum is that of the scored criteria. */
import { gapWords } from "../../criteria/gap.ts";
import { sourceLine } from "../../frame/source.ts";
import { groupsOf } from "../../overview/criterion-groups.ts";
import type { ReportTable } from "../model.ts";
import type { Scope } from "../scope.ts";
import { reportTable } from "../table.ts";
import { scoredAsk } from "../words/criteria.ts";

interface Row {
  name: string;
  /** Left out for the sum. */
  code?: string;
}

export function criterionGroupTable(scope: Scope): ReportTable {
  const { book, period, when } = scope;
  const rate = (measure: "self_points" | "both_points", { code }: Row) =>
    book.rate(scoredAsk(scope, measure, code));
  return reportTable<Row>(book, {
    id: "nhom-tieu-chi",
    caption: `Kết quả theo nhóm tiêu chí, ${when}`,
    columns: [
      { head: "Nhóm tiêu chí", width: 24, cell: ({ name }) => name },
      {
        head: "Lượt tiêu chí đạt",
        number: true,
        width: 24,
        cell: ({ code }) => scoredAsk(scope, "criteria_met", code),
      },
      {
        head: "Điểm chính thức so với tối đa",
        number: true,
        cell: ({ code }) => scoredAsk(scope, "points", code),
      },
      {
        head: "Tự chấm so với chính thức",
        number: true,
        width: 24,
        cell: (row) => gapWords({ self: rate("self_points", row), both: rate("both_points", row) }),
      },
    ],
    rows: groupsOf(book, period.scheme),
    foot: { name: "Cộng" },
    note: "Tự chấm so với chính thức: trên những lượt có cả hai điểm.",
    source: sourceLine(book, ["criteria_met"]),
  });
}
