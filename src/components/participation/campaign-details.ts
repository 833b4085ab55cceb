/** One campaign: units, people or attendances by district, and who has not taken part. */

import { rateText } from "../../terms/rate.ts";
import type { Campaign } from "../../terms/reference.ts";
import { districtFigure } from "../frame/district-figure.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import type { View } from "../page/view.ts";
import { absentUnits } from "./absent-units.ts";
import { factsBook } from "./campaign-facts.ts";
import { peopleNotes } from "./people-notes.ts";
import { turnsFigure } from "./turns-figure.ts";
import { described, idOf, nameOf } from "./words.ts";

/** Open under its own heading, or folded with its first figure in the fold's title. */
export function campaignDetails(view: View, campaign: Campaign, fold: boolean): Html {
  const { name, period } = campaign;
  const ask = { measure: "campaign_units", period, campaign: campaign.campaign } as const;
  const rate = view.book.rate(ask);
  const inside =
    rate.kind === "none"
      ? html`<p class="note">${described(campaign)}; ${rateText(rate)}.</p>`
      : html`<p class="quiet">${described(campaign)}.</p>
<div class="panels">${unitsFigure(view, campaign)}${countFigure(view, campaign)}</div>
${campaign.countedIn === "người" && peopleNotes(view.book, campaign)}${absentUnits(view, campaign)}`;
  if (!fold) return html`<section class="campaign"><h3>${name}</h3>${inside}</section>`;
  return html`<details class="campaign"><summary><b>${name}</b>: đơn vị tham gia ${rateHtml(rate, ask)}</summary>${inside}</details>`;
}

function unitsFigure(view: View, campaign: Campaign): Html | null {
  return districtFigure(
    { ...view, book: factsBook(view) },
    {
      id: `don-vi-${idOf(campaign)}`,
      name: `don-vi-tham-gia-${nameOf(view.book, campaign)}`,
      title: `${campaign.name}: đơn vị tham gia`,
      ask: { measure: "campaign_units", period: campaign.period, campaign: campaign.campaign },
    },
  );
}

/** A campaign that is counted in units has no second figure. */
function countFigure(view: View, campaign: Campaign): Html | null {
  if (campaign.countedIn === "lượt") return turnsFigure(view, campaign);
  if (campaign.countedIn !== "người") return null;
  return districtFigure(
    { ...view, book: factsBook(view) },
    {
      id: `nguoi-${idOf(campaign)}`,
      name: `nguoi-tham-gia-${nameOf(view.book, campaign)}`,
      title: `${campaign.name}: người tham gia trên số đoàn viên`,
      ask: { measure: "campaign_people", period: campaign.period, campaign: campaign.campaign },
    },
  );
}
