/** Who has sent what is due, and who in time. */
import { sumCounts } from "../../terms/counts.ts";
import type { Count, Period } from "../../terms/published.ts";
import { noRate, rate } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";

export type Receipt = "submitted" | "on_time";

/** Of one kind or one group, or of all; over all kinds, a unit that owes three counts three times. */
export function receipt(
  book: Book,
  measure: Receipt,
  { period, deadline }: Period,
  { kind, group }: { kind?: string; group?: string },
): Html {
  const ours = (count: Count) =>
    (kind === undefined || count.kind === kind) && (group === undefined || count.group === group);
  const marks = {
    ...{ measure, period },
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { group }),
  };
  const found = sumCounts(book.counts(measure, period), ours);
  if (found) return rateHtml(rate(found.n, found.N), marks);
  if (kind === "declared") return rateHtml(noRate("not-applicable"), marks);
  // What came on an unknown day is neither in time nor late.
  const due = sumCounts(book.counts("submitted", period), ours);
  if (measure === "on_time" && due && due.n > 0) return html`<span class="no-rate">không rõ ngày nhận</span>`;
  if (!due) return rateHtml(noRate("no-subject"), marks);
  const early = book.data.dataDate !== "" && book.data.dataDate <= deadline;
  return rateHtml(noRate(early ? "not-due" : "not-received"), marks);
}
