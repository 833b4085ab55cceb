/** Districts side by side, a chart for each headline in its own latest period, or in the one chosen. */
import { askOf, HEADLINES, periodOf } from "../book/headline.ts";
import { figureSubject } from "../figures/subjects.ts";
import { districtFigure } from "../frame/district-figure.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";

export function districts(view: View): Html {
  const figures = HEADLINES.flatMap((item) => {
    const period = periodOf(view.book, item, view.choice.period);
    if (!period) return [];
    const { group: _, ...ask } = askOf(item, period.period);
    return (
      districtFigure(view, {
        id: `dia-ban-${item.measure.replaceAll("_", "-")}`,
        ...figureSubject(item.measure, item.base),
        ask,
      }) ?? []
    );
  });
  if (figures.length === 0)
    return html`<p class="note">Chưa có số liệu của từ hai địa bàn trở lên để so sánh.</p>`;
  return html`<div class="panels">${figures}</div>
<p class="note">Mỗi địa bàn chỉ có ít đơn vị và cán bộ: chênh nhau một hai người đã đổi vài điểm %.</p>`;
}
