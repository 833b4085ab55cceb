/** A slide for each headline: the figure, what it was, its target, and how it went. */
import { type PeriodLength, parsePeriod, periodName } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { addressOf } from "../book/choice.ts";
import { askOf, HEADLINES, type Headline, periodOf } from "../book/headline.ts";
import { trendLine } from "../charts/trend-line.ts";
import { changeLine, leftOutLine, officersLine, targetLine } from "../frame/rate-card.ts";
import { sourceLine } from "../frame/source.ts";
import { trendPoints } from "../frame/trend-figure.ts";
import { type Html, html } from "../markup/html.ts";
import { bigRate } from "../markup/rate-html.ts";
import { rootOf, type View } from "../page/view.ts";
import { halfDrawing } from "./drawings.ts";
import type { Slide } from "./slide.ts";

/** None for what the chosen period does not ask for. */
export function headlineSlides(view: View): Slide[] {
  return HEADLINES.flatMap((item) => headlineSlide(view, item) ?? []);
}

function headlineSlide(view: View, item: Headline): Slide | null {
  const { book, choice } = view;
  const period = periodOf(book, item, choice.period);
  if (!period) return null;
  const ask = askOf(item, period.period);
  const found = book.rate(ask);
  if (found.kind === "none" && found.why === "not-applicable") return null;
  const figure = html`<div class="figure">${bigRate(found, ask, item.noun)}${
    found.kind === "rate"
      ? [officersLine(book, ask), changeLine(book, ask), targetLine(book, ask, found), leftOutLine(book, ask)]
      : ""
  }</div>`;
  const length = parsePeriod(period.period)?.length;
  const trend = length ? trendOf(book, item, length) : null;
  return {
    kind: "headline",
    heading: item.title,
    about: periodName(period.period),
    body: html`${figure}${trend}`,
    source: html`${sourceLine(book, [item.measure])}${length && trend ? [" ", tableLink(view, item, length)] : ""}`,
  };
}

const trends = new WeakMap<Book, Map<string, Html | null>>();

/** A trend over all periods of one length is the same whichever of them is chosen. */
function trendOf(book: Book, item: Headline, length: PeriodLength): Html | null {
  const known = trends.get(book) ?? new Map<string, Html | null>();
  trends.set(book, known);
  const key = `${item.measure} ${length}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const { period: _, ...ask } = askOf(item, "");
  const points = trendPoints(book, ask, length);
  // One figure alone is no trend.
  const isTrend = points.filter(({ rate }) => rate.kind === "rate").length > 1;
  const drawn = isTrend ? halfDrawing((size) => trendLine(points, size)) : null;
  known.set(key, drawn);
  return drawn;
}

/** To the same figures on the first page, with their table. */
function tableLink({ book, choice, path }: View, { measure }: Headline, length: PeriodLength): Html {
  const address = `${rootOf(path)}index.html${addressOf(book, choice, ["period"])}`;
  return html`<a href="${address}#xu-huong-${measure.replaceAll("_", "-")}-${length}">Bảng số liệu</a>`;
}
