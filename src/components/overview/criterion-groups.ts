/** Criteria met by the scheme's own criterion groups; another scheme's groups are named, never subtracted. */
import { periodName, periodNameInText } from "../../terms/period.ts";
import { NO_RATE } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import { addressOf } from "../book/choice.ts";
import { compareBefore } from "../book/comparison.ts";
import { periodFor } from "../book/period-for.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import type { View } from "../page/view.ts";

interface CriterionGroup {
  code: string;
  name: string;
}

export function criterionGroups({ book, choice }: View): Html {
  const period = periodFor(book, choice.period, "criteria_met");
  const found = period && book.rate({ measure: "criteria_met", period: period.period });
  if (!period || found?.kind !== "rate") {
    const why = NO_RATE[found?.kind === "none" ? found.why : "not-received"].text;
    return html`<p class="no-rate">${period ? `${periodName(period.period)}: ` : ""}${why}</p>`;
  }
  const first = groupsOf(book, period.scheme)[0];
  const comparison = first ? compareBefore(book, askOf(period, first)) : null;
  const sameScheme = comparison?.before.scheme === period.scheme;
  return html`<p class="period">${periodName(period.period)}, theo khung ${period.scheme}</p>
<ul class="plain">${groupsOf(book, period.scheme).map((group) => line(book, period, group, sameScheme))}</ul>${
    comparison && !sameScheme ? earlier(book, comparison.before) : ""
  }<p class="note">Từng tiêu chí ở trang <a href="./tieu-chi.html${addressOf(book, choice, ["period"])}">Tiêu chí</a>.</p>`;
}

/** A scheme's groups of scored criteria, in its own order. */
export function groupsOf(book: Book, scheme: string): CriterionGroup[] {
  const found = new Map<string, string>();
  for (const { groupCode, groupName } of book.criteria(scheme, { kind: "score" })) {
    if (!found.has(groupCode)) found.set(groupCode, groupName);
  }
  return [...found].map(([code, name]) => ({ code, name }));
}

function line(book: Book, period: Period, group: CriterionGroup, withBefore: boolean): Html {
  const ask = askOf(period, group);
  const comparison = withBefore ? compareBefore(book, ask) : null;
  const now = html`${rateHtml(book.rate(ask), ask)} ${group.name}`;
  if (!comparison) return html`<li>${now}</li>`;
  const { before, rate, words } = comparison;
  const then = rateHtml(rate, { ...ask, period: before.period });
  const link = words === null ? "" : `${words} so với `;
  return html`<li>${now}<span class="quiet">, ${link}${periodNameInText(before.period)} ${then}</span></li>`;
}

function earlier(book: Book, before: Period): Html {
  const parts = groupsOf(book, before.scheme).map((group) => {
    const ask = askOf(before, group);
    return html`${rateHtml(book.rate(ask), ask)} ${group.name}`;
  });
  return html`<p class="before">${periodName(before.period)} theo khung ${before.scheme}, không trừ cho nhau: ${joined(parts, "; ")}.</p>`;
}

function askOf(period: Period, group: CriterionGroup): Ask {
  return {
    measure: "criteria_met",
    period: period.period,
    criteria: { kind: "score", groupCode: group.code },
  };
}
