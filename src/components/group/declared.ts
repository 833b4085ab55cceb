/** What the group declared in its reports beside what its own rows give. */
import { isMeasureId, MEASURES } from "../../terms/measures.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import type { Declared } from "../../terms/published.ts";
import { rate, rateText } from "../../terms/rate.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import { codeOf, type View } from "../page/view.ts";

/** In the period chosen, or in all of them, the latest first. */
export function groupDeclared(view: View): Html {
  const { book, choice, path } = view;
  const code = codeOf(path);
  const order = new Map(book.periods.map(({ period }, i) => [period, i]));
  const rows = book.data.declared
    .filter(({ group, period }) => group === code && (choice.period === "" || period === choice.period))
    .sort((a, b) => (order.get(b.period) ?? 0) - (order.get(a.period) ?? 0));
  const when = choice.period === "" ? "" : ` trong ${periodNameInText(choice.period)}`;
  if (rows.length === 0)
    return html`<p class="note">Không có báo cáo nào của địa bàn${when} để đối chiếu.</p>`;
  const off = rows.filter(({ agrees }) => !agrees).length;
  const title =
    off === 0
      ? `Cả ${rows.length} số liệu báo cáo đều khớp`
      : `${off}/${rows.length} số liệu báo cáo lệch với số cộng từ các dòng`;
  const figure = tableFigure(view, {
    ...{ id: "doi-chieu", title },
    subtitle: choice.period === "" ? "các kỳ" : periodNameInText(choice.period),
    note: "Báo cáo được đối chiếu với các dòng của chính địa bàn; “3 chủ động” tính trên mọi Đoàn cơ sở.",
    ...sourced(book, []),
    table: table<Declared>({
      id: "doi-chieu-bang",
      caption: "Số địa bàn báo cáo và số cộng từ các dòng",
      columns: [
        { head: "Kỳ", cell: ({ period }) => periodName(period) },
        { head: "Chỉ số", cell: ({ measure }) => (isMeasureId(measure) ? MEASURES[measure].name : measure) },
        { head: "Báo cáo ghi", number: true, cell: ({ declared }) => declared },
        { head: "Cộng từ các dòng", number: true, cell: ({ n, N }) => rateText(rate(n, N)) },
        { head: "Đối chiếu", cell: ({ agrees }) => (agrees ? "khớp" : html`<b class="off">lệch</b>`) },
      ],
      rows,
    }),
  });
  // On paper a table of nothing but agreement is left out: its title says it.
  return off === 0 ? html`<div class="agreed">${figure}</div>` : figure;
}
