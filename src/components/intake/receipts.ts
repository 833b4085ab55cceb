/** Who has sent what is due, and who in time. */
import { sumCounts } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import type { Count } from "../../terms/published.ts";
import { noRate, rate } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { isDue } from "../book/due.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";

export type Receipt = "submitted" | "on_time";

/** Of one kind or one group, or of all; over all kinds, a unit that owes three counts three times. */
export function receipt(
  book: Book,
  measure: Receipt,
  asked: Period,
  { kind, group }: { kind?: string; group?: string },
): Html {
  const { period } = asked;
  const early = !isDue(book, asked);
  const ours = (count: Count) =>
    (kind === undefined || count.kind === kind) && (group === undefined || count.group === group);
  const marks = {
    ...{ measure, period },
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { group }),
  };
  const found = sumCounts(book.counts(measure, period), ours);
  if (found && !(early && found.n === 0)) {
    const rated = rateHtml(rate(found.n, found.N), marks);
    const unknown = measure === "on_time" ? sentOnUnknownDay(book, period, ours) : 0;
    if (early) return html`${rated}<span class="quiet">, chưa đến hạn</span>`;
    if (unknown === 0) return rated;
    const noun = kind === undefined ? "lượt đơn vị" : "đơn vị";
    return html`${rated}<span class="quiet">, không rõ ngày nhận của ${formatNumber(unknown)} ${noun} đã nộp</span>`;
  }
  if (kind === "declared") return rateHtml(noRate("not-applicable"), marks);
  // What came on an unknown day is neither in time nor late.
  const due = sumCounts(book.counts("submitted", period), ours);
  if (measure === "on_time" && due && due.n > 0) return html`<span class="no-rate">không rõ ngày nhận</span>`;
  if (!due) return rateHtml(noRate("no-subject"), marks);
  return rateHtml(noRate(early ? "not-due" : "not-received"), marks);
}

/** Of those that have sent, how many `on_time` leaves out: nobody can say when their files came. */
export function sentOnUnknownDay(book: Book, period: string, ours: (count: Count) => boolean): number {
  const due = sumCounts(book.counts("submitted", period), ours);
  const told = sumCounts(book.counts("on_time", period), ours);
  return (due?.N ?? 0) - (told?.N ?? 0);
}
