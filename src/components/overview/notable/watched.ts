/** The figures that the rules watch, each with the words for what is counted. */
import type { MeasureId } from "../../../terms/measures.ts";
import { MEASURES } from "../../../terms/measures.ts";
import type { SomeRate } from "../../../terms/rate.ts";
import type { Period } from "../../../terms/reference.ts";
import type { Ask, Book } from "../../book/book.ts";
import { askOf, type Headline, TABLE_HEADLINES } from "../../book/headline.ts";

interface Watched extends Headline {
  /** What n of N are, behind the rate: `cán bộ được đánh giá`. */
  phrase: string;
  campaign?: string;
}

/** The headlines of the tables, and the officers' own registration. */
export const WATCHED: readonly Watched[] = [
  ...TABLE_HEADLINES.map((item) => ({ ...item, phrase: phraseOf(item) })),
  {
    ...{ measure: "officers_registered", base: "", title: "Cán bộ đăng ký rèn luyện" },
    ...{ noun: MEASURES.officers_registered.baseNoun, phrase: "cán bộ đăng ký rèn luyện" },
  },
];

/** One of each: on the base of all unions, 3 chủ động counts the same communes a second time. */
export const WATCHED_ONCE: readonly Watched[] = WATCHED.filter(({ base }) => base !== "all");

/** The measures whose counts the rules need. */
export const NOTABLE_MEASURES: readonly MeasureId[] = [
  ...new Set(WATCHED.map(({ measure }) => measure)),
  ...(["missing", "campaign_units", "submitted", "rows_accepted"] as const),
];

/** A figure with the period in which it is looked at. */
export interface Sight {
  item: Watched;
  period: Period;
}

/** Each figure in the period asked for; for "", in its own latest. What has no figure is left out. */
export function sights(book: Book, items: readonly Watched[], period: string): Sight[] {
  const hasRate = (item: Watched, id: string) => book.rate(watchedAsk(item, id)).kind === "rate";
  return items.flatMap((item) => {
    const found = book.periods.findLast(
      ({ period: id }) => (period === "" || id === period) && hasRate(item, id),
    );
    return found ? [{ item, period: found }] : [];
  });
}

/** The units that took part, campaign by campaign, in the period asked for or the latest that has any. */
export function campaignSights(book: Book, period: string): Sight[] {
  const latest = period === "" ? book.latest("campaign_units") : book.period(period);
  if (!latest) return [];
  const items = book.data.campaigns
    .filter((campaign) => campaign.period === latest.period)
    .map(
      ({ campaign, name }): Watched => ({
        ...{ measure: "campaign_units", base: "", campaign, title: `“${name}”` },
        ...{ noun: MEASURES.campaign_units.baseNoun, phrase: `đơn vị tham gia “${name}”` },
      }),
    );
  return sights(book, items, latest.period);
}

/** The question behind a watched figure. */
export function watchedAsk(item: Watched, period: string, group?: string): Ask {
  const ask = askOf(item, period, group);
  return item.campaign === undefined ? ask : { ...ask, campaign: item.campaign };
}

export interface GroupRate {
  group: string;
  rate: SomeRate;
}

/** The groups that have a figure, in their official order. */
export function groupRates(book: Book, { item, period }: Sight): GroupRate[] {
  return book.groups(period).flatMap(({ group }) => {
    const rate = book.rate(watchedAsk(item, period.period, group));
    return rate.kind === "rate" ? [{ group, rate }] : [];
  });
}

function phraseOf({ measure, base, criteria, noun }: Headline): string {
  switch (measure) {
    case "evaluated":
      return "cán bộ được đánh giá";
    case "criteria_met":
      return criteria?.kind === "dont" ? "lượt không vi phạm điều không nên làm" : "lượt tiêu chí đạt";
    case "three_initiatives":
      return `${base === "all" ? "Đoàn cơ sở" : "đơn vị cấp xã"} được công nhận “3 chủ động”`;
    case "training_registered":
      return "đoàn viên đăng ký rèn luyện";
    default:
      return noun;
  }
}
