/** Rates that fell since the same part of the year before, further than chance would have them fall. */
import { type Confidence, fellExactly, fellWidened } from "../../../terms/change.ts";
import type { Share } from "../../../terms/format.ts";
import { limitsKindOf } from "../../../terms/limits-kind.ts";
import { periodNameInText } from "../../../terms/period.ts";
import { type SomeRate, shareOf } from "../../../terms/rate.ts";
import type { Period } from "../../../terms/reference.ts";
import type { Book } from "../../book/book.ts";
import { compareBefore } from "../../book/comparison.ts";
import { html } from "../../markup/html.ts";
import { rateHtml } from "../../markup/rate-html.ts";
import type { Notable, Rule } from "./notable.ts";
import { spreadOf } from "./spread.ts";
import { groupRates, type Sight, sights, WATCHED_ONCE, watchedAsk } from "./watched.ts";
import { groupPage, measurePage, placeName } from "./where.ts";

export const FALLEN: Rule = {
  id: "fallen",
  name: "Giảm so với cùng kỳ",
  find: (book, period) => sights(book, WATCHED_ONCE, period).flatMap((sight) => fallen(book, sight)),
};

function fallen(book: Book, sight: Sight): Notable[] {
  const places = [undefined, ...groupRates(book, sight).map(({ group }) => group)];
  return places.flatMap((group) => fallenIn(book, sight, group));
}

/** In one group, or in all of them together. */
function fallenIn(book: Book, { item, period }: Sight, group: string | undefined): Notable[] {
  const ask = watchedAsk(item, period.period, group);
  const comparison = compareBefore(book, ask);
  const now = book.rate(ask);
  if (!comparison) return [];
  const { before, rate: then, change, words, old, held } = comparison;
  if (now.kind !== "rate" || then.kind !== "rate" || !change?.startsWith("−")) return [];
  // Who sends nothing falls to nothing: that is another rule's.
  if (![period, before].every((one) => book.received(item.measure, one, group))) return [];
  const confidence: Confidence = group === undefined ? "95" : "99.8";
  // Nor do all fall with it: what is told of all must also hold for those who sent.
  const found = group === undefined ? [now, ofSent(book, { item, period })] : [now];
  if (!found.every((one) => fell(book, { item, period }, before, then, one, confidence))) return [];
  const place = group === undefined ? "Toàn tỉnh" : placeName(book, group, period.period);
  const aside = old.length + held.length > 0 ? ` (${[...old, ...held].join(", ")})` : "";
  return [
    {
      rule: "fallen",
      weight: shareOf(then) - shareOf(now),
      sentence: html`${place}, ${periodNameInText(period.period)}: ${rateHtml(now, ask)} ${item.phrase}, ${words} so với ${periodNameInText(before.period)}${aside}: ${rateHtml(then, { ...ask, period: before.period })}; giảm nhiều hơn mức mà ngẫu nhiên có thể giải thích (${confidence === "95" ? "95%" : "99,8%"}).`,
      ...(group === undefined
        ? measurePage(item.measure, period.period)
        : groupPage(book, group, period.period)),
      ask,
    },
  ];
}

function fell(
  book: Book,
  { item, period }: Sight,
  before: Period,
  then: SomeRate,
  now: Share,
  confidence: Confidence,
): boolean {
  if (limitsKindOf(item.measure) === "exact") return fellExactly(then, now, confidence);
  // The wider of the two spreads, so that a year of even districts does not make the other's unevenness news.
  const first = spreadOf(book, { item, period: before });
  const second = spreadOf(book, { item, period });
  if (first === null || second === null) return false;
  return fellWidened(then, now, Math.max(first, second), confidence);
}

/** The groups together that have sent their files. */
function ofSent(book: Book, sight: Sight): Share {
  const sent = groupRates(book, sight).filter(({ group }) =>
    book.received(sight.item.measure, sight.period, group),
  );
  return sent.reduce((sum, { rate }) => ({ n: sum.n + rate.n, N: sum.N + rate.N }), { n: 0, N: 0 });
}
