/** What has changed since each edition: how much, why, and a table of the figures. */
import {
  EDITIONS_ADDRESS,
  type Edition,
  type EditionChange,
  type EditionComparison,
} from "../../terms/editions.ts";
import { formatDate, formatNumber } from "../../terms/format.ts";
import type { Book } from "../book/book.ts";
import { isSimulated } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfPeriod } from "../markup/names.ts";
import { rootOf, type View } from "../page/view.ts";
import { changeTable } from "./change-table.ts";
import { faultList } from "./faults.ts";
import { shownAndFolded } from "./order.ts";
import { causeList, isUnverified } from "./reasons.ts";

/** A section an edition, the latest first. */
export function editionChanges(view: View): Html {
  const editions = view.book.data.editions ?? [];
  if (editions.length === 0) return html`<p class="note">Chưa có ấn bản nào để so sánh.</p>`;
  return html`${editions.map((edition) => section(view, edition))}`;
}

function section(view: View, edition: Edition): Html {
  const { name, madeOn, comparison } = edition;
  const made = madeOn === "" ? "" : html` <span class="quiet">chốt ngày ${formatDate(madeOn)}</span>`;
  return html`<section class="edition" id="thay-doi-${name}"><h3>${name}${made}</h3>
${faultList(edition)}${comparison && comparisonParts(view, edition, comparison)}</section>`;
}

function comparisonParts(view: View, edition: Edition, comparison: EditionComparison): Html {
  const { changes, periods } = comparison;
  const whole = periods.map(
    ({ period, figures, isNew }) =>
      html`<p>${nameOfPeriod(period)}: ${
        isNew ? "kỳ mới có số liệu từ khi chốt" : "không còn số liệu"
      }, ${formatNumber(figures)} con số.</p>`,
  );
  const none = changes.length === 0 && periods.length === 0;
  return html`<p>${none ? html`<b>Không có con số nào thay đổi.</b>` : sentence(changes)}</p>${whole}
${isUnverified(edition) && html`<p class="note">Thiếu tệp <span class="path">${edition.name}.exports.sha256</span> trong thư mục <span class="path">editions</span>, nên không biết được tệp gốc nào đã sửa nội dung.</p>`}
${causeList(comparison)}${changes.length > 0 && changeTables(view, edition, comparison)}`;
}

function sentence(changes: readonly EditionChange[]): Html | string {
  if (changes.length === 0) return "Không có con số nào của các kỳ trong ấn bản thay đổi.";
  const province = changes.filter(({ group }) => group === null).length;
  return html`<b>${formatNumber(changes.length)} con số</b> đã khác: ${formatNumber(province)} của toàn tỉnh, ${formatNumber(changes.length - province)} của địa bàn.`;
}

/** The province's figures at once; those of its groups with them, or folded where there are many. */
function changeTables(view: View, edition: Edition, comparison: EditionComparison): Html {
  const { changes } = comparison;
  const { shown, folded } = shownAndFolded(changes);
  const { name } = edition;
  const left = changes.length - shown.length - folded.length;
  const title = `Thay đổi so với ấn bản ${name}`;
  const rows = { view, edition, comparison };
  return html`<figure class="chart as-table"><figcaption><b class="title">${title}</b> <span class="quiet subtitle">mỗi chủ đề, thay đổi lớn đứng trước</span></figcaption>
${shown.length > 0 && changeTable(rows, `bang-thay-doi-${name}`, title, shown)}${
  folded.length > 0 &&
  html`<details><summary>Theo địa bàn: ${formatNumber(folded.length)} con số</summary>${changeTable(rows, `bang-thay-doi-dia-ban-${name}`, `${title}, theo địa bàn`, folded)}</details>`
}
${left > 0 && html`<p class="chart-note">Còn ${formatNumber(left)} con số thay đổi ít hơn ở tệp CSV.</p>`}<p class="source">${sourceWords(view.book, edition)}</p>
<p class="note"><a rel="external" href="${rootOf(view.path)}${changesFile(name)}" download="thay-doi-so-voi-${name}.csv">Tải mọi thay đổi (CSV)</a></p></figure>`;
}

/** Where all changes since an edition lie as a file, from the site's root. */
export function changesFile(name: string): string {
  return `${EDITIONS_ADDRESS}/${name}.thay-doi.csv`;
}

function sourceWords({ data }: Book, { dataDate }: Edition): string {
  const day = (date: string) => (date ? formatDate(date) : "ngày không rõ");
  const simulated = isSimulated(data.identity) ? " Số liệu mô phỏng." : "";
  return `Nguồn: tệp do các đơn vị gửi; ấn bản: nhận đến ${day(dataDate)}; hiện nay: nhận đến ${day(data.dataDate)}.${simulated}`;
}
