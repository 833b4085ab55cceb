/** Criteria in rows, the hardest first, and districts in columns: every cell has its figure, shaded where it is low. */
import { NO_RATE, type NoRateReason, type Rate, shareOf } from "../../terms/rate.ts";
import { HEAT_STEPS, shadeOf, shadeWords } from "../charts/shades.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import type { View } from "../page/view.ts";
import { marksNote } from "./marks.ts";
import { leftOutWords, placesOf } from "./places.ts";
import { type About, addressOfAll, askOfAll, criterionName, type Scope } from "./scope.ts";

interface Place {
  name: string;
  about: About;
  /** The district that the reader has chosen. */
  chosen: boolean;
}

interface Line {
  code: string;
  name: string;
  rates: Rate[];
}

export function heatTable(view: View, scope: Scope): Html {
  const { book } = view;
  const districts = placesOf(book, scope).map(
    ({ group, shortName }): Place => ({
      ...{ name: shortName, about: { group } },
      chosen: group === scope.place?.group,
    }),
  );
  const places: Place[] = [{ name: "Toàn tỉnh", about: {}, chosen: false }, ...districts];
  const rank = Math.max(
    0,
    places.findIndex(({ chosen }) => chosen),
  );
  const lines = scope.scored
    .map((criterion): Line => {
      const rates = places.map(({ about }) =>
        book.rate(askOfAll(scope, "criteria_met", { ...about, criterion: criterion.code })),
      );
      return { code: criterion.code, name: criterionName(criterion), rates };
    })
    .sort((a, b) => hardness(a.rates[rank]) - hardness(b.rates[rank]));
  const title = "Tỷ lệ đạt từng tiêu chí ở từng địa bàn";
  const by = places[rank]?.chosen ? `ở ${places[rank].name}` : "toàn tỉnh";
  return tableFigure(view, {
    id: "tieu-chi-dia-ban",
    address: addressOfAll(view, scope, "tung-tieu-chi-theo-dia-ban"),
    title,
    subtitle: `${scope.wordsOfAll}; tiêu chí khó nhất (tỷ lệ đạt ${by} thấp nhất) đứng đầu`,
    note: [
      shadeWords(HEAT_STEPS),
      marksNote(lines.flatMap(({ rates }) => rates)),
      scope.position ? leftOutWords(book, scope) : "",
    ]
      .filter(Boolean)
      .join(" "),
    ...sourced(book, ["criteria_met"]),
    table: markup(scope, `${title}, ${scope.wordsOfAll}`, places, lines),
  });
}

/** A criterion without a figure stands last. */
function hardness(rate: Rate | undefined): number {
  return rate?.kind === "rate" ? shareOf(rate) : Number.POSITIVE_INFINITY;
}

function markup(scope: Scope, caption: string, places: readonly Place[], lines: readonly Line[]): Html {
  const head = ({ name, chosen }: Place) =>
    html`<th scope="col" class="number${chosen ? " chosen" : ""}">${name}</th>`;
  const line = ({ code, name, rates }: Line) =>
    html`<tr><th scope="row">${name}</th>${rates.map((rate, i) => {
      const place = places[i];
      const chosen = place?.chosen ? " chosen" : "";
      if (rate.kind === "none") return html`<td class="number${chosen}">${mark(rate.why)}</td>`;
      const ask = askOfAll(scope, "criteria_met", { ...place?.about, criterion: code });
      return html`<td class="number heat-${shadeOf(rate, HEAT_STEPS)}${chosen}">${rateHtml(rate, ask)}</td>`;
    })}</tr>\n`;
  return html`<div class="frame" role="region" aria-labelledby="bang-nhiet-ten" tabindex="0"><table class="heat" id="bang-nhiet" style="--districts:${places.length - 1}"><caption id="bang-nhiet-ten">${caption}</caption>
<thead><tr><th scope="col">Tiêu chí</th>${places.map(head)}</tr></thead>
<tbody>${lines.map(line)}</tbody></table></div>`;
}

/** The short mark of a reason: there is no room for its words, which a file and a screen reader get. */
function mark(why: NoRateReason): Html {
  const { mark: sign, text } = NO_RATE[why];
  return html`<span class="no-rate" role="img" aria-label="${text}" data-why="${why}" data-says="${text}">${sign}</span>`;
}
