/** What a figure was in an edition, what it is, and how far the two are apart, in words. */

import type { EditionChange } from "../../terms/editions.ts";
import { formatNumber, formatPointChange } from "../../terms/format.ts";
import { isMeasureId, MEASURES } from "../../terms/measures.ts";
import { NO_RATE, noRate, rate, rateText } from "../../terms/rate.ts";
import type { GroupOfPeriod } from "../../terms/reference.ts";
import { changeText } from "../book/comparison.ts";
import { type Html, html } from "../markup/html.ts";
import { rateCell } from "../markup/rate-html.ts";

/** The figure on one side; `withheld` are that side's groups of fewer than five officers. */
export function countedCell(
  change: EditionChange,
  side: "before" | "now",
  withheld: readonly GroupOfPeriod[],
): Html {
  const counted = change[side];
  if (!counted)
    return isWithheld(change, withheld)
      ? rateCell(noRate("withheld"))
      : html`<span class="no-rate">không có</span>`;
  if (counted.N === null) return html`<b>${formatNumber(counted.n)}</b>`;
  return rateCell(rate(counted.n, counted.N));
}

/** The same as plain text, for files. */
export function countedText(
  change: EditionChange,
  side: "before" | "now",
  withheld: readonly GroupOfPeriod[],
): string {
  const counted = change[side];
  if (!counted) return isWithheld(change, withheld) ? NO_RATE.withheld.text : "không có";
  return counted.N === null ? formatNumber(counted.n) : rateText(rate(counted.n, counted.N));
}

/** `tăng 1,3 điểm %`; where the sum stayed, how many rows below it did not. */
export function changeWords({ before, now, rows }: EditionChange): string {
  if (!before) return "mới có";
  if (!now) return "không còn";
  if (before.n === now.n && before.N === now.N)
    return `tổng như cũ, ${formatNumber(rows)} dòng bên trong đổi`;
  if (before.N === null || now.N === null)
    return `${now.n > before.n ? "tăng" : "giảm"} ${formatNumber(Math.abs(now.n - before.n))}`;
  return sharesApart({ n: before.n, N: before.N }, { n: now.n, N: now.N });
}

function sharesApart(before: { n: number; N: number }, now: { n: number; N: number }): string {
  const change = formatPointChange(before, now);
  if (change !== "0,0") return changeText(before, now);
  const more = now.n * before.N - before.n * now.N;
  return more === 0 ? "tỷ lệ như cũ" : `${more > 0 ? "tăng" : "giảm"} dưới 0,1 điểm %`;
}

function isWithheld({ measure, period, group }: EditionChange, withheld: readonly GroupOfPeriod[]): boolean {
  if (!isMeasureId(measure) || MEASURES[measure].about !== "officers") return false;
  return withheld.some((row) => row.period === period && row.group === group);
}
