/** The group's units, one by one: 3 chủ động as tiles, then registration and what each has sent. Never officers. */
import { periodNameInText } from "../../terms/period.ts";
import { unitTiles } from "../initiatives/unit-tiles.ts";
import { unrecognised } from "../initiatives/unrecognised.ts";
import { type Html, html } from "../markup/html.ts";
import { codeOf, type View } from "../page/view.ts";
import { bookFor, hasAffiliated, hasCommunes, periodOfItem } from "./subject.ts";
import { unitFacts } from "./unit-facts.ts";

export function groupUnits(view: View): Html {
  return html`${tiles(view)}${unitFacts(view)}`;
}

/** On the base that holds all of the group's units. */
function tiles(view: View): Html {
  const code = codeOf(view.path);
  const base = hasCommunes(view.book, code) ? "commune" : "all";
  const item = { measure: "three_initiatives", base, title: "", noun: "" } as const;
  const period = periodOfItem(view, item);
  if (!period) return html`<p class="note">Chưa có kỳ nào có số liệu “3 chủ động” của địa bàn.</p>`;
  if (!period.expects.includes("three_initiatives"))
    return html`<p class="note">“3 chủ động” không xét cho kỳ ${periodNameInText(period.period)}.</p>`;
  const wider = hasAffiliated(view.book, code, view.book.dayOf(period));
  const question = { period: period.period, base: wider ? "all" : base, group: code } as const;
  return html`${unrecognised(bookFor(view, item.measure), question)}${unitTiles(view, question)}`;
}
