/** The group's headlines as cards: its own figure large, the province's, the target and the year before under it. */
import { formatNumber, formatTarget } from "../../terms/format.ts";
import { capitalised } from "../../terms/letters.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import { rateText } from "../../terms/rate.ts";
import { compareBefore } from "../book/comparison.ts";
import { earlyWords } from "../book/due.ts";
import { askOf, TABLE_HEADLINES } from "../book/headline.ts";
import { unitsThatOwe } from "../book/sent.ts";
import { officersLine } from "../frame/rate-card.ts";
import { unrecognisedInShort } from "../initiatives/unrecognised.ts";
import { type Html, html } from "../markup/html.ts";
import { bigRate, rateHtml } from "../markup/rate-html.ts";
import { rootOf, type View } from "../page/view.ts";
import { besideFigure } from "./beside-figure.ts";
import { groupGrades } from "./grades.ts";
import { differenceWords, type Standing, standingOf, VERDICT_WORDS } from "./standing.ts";
import { headlinesOf } from "./subject.ts";

/** On a card so many units are named; more are counted. */
const NAMED = 3;

export function groupBeside(view: View): Html {
  const all = TABLE_HEADLINES.flatMap((item) => standingOf(view, item) ?? []);
  const headlines = headlinesOf(view);
  const standings = all.filter(({ item }) => headlines.includes(item));
  if (standings.length === 0)
    return html`<p class="note">Chưa có kỳ nào có số liệu của địa bàn để so với toàn tỉnh.</p>`;
  return html`<div class="answers standings">${standings.map(card)}${chanceNote(view, standings)}${leftOut(standings)}</div><div class="panels">${besideFigure(view, all)}${groupGrades(view)}</div>`;
}

function card(standing: Standing): Html {
  const { item, period, book, ask, own, silent } = standing;
  return html`<section class="card"><h3>${item.title}</h3><p class="period">${periodName(period.period)}</p>
${bigRate(own, ask, item.noun)}${silent ? html`<p class="second off">Chưa nộp số liệu${earlyWords(book, period)}.</p>` : missingUnits(standing)}${officersLine(book, ask)}${province(standing)}${aim(standing)}${before(standing)}</section>`;
}

/** Why the figure is low, by units: those that sent nothing, or are not recognised, and what they lack. */
function missingUnits({ item, period, book, ask, own }: Standing): Html | string {
  if (own.kind === "none") return "";
  if (item.measure === "three_initiatives" && item.base !== "") {
    const question = { period: period.period, base: item.base, group: ask.group };
    const words = unrecognisedInShort(book, question, NAMED);
    return (
      words &&
      html`<p class="second">Chưa được công nhận${earlyWords(book, period)}: <a href="#tung-don-vi">${words}</a>.</p>`
    );
  }
  const units = unitsThatOwe(book, period, ask);
  if (units.length === 0) return "";
  const words = units.length > NAMED ? `${formatNumber(units.length)} đơn vị` : units.join(", ");
  return html`<p class="second">Chưa nộp${earlyWords(book, period)}: <a href="#chua-nop">${words}</a>.</p>`;
}

function province({ item, period, own, all, verdict }: Standing): Html | string {
  if (own.kind === "none" && all.kind === "none") return "";
  const ask = askOf(item, period.period);
  const judged = verdict === null ? "" : `, ${VERDICT_WORDS[verdict]}`;
  const words =
    own.kind === "none" || all.kind === "none" ? "" : html`: ${differenceWords(own, all)}${judged}`;
  return html`<p class="second">Toàn tỉnh ${rateHtml(all, ask)}${words}.</p>`;
}

/** Once for all cards: what the words about chance mean. */
function chanceNote({ path }: View, standings: readonly Standing[]): Html | null {
  if (standings.every(({ verdict }) => verdict === null)) return null;
  return html`<p class="note across">Chênh lệch trong mức ngẫu nhiên là chênh lệch mà chỉ riêng may rủi cũng đủ giải thích (giới hạn 99,8% quanh tỷ lệ toàn tỉnh, <a href="${rootOf(path)}cach-tinh.html">cách tính</a>).</p>`;
}

/** Once for all cards: which groups are too small to be in the figures of the province. */
function leftOut(standings: readonly Standing[]): Html | null {
  const small = standings.flatMap(({ item, period, book, all }) =>
    all.kind === "rate" ? book.withheld(askOf(item, period.period)) : [],
  );
  if (small.length === 0) return null;
  const names = new Set(small.map(({ name }) => name));
  return html`<p class="note across">Về cán bộ, toàn tỉnh chưa gồm nơi ít hơn 5 người: ${[...names].join(", ")}.</p>`;
}

function aim({ target, own, below }: Standing): Html | string {
  if (target === null || own.kind === "none") return "";
  return below
    ? html`<p class="second"><b class="off">Dưới chỉ tiêu ${formatTarget(target)}.</b></p>`
    : html`<p class="second">Đạt chỉ tiêu ${formatTarget(target)}.</p>`;
}

/** What it was in the same part of the year before; no change where the two may not be subtracted. */
function before({ book, ask, own }: Standing): Html | string {
  const comparison = own.kind === "none" ? null : compareBefore(book, ask);
  if (!comparison) return "";
  const { before: earlier, rate, words, old } = comparison;
  const aside = old.length > 0 ? ` (${old.join(", ")})` : "";
  const name = periodNameInText(earlier.period);
  if (rate.kind === "none") return html`<p class="before">So với ${name}: ${rateText(rate)}.</p>`;
  const then = rateHtml(rate, { ...ask, period: earlier.period });
  const text =
    words === null
      ? html`So với ${name}${aside}: ${then}, không trừ cho nhau.`
      : html`${capitalised(words)} so với ${name}${aside}: ${then}.`;
  return html`<p class="before">${text}</p>`;
}
