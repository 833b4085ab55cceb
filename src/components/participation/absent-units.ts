/** Units expected in a campaign that did not take part: those that sent nothing, and those that sent it without. */
import { groupBy } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import { byName } from "../../terms/letters.ts";
import type { Count } from "../../terms/published.ts";
import type { Campaign } from "../../terms/reference.ts";
import { silentAmong } from "../book/sent.ts";
import { unitNamesOn } from "../book/unit-names.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup } from "../markup/names.ts";
import type { View } from "../page/view.ts";

/** By district, as they were in the period, under which name they were expected to send. */
export function absentUnits({ book }: View, { campaign, period }: Campaign): Html {
  const sent = new Set<string>();
  for (const { kind, unit, n } of book.counts("submitted", period)) {
    if (kind === "campaign" && n > 0) sent.add(unit);
  }
  const expected = book.counts("campaign_units", period).filter((count) => count.campaign === campaign);
  const absent = expected.filter(({ n }) => n === 0);
  if (absent.length === 0)
    return html`<p class="note">Cả ${formatNumber(expected.length)} đơn vị thuộc diện đều tham gia.</p>`;
  const nameOf = unitNamesOn(book.data.units, book.period(period)?.ends ?? "");
  const place = book.groupOrder(period);
  const lists = (rows: readonly Count[]) =>
    [...groupBy(rows, ({ group }) => group)]
      .sort(([a], [b]) => place(a) - place(b))
      .map(([group, units]) => {
        const names = units.map(({ unit }) => nameOf(unit)).sort(byName);
        return html`<li>${nameOfGroup(book, group, period)}: ${names.join(", ")}.</li>`;
      });
  const part = (title: string, rows: readonly Count[]) =>
    rows.length > 0 &&
    html`<p><b>${title}</b> (${formatNumber(rows.length)} đơn vị)</p><ul>${lists(rows)}</ul>`;
  const silent = absent.filter(({ unit }) => !sent.has(unit));
  return html`<details class="absent"><summary>Chưa tham gia: ${formatNumber(absent.length)} trong ${formatNumber(expected.length)} đơn vị${silentAmong(silent.length, absent.length)}</summary>${part("Chưa nộp", silent)}${part(
    "Đã nộp, không ghi tham gia",
    absent.filter(({ unit }) => sent.has(unit)),
  )}</details>`;
}
