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
import { nameOfGroup, nameOfPeriod } from "../markup/names.ts";
import type { View } from "../page/view.ts";
import { rootOf } from "../page/view.ts";
import { changeWords, countedCell } from "./change-cells.ts";
import { faultList } from "./faults.ts";
import { byTopic, listed } from "./order.ts";
import { causeList, isUnverified, reasonsCell } from "./reasons.ts";
import { figureName } from "./words.ts";

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
${causeList(comparison)}${changes.length > 0 && changeTable(view, edition, comparison)}`;
}

function sentence(changes: readonly EditionChange[]): Html | string {
  if (changes.length === 0) return "Không có con số nào của các kỳ trong ấn bản thay đổi.";
  const province = changes.filter(({ group }) => group === null).length;
  return html`<b>${formatNumber(changes.length)} con số</b> đã khác: ${formatNumber(province)} của toàn tỉnh, ${formatNumber(changes.length - province)} của địa bàn.`;
}

const HEADS = ["Con số", "Kỳ", "Địa bàn", "Trong ấn bản", "Hiện nay", "Chênh lệch", "Vì sao"];

function changeTable(view: View, edition: Edition, { causes, changes }: EditionComparison): Html {
  const { book, path } = view;
  const { name } = edition;
  const shown = listed(changes);
  const row = (change: EditionChange) =>
    html`<tr><th scope="row">${figureName(book, change)}</th><td>${nameOfPeriod(
      change.period,
    )}</td><td>${placeName(book, change)}</td><td class="number">${countedCell(change, "before", edition.withheld)}</td><td class="number">${countedCell(change, "now", book.data.withheld)}</td><td>${changeWords(change)}</td><td>${reasonsCell(change.causes.flatMap((at) => causes[at] ?? []))}</td></tr>\n`;
  const title = `Thay đổi so với ấn bản ${name}`;
  const id = `bang-thay-doi-${name}`;
  const left = changes.length - shown.length;
  return html`<figure class="chart as-table" id="${id}-hinh"><figcaption><b class="title">${title}</b> <span class="quiet subtitle">mỗi chủ đề, thay đổi lớn đứng trước</span></figcaption>
<div class="frame" role="region" aria-labelledby="${id}-ten" tabindex="0"><table id="${id}" class="changes"><caption id="${id}-ten">${title}</caption>
<thead><tr>${HEADS.map((head, i) => html`<th scope="col"${i === 3 || i === 4 ? html` class="number"` : ""}>${head}</th>`)}</tr></thead>
${byTopic(shown).map(
  ({ topic, changes: own }) =>
    html`<tbody><tr><th scope="rowgroup" colspan="${HEADS.length}" class="topic">${topic}</th></tr>\n${own.map(row)}</tbody>`,
)}</table></div>
${left > 0 && html`<p class="chart-note">Có nhiều thay đổi, nên bảng chỉ nêu ${formatNumber(shown.length)} con số của toàn tỉnh; ${formatNumber(left)} con số khác ở tệp CSV.</p>`}<p class="source">${sourceWords(book, edition)}</p>
<p class="note"><a href="${rootOf(path)}${changesFile(name)}">Tải mọi thay đổi (CSV)</a></p></figure>`;
}

/** Where all changes since an edition lie as a file, from the site's root. */
export function changesFile(name: string): string {
  return `${EDITIONS_ADDRESS}/${name}.thay-doi.csv`;
}

export function placeName(book: Book, { group, period }: Pick<EditionChange, "group" | "period">): string {
  return group === null ? "Toàn tỉnh" : nameOfGroup(book, group, period, true);
}

function sourceWords({ data }: Book, { dataDate }: Edition): string {
  const day = (date: string) => (date ? formatDate(date) : "ngày không rõ");
  const simulated = isSimulated(data.identity) ? " Số liệu mô phỏng." : "";
  return `Nguồn: tệp do các đơn vị gửi; ấn bản: nhận đến ${day(dataDate)}; hiện nay: nhận đến ${day(data.dataDate)}.${simulated}`;
}
