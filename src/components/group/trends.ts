/** The group's headlines over all periods of each length. */
import { PERIOD_LENGTHS } from "../../terms/period.ts";
import { askOf } from "../book/headline.ts";
import { figureSubject } from "../figures/subjects.ts";
import { trendFigure, trendPoints } from "../frame/trend-figure.ts";
import { type Html, html } from "../markup/html.ts";
import { codeOf, type View } from "../page/view.ts";
import { bookFor, headlinesOf, shortNameIn } from "./subject.ts";

export function groupTrends(view: View): Html {
  const figures = headlinesOf(view).flatMap((item) => {
    const book = bookFor(view, item.measure);
    const { period: _, ...ask } = askOf(item, "", codeOf(view.path));
    return PERIOD_LENGTHS.flatMap((length) => {
      const points = trendPoints(book, ask, length);
      // One point alone is no trend; it stands in the cards and tables.
      if (points.filter(({ rate }) => rate.kind === "rate").length < 2) return [];
      const id = `xu-huong-${item.measure.replaceAll("_", "-")}-${length}`;
      const { base: about, ...subject } = figureSubject(item.measure, item.base);
      const words = [shortNameIn(view, book.period(points.at(-1)?.period ?? "")), about].filter(Boolean);
      const question = { id, ...subject, ask, length, about: words.join(", ") };
      return trendFigure({ ...view, book }, question) ?? [];
    });
  });
  return figures.length > 0
    ? html`<div class="panels group-trends">${figures}</div>`
    : html`<p class="note">Địa bàn chưa có hai kỳ nào cùng độ dài để thành xu hướng.</p>`;
}
