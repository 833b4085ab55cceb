/** What districts declared beside what their own rows give. */
import { isMeasureId, MEASURES } from "../../terms/measures.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import { groupName } from "../../terms/places.ts";
import type { Declared } from "../../terms/published.ts";
import { rate, rateText } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import type { View } from "../page/view.ts";

export function declared({ book, choice }: View): Html {
  const periods = [...book.periods]
    .reverse()
    .filter(({ period }) => choice.period === "" || period === choice.period)
    .filter(({ period }) => book.data.declared.some((row) => row.period === period));
  const [latest, ...earlier] = periods;
  if (!latest) {
    const when = choice.period === "" ? "" : ` của ${periodNameInText(choice.period)}`;
    return html`<p class="note">Chưa có báo cáo nào của địa bàn${when} để đối chiếu.</p>`;
  }
  return html`${onePeriod(book, latest)}${earlier.map(
    (period) =>
      html`<details><summary>${periodName(period.period)}: ${verdict(book, period)}</summary>${rowsOf(book, period)}</details>`,
  )}`;
}

function onePeriod(book: Book, period: Period): Html {
  const off = book.data.declared.filter((row) => row.period === period.period && !row.agrees);
  return html`<p><b>${periodName(period.period)}:</b> ${verdict(book, period)}.</p>
${off.length > 0 ? html`<ul>${off.map((row) => html`<li>${name(book, row, period)}, ${measureName(row)}: báo cáo ghi <b>${row.declared}</b>, cộng từ các dòng được <b>${rateText(rate(row.n, row.N))}</b>.</li>`)}</ul>` : ""}
<details><summary>Bảng đối chiếu ${periodNameInText(period.period)}</summary>${rowsOf(book, period)}</details>`;
}

function verdict(book: Book, period: Period): string {
  const rows = book.data.declared.filter((row) => row.period === period.period);
  const off = rows.filter((row) => !row.agrees).length;
  return off === 0
    ? `cả ${rows.length} số liệu báo cáo đều khớp`
    : `${rows.length - off}/${rows.length} số liệu báo cáo khớp, ${off} lệch`;
}

function rowsOf(book: Book, period: Period): Html {
  const order = new Map(book.groups(period).map((group, i) => [group.group, i]));
  const rows = book.data.declared
    .filter((row) => row.period === period.period)
    .sort((a, b) => (order.get(a.group) ?? 99) - (order.get(b.group) ?? 99));
  return table<Declared>({
    id: `doi-chieu-${period.period}`,
    caption: `Báo cáo của địa bàn và số cộng từ các dòng, ${periodNameInText(period.period)}`,
    columns: [
      { head: "Địa bàn", cell: (row) => name(book, row, period) },
      { head: "Chỉ số", cell: measureName },
      { head: "Báo cáo ghi", number: true, cell: (row) => row.declared },
      { head: "Cộng từ các dòng", number: true, cell: (row) => rateText(rate(row.n, row.N)) },
      { head: "Đối chiếu", cell: (row) => (row.agrees ? "khớp" : html`<b class="off">lệch</b>`) },
    ],
    rows,
  });
}

function name(book: Book, row: Declared, period: Period): string {
  return groupName(book.data.groups, row.group, period.ends);
}

function measureName(row: Declared): string {
  return isMeasureId(row.measure) ? MEASURES[row.measure].name : row.measure;
}
