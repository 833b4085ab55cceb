/** Districts whose rate lies outside what chance would spread around that of all. */
import { sumCounts } from "../../../terms/counts.ts";
import { formatNumber } from "../../../terms/format.ts";
import { type Funnel, funnelOf, judge } from "../../../terms/limits.ts";
import { limitsKindOf } from "../../../terms/limits-kind.ts";
import { periodNameInText } from "../../../terms/period.ts";
import { rateText, type SomeRate } from "../../../terms/rate.ts";
import type { Book } from "../../book/book.ts";
import { html } from "../../markup/html.ts";
import { rateHtml } from "../../markup/rate-html.ts";
import type { Notable, Rule } from "./notable.ts";
import {
  campaignSights,
  type GroupRate,
  groupRates,
  type Sight,
  sights,
  WATCHED_ONCE,
  watchedAsk,
} from "./watched.ts";
import { groupPage, placeName } from "./where.ts";

export const OUTSIDE: Rule = {
  id: "outside",
  name: "Ngoài mức ngẫu nhiên",
  find: (book, period) =>
    [...sights(book, WATCHED_ONCE, period), ...campaignSights(book, period)].flatMap((sight) =>
      outside(book, sight),
    ),
};

function outside(book: Book, sight: Sight): Notable[] {
  const { item, period } = sight;
  const rows = groupRates(book, sight);
  const kind = limitsKindOf(item.measure);
  const funnelAround = (some: readonly GroupRate[]) =>
    kind &&
    funnelOf(
      some.map(({ rate }) => rate),
      kind,
    );
  const sent = rows.filter(({ group }) => book.received(item.measure, period, group));
  const [around, amongSent] = [funnelAround(rows), funnelAround(sent)];
  if (!around || !amongSent) return [];
  return sent.flatMap((row) => {
    const { n, N } = row.rate;
    const verdict = judge(n, N, around.at(N));
    // Who sent nothing pulls the rate of all down, and lifts nobody else by it.
    const holds = verdict !== "inside" && judge(n, N, amongSent.at(N)) === verdict;
    return holds ? [notableOf(book, sight, row, around, verdict)] : [];
  });
}

function notableOf(
  book: Book,
  sight: Sight,
  { group, rate }: GroupRate,
  funnel: Funnel,
  verdict: "above" | "below",
): Notable {
  const { item, period } = sight;
  const blank = blanksOf(book, sight, group);
  const ask = watchedAsk(item, period.period, group);
  const all = watchedAsk(item, period.period);
  const limits =
    funnel.kind === "exact" ? "giới hạn 99,8%" : "giới hạn 99,8%, nới theo độ phân tán giữa các địa bàn";
  return {
    rule: "outside",
    // What is only blank is no difference between districts.
    weight: rate.N > blank ? Math.abs(rate.n / (rate.N - blank) - funnel.p) : 0,
    sentence: html`${placeName(book, group, period.period)}, ${periodNameInText(period.period)}: ${rateHtml(rate, ask)} ${item.phrase}, ${verdict === "below" ? "thấp" : "cao"} hơn mức mà ngẫu nhiên có thể giải thích (${limits}); toàn tỉnh ${rateHtml(book.rate(all), all)}.${blanksText(rate, blank, funnel)}`,
    ...groupPage(book, group, period.period),
    ask,
  };
}

/** Blanks count as not met: so many of the group's pairs have no final score. */
function blanksOf(book: Book, { item, period }: Sight, group: string): number {
  if (item.measure !== "criteria_met" || !item.criteria) return 0;
  const codes = new Set(book.criteria(period.scheme, item.criteria).map(({ code }) => code));
  const missing = sumCounts(
    book.counts("missing", period.period),
    (count) => count.group === group && codes.has(count.criterion),
  );
  return missing?.n ?? 0;
}

/** Whoever reads a low rate should know how much of it is blanks. */
function blanksText(rate: SomeRate, blank: number, funnel: Funnel): string {
  if (blank === 0) return "";
  const rest = { ...rate, N: rate.N - blank };
  if (rest.N <= 0) return ` Cả ${formatNumber(blank)} lượt của địa bàn này đều bỏ trống.`;
  return judge(rest.n, rest.N, funnel.at(rest.N)) === "inside"
    ? ` Không kể ${formatNumber(blank)} lượt bỏ trống thì tỷ lệ là ${rateText(rest)}, nằm trong giới hạn.`
    : ` Địa bàn này có ${formatNumber(blank)} lượt bỏ trống.`;
}
