/** Figures below a target that was set: of all, or of single districts. */
import { formatNumber, formatTarget } from "../../../terms/format.ts";
import { leading } from "../../../terms/leading.ts";
import { periodNameInText } from "../../../terms/period.ts";
import { isBelow, type SomeRate, shareOf } from "../../../terms/rate.ts";
import type { Book } from "../../book/book.ts";
import { earlyWords } from "../../book/due.ts";
import { sentOf } from "../../book/sent.ts";
import { ofThoseWithFigures } from "../../book/those-with-figures.ts";
import { type Html, html, joined } from "../../markup/html.ts";
import { rateHtml } from "../../markup/rate-html.ts";
import { isOutdated, latestShortfall, shortfall } from "../targets.ts";
import type { Notable, Rule } from "./notable.ts";
import { groupRates, type Sight, WATCHED, watchedAsk } from "./watched.ts";
import { groupPage, measurePage, placeName } from "./where.ts";

/** So many districts are named, one more if it lacks as many as the last of them; the others are counted. */
export const NAMED_SHORT = { few: 3, atMost: 4 };

export const BELOW_TARGET: Rule = {
  id: "target",
  name: "Dưới chỉ tiêu",
  find: (book, period) => aimed(book, period).flatMap((sight) => belowTarget(book, sight)),
};

/** Figures that are judged, in the period asked for; for "", in the latest with a target unless that is outdated. */
function aimed(book: Book, period: string): Sight[] {
  const chosen = book.period(period);
  return WATCHED.filter(({ criteria }) => criteria?.kind !== "dont").flatMap((item) => {
    const found = chosen ? shortfall(book, item, chosen) : period === "" ? latestShortfall(book, item) : null;
    if (!found || (period === "" && isOutdated(book, item, found.period))) return [];
    return [{ item, period: found.period }];
  });
}

interface Judged {
  group: string;
  rate: SomeRate;
  target: number;
}

function belowTarget(book: Book, sight: Sight): Notable[] {
  const { item, period } = sight;
  const judged = groupRates(book, sight).flatMap(({ group, rate }): Judged[] => {
    const target = book.target(watchedAsk(item, period.period, group));
    return target === null ? [] : [{ group, rate, target }];
  });
  const short = judged.filter(({ rate, target }) => isBelow(rate, target));
  const ask = watchedAsk(item, period.period);
  const all = book.rate(ask);
  const common = book.target(ask);
  const allBelow = all.kind === "rate" && common !== null && isBelow(all, common);
  if (all.kind !== "rate" || (short.length === 0 && !allBelow)) return [];
  const [only] = short;
  const where =
    short.length === 1 && only
      ? groupPage(book, only.group, period.period)
      : measurePage(item.measure, period.period);
  const verdict = common === null ? "" : `, ${allBelow ? "dưới" : "đạt"} chỉ tiêu ${formatTarget(common)}`;
  return [
    {
      rule: "target",
      weight: allBelow ? common - shareOf(all) : shortRate(short),
      sentence: html`${item.title}, ${periodNameInText(period.period)}${earlyWords(book, period)}: toàn tỉnh ${rateHtml(all, ask)}${verdict}${districts(book, sight, short, judged.length)}.`,
      ...where,
      ask,
    },
  ];
}

function districts(
  book: Book,
  { item, period }: Sight,
  short: readonly Judged[],
  judged: number,
): Html | string {
  if (short.length === 0) return "";
  const common = book.target(watchedAsk(item, period.period));
  const { named, tied } = leading(short, (a, b) => lacking(b) - lacking(a), NAMED_SHORT);
  const parts = named.map((one) => {
    const { group, rate, target } = one;
    const own = target === common ? "" : `, chỉ tiêu ${formatTarget(target)}`;
    return html`${placeName(book, group, period.period)} ${rateHtml(rate, watchedAsk(item, period.period, group))}${own} thiếu ${formatNumber(lacking(one))} ${item.noun}${unsent(book, { item, period }, group)}`;
  });
  const [one] = tied;
  const alike = one && html`mỗi nơi thiếu ${formatNumber(lacking(one))} ${item.noun}`;
  // Of the districts that have a target, which need not be all.
  const whose =
    common === null ? "có chỉ tiêu riêng " : ofThoseWithFigures(book, watchedAsk(item, period.period));
  const count = html`; ${short.length}/${judged} địa bàn ${whose}chưa đạt`;
  if (tied.length === short.length) return html`${count}, ${alike}`;
  if (alike) parts.push(html`${tied.length} địa bàn${parts.length > 0 ? " khác" : ""}, ${alike}`);
  const most = named.length + tied.length < short.length ? ", nhiều nhất là" : ":";
  return html`${count}${most} ${joined(parts, "; ")}`;
}

/** ` (2 đơn vị chưa nộp)`: what is missing may lie there, and not in the work. */
function unsent(book: Book, { item, period }: Sight, group: string): string {
  if (!book.received(item.measure, period, group)) return " (chưa nộp)";
  const sent = sentOf(book, period, { measure: item.measure, base: item.base, group });
  return sent && sent.n < sent.N ? ` (${formatNumber(sent.N - sent.n)} đơn vị chưa nộp)` : "";
}

/** By how much the short districts together miss their targets. */
function shortRate(short: readonly Judged[]): number {
  const sum = (of: (one: Judged) => number) => short.reduce((total, one) => total + of(one), 0);
  return sum(({ rate, target }) => target * rate.N - rate.n) / sum(({ rate }) => rate.N);
}

/** How many more would have to count; in millionths, as targets are compared: 0,95 of 20 is 19 and no more. */
export function lacking({ rate: { n, N }, target }: Pick<Judged, "rate" | "target">): number {
  return Math.ceil((Math.round(target * 1e6) * N - Math.round(n * 1e6)) / 1e6);
}
