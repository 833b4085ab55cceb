/** The first row of the first screen: what the Standing Committee asks, a card each. */
import { periodName } from "../../terms/period.ts";
import { NO_RATE } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { boundaryNote } from "../book/comparison.ts";
import { askOf, HEADLINES, type Headline, periodOf } from "../book/headline.ts";
import { rateCard } from "../frame/rate-card.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";

export function answers({ book, choice }: View): Html {
  const shown = HEADLINES.map((item) => ({ item, period: periodOf(book, item, choice.period) }));
  const asks = shown.flatMap(({ item, period }) => (period ? [askOf(item, period.period)] : []));
  const boundaries = boundaryNote(book, asks);
  return html`<h2 class="unseen">Chỉ số chính</h2><div class="answers">${shown.map(({ item, period }) =>
    card(book, item, period ?? latestWanted(book, item)),
  )}${boundaries ? html`<p class="note across">${boundaries}</p>` : ""}</div>`;
}

/** A figure with all that belongs to it, or in one word why there is none. */
function card(book: Book, item: Headline, period: Period | undefined): Html {
  const ask = askOf(item, period?.period ?? "");
  const found = book.rate(ask);
  if (period && found.kind === "rate") return rateCard(book, { title: item.title, ask, noun: item.noun });
  const why = NO_RATE[period && found.kind === "none" ? found.why : "not-received"].text;
  return html`<section class="card"><h3>${item.title}</h3>${
    period ? html`<p class="period">${periodName(period.period)}</p>` : ""
  }<p class="big no-rate">${why}</p></section>`;
}

/** The latest period that asks for a headline at all, or else the latest of all. */
function latestWanted(book: Book, item: Headline): Period | undefined {
  const wanted = book.periods.findLast((period) => {
    const found = book.rate(askOf(item, period.period));
    return found.kind === "rate" || found.why !== "not-applicable";
  });
  return wanted ?? book.periods.at(-1);
}
