/** The figures that a Standing Committee asks for first, and the words beside them. */
import type { MeasureId } from "../../terms/measures.ts";
import { MEASURES } from "../../terms/measures.ts";
import type { Ask, Base, Book } from "./book.ts";
import type { SomeCriteria } from "./contents.ts";

export interface Headline {
  measure: MeasureId;
  base: Base;
  criteria?: SomeCriteria;
  title: string;
  /** What n/N counts, where the registry's word is too long for a card. */
  noun: string;
}

/** In the order of the work: evaluated, criteria, units, members. */
export const HEADLINES: readonly Headline[] = [
  headline("evaluated", "", "Cán bộ được đánh giá"),
  { ...headline("criteria_met", "", "Tiêu chí đạt"), noun: "lượt tiêu chí", criteria: { kind: "score" } },
  headline("three_initiatives", "commune", "“3 chủ động”, cấp xã"),
  headline("training_registered", "", "Đoàn viên đăng ký rèn luyện"),
];

/** The same, with the don'ts apart and both bases: what tables show. */
export const TABLE_HEADLINES: readonly Headline[] = HEADLINES.flatMap((item) => {
  if (item.measure === "criteria_met") {
    const donts: Headline = {
      ...item,
      criteria: { kind: "dont" },
      title: "Điều không nên làm: không vi phạm",
    };
    return [item, donts];
  }
  if (item.measure === "three_initiatives") {
    return [item, headline("three_initiatives", "all", "“3 chủ động”, mọi Đoàn cơ sở")];
  }
  return [item];
});

/** The question behind a headline, for a period and perhaps a group. */
export function askOf(item: Headline, period: string, group?: string): Ask {
  return {
    measure: item.measure,
    period,
    base: item.base,
    ...(item.criteria ? { criteria: item.criteria } : {}),
    ...(group === undefined ? {} : { group }),
  };
}

/** The latest period in which a headline has a figure. */
function latestOf(book: Book, item: Headline) {
  return book.periods.findLast((period) => book.rate(askOf(item, period.period)).kind === "rate");
}

function headline(measure: MeasureId, base: Base, title: string): Headline {
  return { measure, base, title, noun: MEASURES[measure].baseNoun };
}

/** The period in which a headline is shown: the one chosen, else the latest that has a figure. */
export function periodOf(book: Book, item: Headline, chosen: string) {
  return chosen === "" ? latestOf(book, item) : book.period(chosen);
}
