/** Figures that a district's report states otherwise than its own rows give. */
import { groupBy } from "../../../terms/counts.ts";
import { leading } from "../../../terms/leading.ts";
import { isMeasureId, MEASURES } from "../../../terms/measures.ts";
import { periodNameInText } from "../../../terms/period.ts";
import type { Declared } from "../../../terms/published.ts";
import { rate, rateText } from "../../../terms/rate.ts";
import type { Book } from "../../book/book.ts";
import { html } from "../../markup/html.ts";
import type { Notable, Rule } from "./notable.ts";
import { DECLARED, placeName } from "./where.ts";

/** So many figures of a district are quoted, one more if it is as far off as the last of them; the others are counted. */
const QUOTED = { few: 2, atMost: 3 };

export const DECLARED_OTHERWISE: Rule = {
  id: "declared",
  name: "Báo cáo lệch",
  find: (book, period) => {
    const latest = book.periods.findLast(
      (one) =>
        (period === "" || one.period === period) &&
        book.data.declared.some((row) => row.period === one.period),
    );
    if (!latest) return [];
    const order = book.groupOrder(latest.period);
    const rows = book.data.declared.filter((row) => row.period === latest.period);
    return [...groupBy(rows, ({ group }) => group)]
      .sort(([a], [b]) => order(a) - order(b))
      .flatMap(([group, own]) => otherwise(book, group, latest.period, own));
  },
};

function otherwise(book: Book, group: string, period: string, rows: readonly Declared[]): Notable[] {
  const off = rows.filter(({ agrees }) => !agrees).sort((a, b) => gap(b) - gap(a));
  const [first] = off;
  if (!first) return [];
  const { named, tied } = leading(off, (a, b) => gap(b) - gap(a), QUOTED);
  const shown = tied.length > 0 ? off.slice(0, QUOTED.few) : named;
  const quoted = shown.map((row) => {
    const name = isMeasureId(row.measure) ? MEASURES[row.measure].name : row.measure;
    return `${name} ghi ${row.declared}, cộng từ các dòng được ${rateText(rate(row.n, row.N))}`;
  });
  const claim = tied.length > 0 ? ", trong đó" : ", lệch nhiều nhất";
  const most = shown.length < off.length ? claim : "";
  return [
    {
      rule: "declared",
      weight: gap(first),
      sentence: html`${placeName(book, group, period)}, ${periodNameInText(period)}: ${off.length}/${rows.length} số liệu trong báo cáo khác số cộng từ các dòng${most}: ${quoted.join("; ")}.`,
      ...DECLARED,
      ask: null,
    },
  ];
}

/** How far apart the two rates are, in billionths so that equal gaps are equal numbers; 0 where one of them is none. */
function gap({ stated, n, N }: Declared): number {
  return stated === null || N <= 0 ? 0 : Math.round(Math.abs(stated - n / N) * 1e9) / 1e9;
}
