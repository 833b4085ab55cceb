/** One figure of the group beside that of the province: their difference, the target, and what chance explains. */
import { formatPointChange, isSameShare, type Share } from "../../terms/format.ts";
import type { Verdict } from "../../terms/limits.ts";
import { isBelow, type Rate } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import { verdictOf } from "../book/chance.ts";
import { askOf, type Headline } from "../book/headline.ts";
import { codeOf, type View } from "../page/view.ts";
import { bookFor, periodOfItem } from "./subject.ts";

export interface Standing {
  item: Headline;
  period: Period;
  /** The book that answers, under the boundaries chosen. */
  book: Book;
  ask: Ask & { group: string };
  own: Rate;
  all: Rate;
  /** Points of a hundred, signed; null where one of the two has no rate. */
  difference: string | null;
  verdict: Verdict | null;
  target: number | null;
  below: boolean;
  /** The group owes this kind of file and has sent none. */
  silent: boolean;
}

/** Null where no period has the figure. */
export function standingOf(view: View, item: Headline): Standing | null {
  const period = periodOfItem(view, item);
  if (!period) return null;
  const book = bookFor(view, item.measure);
  const ask = { ...askOf(item, period.period), group: codeOf(view.path) };
  const [own, all] = [book.rate(ask), book.rate(askOf(item, period.period))];
  const target = book.target(ask);
  return {
    ...{ item, period, book, ask, own, all, target },
    difference: differenceOf(own, all),
    verdict: verdictOf(book, ask),
    below: target !== null && own.kind === "rate" && isBelow(own, target),
    silent: own.kind === "rate" && !book.received(item.measure, period, ask.group),
  };
}

/** From the province's rate to the group's. */
export function differenceOf(own: Rate, all: Rate): string | null {
  return own.kind === "rate" && all.kind === "rate" ? formatPointChange(all, own) : null;
}

/** `cao hơn 1,3 điểm %`, `thấp hơn 0,4 điểm %`, `gần bằng toàn tỉnh`, `bằng toàn tỉnh`. */
export function differenceWords(own: Share, all: Share): string {
  const difference = formatPointChange(all, own);
  if (difference === "0,0") return isSameShare(own, all) ? "bằng toàn tỉnh" : "gần bằng toàn tỉnh";
  return `${difference.startsWith("+") ? "cao" : "thấp"} hơn ${difference.slice(1)} điểm %`;
}

export const VERDICT_WORDS: Record<Verdict, string> = {
  inside: "trong mức ngẫu nhiên",
  above: "vượt mức ngẫu nhiên 99,8%",
  below: "dưới mức ngẫu nhiên 99,8%",
};
