/** A figure that a page begins with: large, with its n/N, its change, its target, and what it leaves out. */
import { formatNumber, formatShare, formatTarget } from "../../terms/format.ts";
import { capitalised } from "../../terms/letters.ts";
import { MEASURES } from "../../terms/measures.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import { isBelow, type Rate } from "../../terms/rate.ts";
import type { Ask, Book } from "../book/book.ts";
import { compareBefore } from "../book/comparison.ts";
import { earlyWords } from "../book/due.ts";
import { sentOf } from "../book/sent.ts";
import { unaskedWords } from "../book/unasked.ts";
import { type Html, html, type Part } from "../markup/html.ts";
import { bigRate, rateHtml } from "../markup/rate-html.ts";

export interface RateQuestion {
  title: string;
  ask: Ask;
  /** What n/N counts, where the registry's word does not say enough. */
  noun?: string;
}

/** A card under a heading of the second rank. */
export function rateCard(book: Book, { title, ask, noun }: RateQuestion): Html {
  const found = book.rate(ask);
  return html`<section class="card"><h3>${title}</h3><p class="period">${periodName(ask.period)}</p>
${bigRate(found, ask, noun)}${officersLine(book, ask)}${changeLine(book, ask)}${targetLine(book, ask, found)}${leftOutLine(book, ask)}</section>`;
}

/** How many officers stand behind a figure whose base counts a criterion of each: `Của 81 cán bộ được đánh giá.` */
export function officersLine(book: Book, ask: Ask): Part {
  const { measure, period, group, position, criterion, criteria } = ask;
  const whole = measure === "criteria_met" && criterion === undefined && criteria?.groupCode === undefined;
  if (!whole || book.rate(ask).kind === "none") return null;
  const evaluated: Ask = {
    ...{ measure: "evaluated", period },
    ...(group === undefined ? {} : { group }),
    ...(position === undefined ? {} : { position }),
  };
  const found = book.rate(evaluated);
  // Where a district is in one of the two alone, they are not the same officers.
  const without = (question: Ask) => book.withheld(question).map((each) => each.group);
  const alike = group !== undefined || without(ask).join() === without(evaluated).join();
  return (
    found.kind === "rate" &&
    alike &&
    html`<p class="second">Của ${formatNumber(found.n)} cán bộ được đánh giá.</p>`
  );
}

/** The change from the same part of the year before; where the two may not be subtracted, what it was then. */
export function changeLine(book: Book, ask: Ask): Part {
  const comparison = compareBefore(book, ask);
  if (!comparison) return html`<p class="before">Chưa có kỳ cùng loại năm trước để so.</p>`;
  const { before: earlier, rate, words, old, held } = comparison;
  const aside = old.length + held.length > 0 ? ` (${[...old, ...held].join(", ")})` : "";
  const then = rateHtml(rate, { ...ask, period: earlier.period });
  const name = `${periodNameInText(earlier.period)}${aside}`;
  if (words === null) return html`<p class="before">${capitalised(name)}: ${then}</p>`;
  return html`<p class="before"><b class="change">${capitalised(words)}</b> so với ${name}: ${then}</p>`;
}

/** Where the figure stands to its target; how much is missing only where it counts whole things. */
export function targetLine(book: Book, ask: Ask, found: Rate): Part {
  const target = book.target(ask);
  if (target === null || found.kind !== "rate") return null;
  if (!isBelow(found, target)) return html`<p class="before">Đạt chỉ tiêu ${formatTarget(target)}.</p>`;
  const wanted = Math.ceil(Math.round(target * 1e6 * found.N) / 1e6 - 1e-6);
  return html`<p class="before"><b class="below">Dưới chỉ tiêu ${formatTarget(target)}</b>: còn thiếu ${formatNumber(wanted - found.n)} ${MEASURES[ask.measure].baseNoun}.</p>`;
}

/** Units that have sent nothing, and groups too small to be in the figure. */
export function leftOutLine(book: Book, ask: Ask): Part {
  const period = book.period(ask.period);
  const campaigns = ask.campaign === undefined ? undefined : [ask.campaign];
  const sent = period ? sentOf(book, period, { ...ask, campaigns }) : null;
  // Of one district or one position it says nothing: what such a slice leaves out is said where it is chosen.
  const groups = ask.group === undefined && ask.position === undefined ? book.withheld(ask) : [];
  const words = [
    ...(sent && sent.n < sent.N
      ? [`${formatShare(sent.n, sent.N)} đơn vị đã nộp số liệu${period ? earlyWords(book, period) : ""}.`]
      : []),
    ...(groups.length > 0
      ? [`Chưa gồm nơi ít hơn 5 người: ${groups.map(({ name }) => name).join(", ")}.`]
      : []),
    unaskedWords(book, ask),
    aboveAll(book, ask),
  ].filter(Boolean);
  return words.length > 0 && html`<p class="note">${words.join(" ")}</p>`;
}

/** Who takes part may be no member; but no more members can register than there are. */
function aboveAll(book: Book, ask: Ask): string {
  const found = ask.measure === "training_registered" ? book.rate(ask) : null;
  return found?.kind === "rate" && found.n > found.N
    ? "Số đăng ký nhiều hơn số đoàn viên: cần xem lại số liệu đã nộp."
    : "";
}
