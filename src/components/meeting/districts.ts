/** A slide for each headline in which districts differ more than chance explains, or miss their target. */

import { formatTarget } from "../../terms/format.ts";
import { judge, type Verdict } from "../../terms/limits.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodNameInText } from "../../terms/period.ts";
import type { Ask, Book } from "../book/book.ts";
import { addressOf } from "../book/choice.ts";
import { askOf, HEADLINES, type Headline, periodOf } from "../book/headline.ts";
import { ofThoseWithFigures } from "../book/those-with-figures.ts";
import { type DistrictRow, districtBars, fallsShort } from "../charts/district-bars.ts";
import { funnelPlot } from "../charts/funnel.ts";
import { districtRows } from "../frame/district-figure.ts";
import { funnelFor } from "../frame/district-form.ts";
import { sourceLine } from "../frame/source.ts";
import { html } from "../markup/html.ts";
import { rootOf, type View } from "../page/view.ts";
import { CROWDED, wholeDrawing } from "./drawings.ts";
import type { Slide } from "./slide.ts";

/** So many bars can be read from afar on one slide. */
const MOST_BARS = 8;
/** So many districts are named in a heading. */
const NAMED = 3;

export function districtSlides(view: View): Slide[] {
  return HEADLINES.flatMap((item) => districtSlide(view, item) ?? []);
}

function districtSlide(view: View, item: Headline): Slide | null {
  const { book, choice, path } = view;
  const period = periodOf(book, item, choice.period);
  if (!period) return null;
  const { group: _, ...ask } = askOf(item, period.period);
  const rows = districtRows(view, ask);
  const funnel = funnelFor(item.measure, rows);
  const apart = differing(view, ask, rows);
  const messages = [...apart, ...belowTarget(book, ask, rows)];
  if (rows.length < 2 || messages.length === 0) return null;
  // Bars show a target best; only a funnel shows what chance does not explain, and many districts at once.
  const asFunnel = funnel !== null && (apart.length > 0 || rows.length > MOST_BARS);
  const address = `${rootOf(path)}index.html${addressOf(book, choice, ["period"])}`;
  return {
    kind: "districts",
    heading: messages.join("; "),
    about: `${item.title}, ${periodNameInText(period.period)}`,
    body: wholeDrawing(
      view,
      (size) =>
        asFunnel ? funnelPlot(rows, funnel, MEASURES[item.measure].baseNoun, size) : districtBars(rows, size),
      rows.length > MOST_BARS ? CROWDED : undefined,
    ),
    source: html`${sourceLine(book, [item.measure])} <a href="${address}#dia-ban-${item.measure.replaceAll("_", "-")}">Bảng số liệu</a>`,
  };
}

/**
 * Who lies outside the 99.8 % limits, among all as among those that sent anything: `Lý Nhân thấp hơn mức ngẫu nhiên`.
 * Who sent nothing is another slide's.
 */
function differing(
  { book }: View,
  { measure, period }: Omit<Ask, "group">,
  rows: readonly DistrictRow[],
): string[] {
  const found = book.period(period);
  const sent = rows.filter(({ code }) => found && book.received(measure, found, code));
  const funnels = [funnelFor(measure, rows), funnelFor(measure, sent)];
  const lies = ({ rate }: DistrictRow, way: Verdict) =>
    rate.kind === "rate" &&
    funnels.every((funnel) => funnel !== null && judge(rate.n, rate.N, funnel.at(rate.N)) === way);
  const words = (way: Verdict, text: string) => {
    const names = sent.filter((row) => lies(row, way)).map(({ name }) => name);
    if (names.length === 0) return [];
    return [`${names.length > NAMED ? `${names.length} địa bàn` : names.join(", ")} ${text} mức ngẫu nhiên`];
  };
  return [...words("below", "thấp hơn"), ...words("above", "cao hơn")];
}

function belowTarget(book: Book, ask: Ask, rows: readonly DistrictRow[]): string[] {
  const judged = rows.filter(({ rate, target }) => rate.kind === "rate" && target !== null);
  const short = judged.filter(fallsShort);
  if (short.length === 0) return [];
  const targets = new Set(judged.map(({ target }) => target));
  const [only] = targets;
  const which = targets.size === 1 && only != null ? ` ${formatTarget(only)}` : "";
  // With a target for all, every district is judged that has a figure.
  const whose =
    judged.length < rows.filter(({ rate }) => rate.kind === "rate").length
      ? "có chỉ tiêu riêng "
      : ofThoseWithFigures(book, ask);
  return [`${short.length}/${judged.length} địa bàn ${whose}dưới chỉ tiêu${which}`];
}
