/** The heading block in the Union's form: the issuing body left, the Union right, place and day below it. */
import { type Html, html } from "../../markup/html.ts";
import { BLANK, DRAFT, KIND_OF_PAPER, NUMBER_LINE, placeAndDate, UNION } from "../form.ts";
import type { Report } from "../model.ts";

export function reportHead({ heading, notice }: Report): Html {
  const lines = heading.issuer.map((line, i) => {
    const text = line === "" ? `${BLANK}${BLANK}` : line;
    return i === heading.issuer.length - 1 ? html`<b>${text}</b><br>` : html`${text}<br>`;
  });
  return html`<div class="letterhead"><div class="issuer"><p>${lines}***<br>${NUMBER_LINE}</p>
<p class="draft"><b>${DRAFT}</b>${notice && html`<br>${notice}`}</p></div>
<p class="union"><b>${UNION}</b><br><i>${placeAndDate(heading)}</i></p></div>
<p class="paper">${KIND_OF_PAPER}</p>`;
}
