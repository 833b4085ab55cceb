/** Where a file says recognised though one of the three is not met, or blank: listed, and not counted. */
import { formatNumber } from "../../terms/format.ts";
import { KIND_NAMES } from "../../terms/kinds.ts";
import type { Signal } from "../../terms/published.ts";
import { NO_RATE } from "../../terms/rate.ts";
import { SIGNALS } from "../../terms/signals.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup, nameOfPeriod } from "../markup/names.ts";
import { table } from "../markup/table.ts";
import { rootOf, type View } from "../page/view.ts";

const KIND = "recognised-without-all-three";

/** All periods, the latest first. What the rows hold stays with the office: the site says where they are. */
export function withoutAllThree(view: View): Html {
  const { book, path } = view;
  const order = new Map(book.periods.map(({ period }, i) => [period, i]));
  const found = book.data.signals
    .filter(({ kind }) => kind === KIND)
    .sort((a, b) => (order.get(b.period) ?? -1) - (order.get(a.period) ?? -1));
  if (!book.periods.some((period) => book.received("three_initiatives", period)) && found.length === 0)
    return html`<p class="note">${KIND_NAMES.three_initiatives}: ${NO_RATE["not-received"].text}.</p>`;
  if (found.length === 0)
    return html`<p class="note">Trong các tệp đang dùng, mọi đơn vị ghi được công nhận đều đạt cả ba nội dung.</p>`;
  const { meaning, look } = SIGNALS[KIND];
  const title = "Ghi được công nhận khi chưa đủ ba nội dung";
  return tableFigure(view, {
    ...{ id: "chua-du-ba-noi-dung", title },
    subtitle: `${formatNumber(found.length)} dòng, mọi kỳ`,
    note: html`${meaning} ${look} Các điều cần xem lại khác ở trang <a href="${rootOf(path)}so-lieu.html#dieu-can-xem-lai-trong-so-lieu">Số liệu</a>.`,
    ...sourced(book, ["three_initiatives"]),
    table: table<Signal>({
      id: "chua-du-ba-noi-dung-bang",
      caption: title,
      columns: [
        { head: "Kỳ", cell: ({ period }) => nameOfPeriod(period) },
        { head: "Địa bàn của tệp", cell: ({ group, period }) => nameOfGroup(book, group, period) },
        { head: "Tệp", cell: ({ file }) => html`<span class="path">${file}</span>` },
        { head: "Trang tính", cell: ({ sheet }) => sheet },
        { head: "Dòng", number: true, cell: ({ row }) => (row === null ? "cả bảng" : String(row)) },
      ],
      rows: found,
    }),
  });
}
