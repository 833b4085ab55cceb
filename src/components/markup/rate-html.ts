/** How a rate is written on a page: always with its n/N, or with its reason. */
import { formatPercent, formatShare } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { NO_RATE, type Rate } from "../../terms/rate.ts";
import type { Ask } from "../book/book.ts";
import { type Html, html } from "./html.ts";

/** What a written rate says of itself; receipts are also told apart by kind of export. */
type Marks = Ask & { kind?: string };

/** `98,9% (90/91)`, marked with what it is about, so that it can be found again. */
export function rateHtml(value: Rate, ask: Marks): Html {
  return html`<span class="rate"${askMarks(ask)}${counted(value)}>${
    value.kind === "rate"
      ? html`<b>${formatPercent(value.n, value.N)}</b> <span class="share">(${formatShare(value.n, value.N)})</span>`
      : html`<span class="no-rate">${NO_RATE[value.why].text}</span>`
  }</span>`;
}

/** The large form of the first screen: the percentage, and under it n/N with what it counts. */
export function bigRate(value: Rate, ask: Ask, noun = MEASURES[ask.measure].baseNoun): Html {
  if (value.kind === "none") {
    return html`<p class="big rate no-rate"${askMarks(ask)}>${NO_RATE[value.why].text}</p>`;
  }
  return html`<p class="rate"${askMarks(ask)}><b class="big">${formatPercent(value.n, value.N)}</b> <span class="share">${formatShare(value.n, value.N)} ${noun}</span></p>`;
}

/** A rate in a table whose headings say what it is about. */
export function rateCell(value: Rate): Html {
  return html`<span class="rate"${counted(value)}>${
    value.kind === "rate"
      ? html`<b>${formatPercent(value.n, value.N)}</b> <span class="share">(${formatShare(value.n, value.N)})</span>`
      : html`<span class="no-rate">${NO_RATE[value.why].text}</span>`
  }</span>`;
}

/** The counts behind a written rate, for what reads a table back: a CSV file, a copy. */
function counted(value: Rate): Html {
  return value.kind === "rate"
    ? html` data-n="${value.n}" data-of="${value.N}"`
    : html` data-why="${value.why}"`;
}

/** What a figure is about, as attributes of its element. */
export function askMarks(ask: Marks): Html {
  const { criteria } = ask;
  const said: [string, string | undefined][] = [
    ["measure", ask.measure],
    ["period", ask.period],
    ["base", ask.base || undefined],
    ["group", ask.group],
    ["kind", ask.kind || undefined],
    [
      "criteria",
      criteria && [criteria.kind, criteria.groupCode].filter((part) => part !== undefined).join(":"),
    ],
    ["position", ask.position],
    ["criterion", ask.criterion],
    ["campaign", ask.campaign],
    ["grade", ask.grade],
    ["unit", ask.unit],
  ];
  return html`${said.map(([name, value]) => (value === undefined ? "" : html` data-${name}="${value}"`))}`;
}
