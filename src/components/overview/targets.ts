/** Which districts lie below a target that was set; where none was set, nobody is judged. */
import { formatTarget } from "../../terms/format.ts";
import { comparableBefore, parsePeriod, periodName, periodNameInText } from "../../terms/period.ts";
import type { Group, Period } from "../../terms/published.ts";
import { isBelow } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import { breaksBetween, compareBefore } from "../book/comparison.ts";
import { askOf, type Headline, TABLE_HEADLINES } from "../book/headline.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";

/** So many districts are named of a measure, and so many of all measures with their figures; the table has all. */
const NAMED = 12;
const NAMED_AT_LEAST = 3;

export interface Shortfall {
  item: Headline;
  period: Period;
  /** Districts with a figure and a target. */
  judged: Group[];
  below: Group[];
}

/** A headline's latest period that has both figures and a target. */
export function latestShortfall(book: Book, item: Headline): Shortfall | null {
  for (const period of [...book.periods].reverse()) {
    const found = shortfall(book, item, period);
    if (found.judged.length > 0) return found;
  }
  return null;
}

export function shortfall(book: Book, item: Headline, period: Period): Shortfall {
  const judged: Group[] = [];
  const below: Group[] = [];
  for (const group of book.groups(period)) {
    const ask = askOf(item, period.period, group.group);
    const target = book.target(ask);
    const found = book.rate(ask);
    if (target === null || found.kind !== "rate") continue;
    judged.push(group);
    if (isBelow(found, target)) below.push(group);
  }
  return { item, period, judged, below };
}

/** The answer in words: by measure, who is below, with n/N and the target. */
export function shortfalls(book: Book): Html {
  const found = TABLE_HEADLINES.filter((item) => item.criteria?.kind !== "dont")
    .map((item) => latestShortfall(book, item))
    .filter((item) => item !== null);
  const current = found.filter(({ item, period }) => !isOutdated(book, item, period));
  const latest = book.periods.at(-1);
  if (current.length === 0)
    return html`<p>${book.data.targets.length === 0 ? "Chưa có chỉ tiêu nào được đặt" : "Chưa có kỳ gần đây nào có cả số liệu lẫn chỉ tiêu"}, nên không địa bàn nào bị xếp là dưới chỉ tiêu.</p>`;
  const notes = new Set(current.flatMap((item) => beforeWords(book, item) ?? []));
  if (latest && !current.some(({ period }) => period.period === latest.period)) {
    notes.add(`${periodName(latest.period)} chưa có chỉ tiêu.`);
  }
  const short = current.filter(({ below }) => below.length > 0).length;
  const most = Math.max(NAMED_AT_LEAST, Math.floor(NAMED / Math.max(1, short)));
  return html`<ul class="plain">${current.map((item) => html`<li>${line(book, item, most)}</li>`)}</ul>${
    notes.size > 0 ? html`<p class="note">${[...notes].join(" ")}</p>` : ""
  }`;
}

/** A target of a year is outdated once a later year has figures; that half of the next year has some is not. */
export function isOutdated(book: Book, item: Headline, period: Period): boolean {
  const length = parsePeriod(period.period)?.length;
  return book.periods.some(
    (later) =>
      later.ends > period.ends &&
      parsePeriod(later.period)?.length === length &&
      book.rate(askOf(item, later.period)).kind === "rate",
  );
}

function line(book: Book, { item, period, judged, below }: Shortfall, most: number): Html {
  const common = book.target(askOf(item, period.period));
  const target = common === null ? "theo địa bàn" : formatTarget(common);
  const head = html`<b>${item.title}</b> <span class="quiet">${periodNameInText(period.period)}, chỉ tiêu ${target}:</span> `;
  const earlier = before(book, item, period);
  if (below.length === 0) return html`${head}cả ${judged.length} địa bàn đạt${earlier}.`;
  const named = below.slice(0, most).map((group) => {
    const ask = askOf(item, period.period, group.group);
    const own = book.target(ask);
    const comparison = compareBefore(book, ask);
    return html`${group.shortName} <span class="keep">${rateHtml(book.rate(ask), ask)}</span>${
      comparison?.rate.kind === "rate"
        ? html`<span class="quiet">, trước <span class="keep">${rateHtml(comparison.rate, { ...ask, period: comparison.before.period })}</span></span>`
        : ""
    }${own !== common && own !== null ? ` chỉ tiêu ${formatTarget(own)}` : ""}`;
  });
  const others = below.slice(most, NAMED).map((group) => group.shortName);
  const more = below.length - named.length - others.length;
  return html`${head}${below.length}/${judged.length} địa bàn${earlier}: ${joined(named, "; ")}${others.length > 0 ? `; ${others.join(", ")}` : ""}${more > 0 ? ` và ${more} địa bàn khác` : ""}.`;
}

/** How many were below in the same part of the year before. */
function before(book: Book, item: Headline, period: Period): Html | string {
  const earlier = judgedBefore(book, item, period);
  if (!earlier) return "";
  const { judged, below } = earlier;
  return html` <span class="quiet">(trước ${below.length}/${judged.length})</span>`;
}

/** Says once what “trước” is, and what lies between. */
function beforeWords(book: Book, { item, period }: Shortfall): string | null {
  const earlier = book.period(comparableBefore(period.period) ?? "");
  if (!earlier) return null;
  const breaks = breaksBetween(book, askOf(item, period.period), earlier, period);
  return `“Trước” là ${[periodNameInText(earlier.period), ...breaks.map((text) => `khi chưa ${text}`)].join(", ")}.`;
}

function judgedBefore(book: Book, item: Headline, period: Period): Shortfall | null {
  const earlier = book.period(comparableBefore(period.period) ?? "");
  const found = earlier ? shortfall(book, item, earlier) : null;
  return found && found.judged.length > 0 ? found : null;
}
