/** How a figure stands to the same part of the year before, in the words of a report. */
import { formatNumber, isSameShare } from "../../../terms/format.ts";
import { periodNameInText } from "../../../terms/period.ts";
import type { Book } from "../../book/book.ts";
import { compareBefore } from "../../book/comparison.ts";
import type { Stated } from "../model.ts";
import { type Clause, clause, figureOf } from "./clause.ts";

/**
 * `, tăng 2 đơn vị so với năm 2023 (107/109, 98,2%)` where both were counted out of as many (`noun` is what is
 * counted; null where a count of it says nothing), else in points of a hundred. Across changed boundaries and
 * across schemes only what it was then, and why nothing is subtracted. Null where there is nothing to compare.
 */
export function comparedWords(book: Book, ask: Stated, noun: string | null): Clause | null {
  const comparison = compareBefore(book, ask);
  const now = figureOf(book, ask);
  const then = comparison && figureOf(book, { ...ask, period: comparison.before.period });
  if (!comparison || !now || !then) return null;
  const when = periodNameInText(comparison.before.period);
  const held = comparison.held.map((words) => `; ${words}`).join("");
  const was = clause`(${then.share}, ${then.percent}${held})`;
  const apart = [
    comparison.change === null ? "theo khung tiêu chí cũ" : "",
    comparison.boundariesChanged ? "trước khi thay đổi địa giới" : "",
  ].filter(Boolean);
  if (apart.length > 0 || comparison.change === null) {
    return clause`; ${when}, ${apart.join(" và ")}, là ${then.rate}`;
  }
  if (noun === null || now.N !== then.N || held !== "") {
    const even = isSameShare(now, then) ? "tương đương" : "gần bằng";
    return clause`, ${comparison.change === "0,0" ? even : `${comparison.words} so với`} ${when} ${was}`;
  }
  if (now.n === then.n) return clause`, bằng ${when} ${was}`;
  const word = now.n > then.n ? "tăng" : "giảm";
  return clause`, ${word} ${formatNumber(Math.abs(now.n - then.n))} ${noun} so với ${when} ${was}`;
}
