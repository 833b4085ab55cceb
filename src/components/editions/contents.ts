/** A page of one edition: what it was made of, its reports, its figures, its tables, each at its lasting address. */

import { groupBy } from "../../terms/counts.ts";
import { EDITIONS_ADDRESS, type Edition, hasAddress } from "../../terms/editions.ts";
import { formatDate, formatNumber } from "../../terms/format.ts";
import { comparePeriods } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { nameOfGroup, nameOfPeriod } from "../markup/names.ts";
import { codeOf, rootOf, type View } from "../page/view.ts";
import { faultList } from "./faults.ts";

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

/** Reports as they were. */
export function editionReports(view: View): Html | null {
  const edition = editionOf(view);
  if (!edition) return null;
  const reports = edition.files.filter((file) => file.startsWith("bao-cao/"));
  if (reports.length === 0) return html`<p class="note">Ấn bản không có báo cáo.</p>`;
  return html`<ul>${reports.map((file) => {
    const [, period = "", ending = ""] = /([^/]+?)(?:\.[^/]*)?\.(\w+)$/.exec(file) ?? [];
    const known = view.book.period(period);
    return html`<li><a href="${addressOf(view, edition, file)}">${known ? nameOfPeriod(period) : file.slice("bao-cao/".length)}, ${kindOfFile(ending)}</a></li>`;
  })}</ul>`;
}

/** Figures as they were, folded by what they show. */
export function editionFigures(view: View): Html | null {
  const edition = editionOf(view);
  if (!edition) return null;
  const pictures = edition.files.filter((file) => /^hinh\/.*\.(svg|png)$/.test(file));
  if (pictures.length === 0) return html`<p class="note">Ấn bản không có hình.</p>`;
  const names = groupBy(pictures, (file) => file.split("/")[1] ?? "");
  return html`${[...names].map(([name, files]) => {
    const slices = [...groupBy(files, (file) => file.replace(/\.\w+$/, ""))].sort(([a], [b]) =>
      bySlice(view.book, a, b),
    );
    const title = slices.map(([slice]) => edition.titles[slice]).find(Boolean) ?? name;
    return html`<details><summary>${title} (${formatNumber(slices.length)} hình)</summary><ul>${slices.map(
      ([slice, own]) =>
        html`<li>${sliceName(view.book, slice)}: ${joined(
          own.map(
            (file) =>
              html`<a href="${addressOf(view, edition, file)}">${kindOfFile(file.split(".").at(-1) ?? "")}</a>`,
          ),
          ", ",
        )}</li>`,
    )}</ul></details>`;
  })}`;
}

/** Counts, reference data and the list of sums. */
export function editionTables(view: View): Html | null {
  const edition = editionOf(view);
  if (!edition) return null;
  const files = Object.entries(TABLES).filter(([file]) => edition.files.includes(file));
  return html`<ul>${files.map(([file, words]) => html`<li><a href="${addressOf(view, edition, file)}">${words}</a> <span class="path">${file}</span></li>`)}</ul>`;
}

const TABLES: Readonly<Record<string, string>> = {
  "counts.csv": "Bảng số liệu dài: mọi con số n/N",
  "reference.json": "Dữ liệu tham chiếu: kỳ, địa bàn, đơn vị, khung tiêu chí, chỉ tiêu",
  "identity.json": "Cơ quan và mô hình",
  "sources.json": "Ấn bản làm từ những tệp nào",
  SHA256SUMS: "Danh sách mã băm của mọi tệp, kiểm tra bằng lệnh sha256sum -c",
};

function editionOf({ book, path }: View): Edition | undefined {
  return (book.data.editions ?? []).find(({ name }) => name === codeOf(path));
}

function addressOf({ path }: View, { name }: Edition, file: string): string {
  return `${rootOf(path)}${EDITIONS_ADDRESS}/${name}/${file}`;
}

const ENDINGS: Readonly<Record<string, string>> = {
  docx: "bản Word",
  html: "bản xem ngoại tuyến",
  pdf: "bản PDF",
};

function kindOfFile(ending: string): string {
  return ENDINGS[ending] ?? ending.toUpperCase();
}

/** `hinh/3-chu-dong/2024/353`: the period, then the group. */
function sliceName(book: Book, slice: string): string {
  const [, , period = "", group] = slice.split("/");
  const place = group === undefined ? "toàn tỉnh" : nameOfGroup(book, group, period);
  return `${nameOfPeriod(period)}, ${place}`;
}

/** The latest period first, the province before its groups. */
function bySlice(book: Book, a: string, b: string): number {
  const [[, , p = "", g = ""], [, , q = "", h = ""]] = [a.split("/"), b.split("/")];
  const [one, other] = [book.period(p), book.period(q)];
  if (p !== q) return one && other ? comparePeriods(other, one) : p < q ? 1 : -1;
  return g < h ? -1 : g > h ? 1 : 0;
}
