/** Unit by unit: which of the three each has, whether it registered and was recognised, or sent nothing. */
import type { Share } from "../../terms/format.ts";
import { formatShare } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import { rateText } from "../../terms/rate.ts";
import type { Base } from "../book/book.ts";
import { addressIn } from "../figures/address.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import type { View } from "../page/view.ts";
import { type UnitFacts, type UnitGroup, unitGroups } from "./unit-facts.ts";
import { unitTable } from "./unit-table.ts";
import { BASE_ENDINGS, BASE_WORDS, stateOf, THREE, wordsOfThree } from "./words.ts";

interface TileQuestion {
  period: string;
  /** The base that the reader chose where left out. */
  base?: Exclude<Base, "">;
  /** One group's units; those of all groups under their headings where left out. */
  group?: string;
}

/** The tiles in the frame of a figure, with their table behind a fold; words where there is nothing to show. */
export function unitTiles(view: View, { period: id, base = view.choice.base, group }: TileQuestion): Html {
  const book = view.choice.boundaries === "now" ? view.book.asItIs() : view.book;
  const period = book.period(id);
  const ask = { measure: "three_initiatives", period: id, base } as const;
  const rate = book.rate(group === undefined ? ask : { ...ask, group });
  const groups = period && rate.kind === "rate" ? unitGroups(book, period, base, group) : [];
  if (groups.length === 0) {
    const why = rate.kind === "none" ? rateText(rate) : "chưa có số liệu";
    return html`<p class="note">“3 chủ động” của từng đơn vị, ${periodNameInText(id)}: ${why}.</p>`;
  }
  const title = "“3 chủ động” của từng đơn vị";
  const joined = groups.some(({ units }) => units.some((unit) => unit.three_initiatives.N > 1));
  const heading = (one: UnitGroup) => {
    const own = { ...ask, group: one.group };
    return html`<h3>${one.name} <span class="quiet">được công nhận ${rateHtml(book.rate(own), own)}</span></h3>`;
  };
  return tableFigure(view, {
    id: "cac-don-vi",
    address: addressIn(
      view,
      `3-chu-dong-tung-don-vi${group === undefined ? BASE_ENDINGS[base] : ""}`,
      id,
      group,
    ),
    title,
    subtitle: `${periodNameInText(id)}, ${BASE_WORDS[base]}`,
    note: html`Ô đặc là đạt, ô viền đứt là chưa đạt. ${wordsOfThree()} ${joined ? "Theo địa giới hiện nay, một đơn vị có thể gồm nhiều đơn vị của kỳ ấy: khi đó ghi số đơn vị đạt trên số đơn vị được nhập vào." : ""}`,
    ...sourced(book, ["three_initiatives"]),
    shown: html`${groups.map(
      (one) =>
        html`<section class="tile-group">${group === undefined && heading(one)}<ul class="tiles">${one.units.map(tile)}</ul></section>`,
    )}`,
    table: unitTable(groups, `${title}, ${periodNameInText(id)}`),
  });
}

function tile(unit: UnitFacts): Html {
  const { name, sent, three_initiatives: recognised } = unit;
  const kind = isAll(recognised) ? "whole" : sent.n === 0 ? "silent" : "short";
  return html`<li class="tile ${kind}"><b class="unit">${name}</b> <span class="signs" role="img" aria-label="${said(unit)}">${THREE.map(
    (id, i) => sign(unit[id], i + 1),
  )}</span> <span class="state">${stateOf(unit)}</span></li>`;
}

function sign({ n, N }: Share, number: number): Html {
  if (N > 1) return html`<i class="part${n === N ? " on" : ""}">${formatShare(n, N)}</i>`;
  return html`<i${n > 0 ? html` class="on"` : ""}>${number}</i>`;
}

/** What the three signs say: `Nội dung 1 đạt, 2 chưa đạt, 3 đạt`. */
function said(unit: UnitFacts): string {
  if (unit.sent.n === 0) return "Chưa có số liệu ba nội dung";
  const words = THREE.map((id, i) => {
    const { n, N } = unit[id];
    return `${i + 1} ${N > 1 ? `${formatShare(n, N)} đơn vị đạt` : n > 0 ? "đạt" : "chưa đạt"}`;
  });
  return `Nội dung ${words.join(", ")}`;
}

function isAll({ n, N }: Share): boolean {
  return N > 0 && n === N;
}
