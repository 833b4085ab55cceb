/** Every headline over all periods; half-years and years are different lengths and never share a line. */
import { PERIOD_LENGTHS } from "../../terms/period.ts";
import { askOf, HEADLINES } from "../book/headline.ts";
import { figureSubject } from "../figures/subjects.ts";
import { trendFigure, trendPoints } from "../frame/trend-figure.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";

export function trends(view: View): Html {
  const figures = HEADLINES.flatMap((item) =>
    PERIOD_LENGTHS.flatMap((length) => {
      const { period: _, ...ask } = askOf(item, "");
      const points = trendPoints(view.book, ask, length);
      // One point alone is no trend; it stands in the table of periods.
      if (points.filter(({ rate }) => rate.kind === "rate").length < 2) return [];
      const id = `xu-huong-${item.measure.replaceAll("_", "-")}-${length}`;
      const { base: about, ...subject } = figureSubject(item.measure, item.base);
      const question = { id, ...subject, ask, length, ...(about === undefined ? {} : { about }) };
      return trendFigure(view, question) ?? [];
    }),
  );
  return figures.length > 0
    ? html`<div class="panels">${figures}</div><p class="note">Kỳ dài ngắn khác nhau thì vẽ riêng.</p>`
    : html`<p class="note">Chưa có hai kỳ nào cùng độ dài để thành xu hướng; số liệu ở bảng theo kỳ.</p>`;
}
