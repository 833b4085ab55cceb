/** What the group's units have not sent, period by period with its deadline. */
import { groupBy, sumCounts } from "../../terms/counts.ts";
import { formatShare } from "../../terms/format.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import { unitName } from "../../terms/places.ts";
import type { Count } from "../../terms/published.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { deadlineWords, isDue } from "../book/due.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfKind } from "../markup/names.ts";
import { codeOf, type View } from "../page/view.ts";

/** In the period chosen, or in all of them, the latest first. */
export function groupMissing({ book, choice, path }: View): Html {
  const code = codeOf(path);
  const missing = groupBy(
    book.notSubmitted().filter(({ group }) => group === code),
    ({ period }) => period,
  );
  const shown = [...book.periods]
    .reverse()
    .filter(({ period }) => choice.period === "" || period === choice.period)
    .filter(({ period }) => book.counts("submitted", period, code).length > 0);
  if (shown.length === 0) return html`<p class="note">Địa bàn không phải nộp số liệu nào.</p>`;
  const whole = shown.filter(({ period }) => !missing.has(period));
  return html`<dl class="missing">${shown
    .filter(({ period }) => missing.has(period))
    .map((period) => onePeriod(book, period, code, missing.get(period.period) ?? []))}</dl>${
    whole.length > 0
      ? html`<p>Đã nộp đủ: ${whole.map((period) => `${periodNameInText(period.period)} (${countOf(book, period, code)})`).join("; ")}.</p>`
      : ""
  }`;
}

function onePeriod(book: Book, period: Period, code: string, rows: readonly Count[]): Html {
  const early = isDue(book, period) ? "" : ", chưa đến hạn";
  const kinds = [...groupBy(rows, ({ kind }) => kind)].map(([kind, some]) => {
    const units = some.map(({ unit }) => unitName(book.data.units, unit, period.ends));
    return html`<dd><b>${nameOfKind(kind)}</b> – ${units.join(", ")}.</dd>`;
  });
  return html`<dt>${periodName(period.period)}${deadlineWords(period)}${early}: đã nộp ${countOf(book, period, code)}</dt>${kinds}`;
}

/** `40/41 lượt đơn vị`: a unit that owes three kinds counts three times. */
function countOf(book: Book, { period }: Period, code: string): string {
  const sum = sumCounts(book.counts("submitted", period, code));
  return sum ? `${formatShare(sum.n, sum.N)} lượt đơn vị` : "";
}
