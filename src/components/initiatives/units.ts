/** The units of the page's period and base, one by one. */
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { subjectOf } from "./subject.ts";
import { unitTiles } from "./unit-tiles.ts";

export function initiativeUnits(view: View): Html {
  const subject = subjectOf(view);
  return subject
    ? unitTiles(view, subject)
    : html`<p class="note">Chưa có kỳ nào có số liệu “3 chủ động”.</p>`;
}
