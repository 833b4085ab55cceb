/** Registration over all periods, a line for each length of period. */
import { PERIOD_LENGTHS } from "../../terms/period.ts";
import { figureSubject } from "../figures/subjects.ts";
import { trendFigure, trendPoints } from "../frame/trend-figure.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { REGISTRATION } from "./registration.ts";

export function registrationTrends(view: View): Html {
  const figures = REGISTRATION.flatMap((measure) =>
    PERIOD_LENGTHS.flatMap((length) => {
      const ask = { measure };
      // One point alone is no trend; the card above has it.
      const rates = trendPoints(view.book, ask, length).filter(({ rate }) => rate.kind === "rate");
      if (rates.length < 2) return [];
      const id = `qua-cac-ky-${measure.replaceAll("_", "-")}-${length}`;
      return trendFigure(view, { id, ...figureSubject(measure), ask, length }) ?? [];
    }),
  );
  if (figures.length === 0)
    return html`<p class="note">Chưa có hai kỳ nào cùng độ dài để thành xu hướng.</p>`;
  return html`<div class="panels">${figures}</div>`;
}
