/** Beside the rate of people: which units it holds, and which of them lie above a hundred percent, as they are. */
import { formatNumber, formatPercent, formatShare } from "../../terms/format.ts";
import type { Campaign } from "../../terms/published.ts";
import type { Book } from "../book/book.ts";
import { unitNamesOn } from "../book/unit-names.ts";
import { type Html, html, joined } from "../markup/html.ts";

export function peopleNotes(book: Book, { campaign, period }: Campaign): Html | null {
  const of = (measure: "campaign_units" | "campaign_people") =>
    book.counts(measure, period).filter((count) => count.campaign === campaign);
  const rows = of("campaign_people");
  const expected = of("campaign_units").length;
  if (rows.length === 0) return null;
  const nameOf = unitNamesOn(book.data.units, book.period(period)?.ends ?? "");
  const above = rows
    .flatMap(({ unit, n, N }) => (N !== null && N > 0 && n > N ? [{ unit, n, N }] : []))
    .sort((a, b) => b.n / b.N - a.n / a.N);
  return html`<p class="note">Tỷ lệ người tính trên ${formatShare(rows.length, expected)} đơn vị thuộc diện tham gia: những nơi đã gửi số đoàn viên.</p>${
    above.length > 0 &&
    html`<details><summary>Trên 100% số đoàn viên: ${formatNumber(above.length)} đơn vị</summary><p>${joined(
      above.map(
        ({ unit, n, N }) =>
          html`${nameOf(unit)} <span class="rate" data-n="${n}" data-of="${N}"><b>${formatPercent(n, N)}</b> <span class="share">(${formatShare(n, N)})</span></span>`,
      ),
      "; ",
    )}.</p></details>`
  }`;
}
