/** The first screen: what the Standing Committee asks, answered as text with n/N. */
import { sumCounts } from "../../terms/counts.ts";
import { formatShare } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import type { Period } from "../../terms/published.ts";
import { rateText } from "../../terms/rate.ts";
import type { Ask, Book } from "../book/book.ts";
import { boundaryNote, changeText, compareBefore } from "../book/comparison.ts";
import { askOf, HEADLINES, type Headline, latestOf } from "../book/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { bigRate, rateHtml } from "../markup/rate-html.ts";
import { criterionGroups } from "./criterion-groups.ts";
import { shortfalls } from "./targets.ts";

export function answers(book: Book): Html {
  const asks = HEADLINES.flatMap((item) => {
    const period = latestOf(book, item);
    return period ? [askOf(item, period.period)] : [];
  });
  const boundaries = boundaryNote(book, asks);
  return html`<div class="answers">${HEADLINES.map((item) => card(book, item))}
<section class="card wide"><h2>Tiêu chí đạt theo nhóm</h2>${criterionGroups(book)}</section>
<section class="card wide"><h2>Địa bàn dưới chỉ tiêu</h2>${shortfalls(book)}</section>
${boundaries ? html`<p class="note across">${boundaries}</p>` : ""}</div>`;
}

function card(book: Book, item: Headline): Html {
  const period = latestOf(book, item);
  if (!period) {
    const wanted = latestWanted(book, item) ?? book.periods.at(-1);
    if (!wanted)
      return html`<section class="card"><h2>${item.title}</h2><p class="no-rate">chưa nhận số liệu</p></section>`;
    const why = rateText(book.rate(askOf(item, wanted.period)));
    return html`<section class="card"><h2>${item.title}</h2><p class="period">${periodName(wanted.period)}</p><p class="no-rate">${why}</p></section>`;
  }
  const ask = askOf(item, period.period);
  return html`<section class="card"><h2>${item.title}</h2><p class="period">${periodName(period.period)}</p>
${bigRate(book.rate(ask), ask, item.noun)}${before(book, ask)}${beside(book, item, period.period)}${leftOut(book, ask)}</section>`;
}

/** The latest period that asks for a headline at all. */
function latestWanted(book: Book, item: Headline): Period | undefined {
  return book.periods.findLast((period) => {
    const found = book.rate(askOf(item, period.period));
    return found.kind === "rate" || found.why !== "not-applicable";
  });
}

/** The change from the same part of the year before, and what it was; no change where the two may not be subtracted. */
function before(book: Book, ask: Ask): Html {
  const comparison = compareBefore(book, ask);
  if (!comparison) return html`<p class="before">Chưa có kỳ cùng loại năm trước để so.</p>`;
  const { before: earlier, rate, change, old } = comparison;
  const name = periodNameInText(earlier.period);
  const aside = old.length > 0 ? ` (${old.join(", ")})` : "";
  const then = rateHtml(rate, { ...ask, period: earlier.period });
  return change === null
    ? html`<p class="before">So với ${name}${aside}: ${then}${rate.kind === "rate" ? ", không trừ cho nhau" : ""}</p>`
    : html`<p class="before"><b class="change">${capital(changeText(change))}</b> so với ${name}${aside}: ${then}</p>`;
}

/** The second figure of a card: the other base of 3 chủ động, the don'ts beside the criteria. */
function beside(book: Book, item: Headline, period: string): Html | string {
  if (item.measure === "three_initiatives") {
    const ask: Ask = { measure: item.measure, period, base: "all" };
    return second(book, "Cả Đoàn trực thuộc", ask);
  }
  if (item.measure === "criteria_met") {
    const ask: Ask = { measure: item.measure, period, criteria: { kind: "dont" } };
    return second(book, "Không vi phạm điều không nên làm", ask);
  }
  return "";
}

function second(book: Book, title: string, ask: Ask): Html {
  const now = html`${title}: ${rateHtml(book.rate(ask), ask)}`;
  const comparison = compareBefore(book, ask);
  if (!comparison) return html`<p class="second">${now}</p>`;
  const { before: earlier, rate, change } = comparison;
  const then = rateHtml(rate, { ...ask, period: earlier.period });
  const link = change === null ? "cùng kỳ năm trước" : `${changeText(change)} so với`;
  return html`<p class="second">${now}<span class="quiet">, ${link} ${then}</span></p>`;
}

/** What the figure does not hold: groups too small, and units that have sent nothing. */
function leftOut(book: Book, ask: Ask): Html | string {
  const groups = book.withheld(ask);
  const { source } = MEASURES[ask.measure];
  const sent = sumCounts(book.counts("submitted", ask.period), (count) => count.kind === source);
  const words = [
    ...(sent && sent.n < sent.N ? [`${formatShare(sent.n, sent.N)} đơn vị đã nộp.`] : []),
    ...(groups.length > 0
      ? [`Chưa gồm nơi ít hơn 5 người: ${groups.map((group) => group.name).join(", ")}.`]
      : []),
  ];
  return words.length > 0 ? html`<p class="note">${words.join(" ")}</p>` : "";
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
