/** Beside the rate of people: which units it holds, and which of them lie above a hundred percent, as they are. */
import { formatNumber, formatPercent, formatShare } from "../../terms/format.ts";
import type { Campaign } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { unitNamesOn } from "../book/unit-names.ts";
import { type Html, html, joined } from "../markup/html.ts";

export function peopleNotes(book: Book, { campaign, period }: Campaign): Html | null {
  const of = (measure: "campaign_units" | "campaign_people") =>
    book.counts(measure, period).filter((count) => count.campaign === campaign);
  const rows = of("campaign_people");
  const due = new Set(of("campaign_units").map(({ unit }) => unit));
  const asked = rows.filter(({ unit }) => due.has(unit)).length;
  const others = rows.length - asked;
  if (rows.length === 0) return null;
  const nameOf = unitNamesOn(book.data.units, book.period(period)?.ends ?? "");
  const above = rows
    .flatMap(({ unit, n, N }) => (N !== null && N > 0 && n > N ? [{ unit, n, N }] : []))
    .sort((a, b) => b.n / b.N - a.n / a.N);
  return html`<p class="note">Tỷ lệ người tính trên ${formatShare(asked, due.size)} đơn vị thuộc diện tham gia: những nơi đã gửi số đoàn viên${
    others > 0 && html`; và ${formatNumber(others)} đơn vị tham gia ngoài diện`
  }.</p>${
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
