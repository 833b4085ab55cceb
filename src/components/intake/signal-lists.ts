/** What looks odd in the data though it was counted: by kind, with the files and rows to look at. */
import { groupBy } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import type { Signal } from "../../terms/published.ts";
import { isSignalKind, SIGNAL_KINDS, SIGNALS, type SignalWords } from "../../terms/signals.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup, nameOfPeriod } from "../markup/names.ts";
import { table } from "../markup/table.ts";

/** Every kind that occurs, each with the places where it does. */
export function signalLists(book: Book): Html {
  const byKind = groupBy(book.data.signals, (signal) => signal.kind);
  const others = [...byKind.keys()].filter((kind) => !isSignalKind(kind)).sort();
  const kinds = [...SIGNAL_KINDS.filter((kind) => byKind.has(kind)), ...others];
  if (kinds.length === 0)
    return html`<p class="note">Chưa thấy điều gì cần xem lại trong các tệp đang dùng.</p>`;
  return html`<p>Những dòng này vẫn được tính, trừ loại nào ghi là không được tính. Chúng chỉ có chỗ khác thường, đơn vị nên mở tệp của mình xem lại.</p>
${kinds.map((kind) => ofKind(book, kind, byKind.get(kind) ?? []))}`;
}

function ofKind(book: Book, kind: string, signals: readonly Signal[]): Html {
  const { name, meaning, look } = wordsOf(kind);
  return html`<details><summary><b>${name}</b>: ${formatNumber(signals.length)} chỗ. <span class="quiet">${meaning}</span></summary>
<p>${look}</p>
${table<Signal>({
  id: `xem-lai-${kind}`,
  caption: `${name}: ở đâu`,
  columns: [
    { head: "Kỳ", cell: ({ period }) => nameOfPeriod(period) },
    { head: "Địa bàn", cell: ({ group, period }) => nameOfGroup(book, group, period) },
    { head: "Tệp", cell: ({ file }) => html`<span class="path">${file}</span>` },
    { head: "Trang tính", cell: ({ sheet }) => sheet },
    { head: "Dòng", number: true, cell: ({ row }) => (row === null ? "cả bảng" : String(row)) },
    ...(signals.some(({ columns }) => columns !== "")
      ? [{ head: "Cột", cell: ({ columns }: Signal) => columns }]
      : []),
  ],
  rows: latestFirst(book, signals),
})}</details>`;
}

function latestFirst(book: Book, signals: readonly Signal[]): Signal[] {
  const order = new Map(book.periods.map((period, i) => [period.period, i]));
  return [...signals].sort((a, b) => (order.get(b.period) ?? -1) - (order.get(a.period) ?? -1));
}

function wordsOf(kind: string): SignalWords {
  return isSignalKind(kind)
    ? SIGNALS[kind]
    : { name: "Điều khác thường chưa có tên", meaning: kind, look: "" };
}
