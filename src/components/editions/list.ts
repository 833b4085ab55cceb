/** Which editions there are, of what day, and the way to what each holds. */
import { EDITIONS_ADDRESS, type Edition, hasAddress } from "../../terms/editions.ts";
import { formatDate, formatNumber } from "../../terms/format.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import { rootOf, type View } from "../page/view.ts";
import { stateWords } from "./faults.ts";
import { figureSlices, isReport } from "./printed.ts";

export function editionList({ book, path }: View): Html {
  const editions = book.data.editions ?? [];
  if (editions.length === 0) return html`<p class="note">Chưa có ấn bản nào. Cách chốt ở cuối trang.</p>`;
  const root = `${rootOf(path)}${EDITIONS_ADDRESS}/`;
  return table<Edition>({
    id: "bang-an-ban",
    caption: "Các ấn bản, mới nhất đứng trước",
    columns: [
      {
        head: "Ấn bản",
        cell: (edition) =>
          hasAddress(edition)
            ? html`<a href="${root}${edition.name}.html">${edition.name}</a>`
            : edition.name,
      },
      { head: "Ngày chốt", cell: ({ madeOn }) => (madeOn ? formatDate(madeOn) : "không rõ") },
      { head: "Số liệu nhận đến", cell: ({ dataDate }) => (dataDate ? formatDate(dataDate) : "không rõ") },
      {
        head: "Đến nay",
        cell: ({ name, comparison }) =>
          comparison && html`<a href="#thay-doi-${name}">${changesWords(comparison.changes.length)}</a>`,
      },
      { head: "Nội dung", cell: (edition) => hasAddress(edition) && contents(edition, root) },
      { head: "Tình trạng", cell: stateWords },
      {
        head: "Mã số liệu",
        cell: ({ fingerprint }) => html`<code title="${fingerprint}">${fingerprint.slice(0, 12)}</code>`,
      },
    ],
    rows: editions,
  });
}

function changesWords(changes: number): string {
  return changes === 0 ? "không con số nào đổi" : `${formatNumber(changes)} con số đổi`;
}

function contents({ name, files }: Edition, root: string): Html {
  const figures = figureSlices(files).size;
  const reports = files.filter(isReport).length;
  const parts = [
    figures > 0 && html`<a href="${root}${name}.html#hinh-va-bang">${formatNumber(figures)} hình và bảng</a>`,
    reports > 0 && html`<a href="${root}${name}.html#bao-cao">${formatNumber(reports)} tệp báo cáo</a>`,
    files.includes("counts.csv") &&
      html`<a rel="external" href="${root}${name}/counts.csv">mọi con số (CSV)</a>`,
  ];
  return joined(parts.filter(Boolean), ", ");
}
