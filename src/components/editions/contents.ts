/** A page of one edition: what it was made of, its reports, its figures, its tables, each at its lasting address. */

import { EDITIONS_ADDRESS, hasAddress } from "../../terms/editions.ts";
import { formatDate } from "../../terms/format.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { codeOf, rootOf, type View } from "../page/view.ts";
import { faultList } from "./faults.ts";
import { addressOf, editionOf } from "./on-page.ts";

/** A page for every edition that has an address. */
export function editionPaths({ data }: Book): string[] {
  return (data.editions ?? []).filter(hasAddress).map(({ name }) => `/${EDITIONS_ADDRESS}/${name}`);
}

export function editionHeading({ path }: View): string {
  return `Ấn bản ${codeOf(path)}`;
}

/** When it was frozen and of what, and whether it is as it was. */
export function editionFacts(view: View): Html | null {
  const edition = editionOf(view);
  if (!edition) return null;
  const { name, madeOn, dataDate, fingerprint, seal } = edition;
  const day = (date: string) => (date ? formatDate(date) : "không rõ");
  return html`${faultList(edition)}<dl class="facts"><div><dt>Ngày chốt</dt><dd>${day(madeOn)}</dd></div><div><dt>Số liệu nhận đến</dt><dd>${day(dataDate)}</dd></div><div><dt>Mã số liệu</dt><dd><code>${fingerprint}</code></dd></div><div><dt>Mã ấn bản</dt><dd><code>${seal}</code></dd></div></dl>
<p>Các tệp dưới đây được giữ nguyên như ngày chốt. Muốn biết số liệu nào đã khác: <a href="${rootOf(view.path)}an-ban.html#thay-doi-${name}">thay đổi so với ấn bản</a>.</p>`;
}

/** Counts, reference data and the list of sums. */
export function editionTables(view: View): Html | null {
  const edition = editionOf(view);
  if (!edition) return null;
  const files = Object.entries(TABLES).filter(([file]) => edition.files.includes(file));
  return html`<ul>${files.map(([file, words]) => html`<li><a rel="external" href="${addressOf(view, edition, file)}">${words}</a> <span class="path">${file}</span></li>`)}</ul>`;
}

const TABLES: Readonly<Record<string, string>> = {
  "counts.csv": "Bảng số liệu dài: mọi con số n/N",
  "reference.json": "Dữ liệu tham chiếu: kỳ, địa bàn, đơn vị, khung tiêu chí, chỉ tiêu",
  "identity.json": "Cơ quan và mô hình",
  "sources.json": "Ấn bản làm từ những tệp nào",
  SHA256SUMS: "Danh sách mã băm của mọi tệp, kiểm tra bằng lệnh sha256sum -c",
};
