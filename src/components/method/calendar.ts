/** The calendar of periods: days and deadlines, the scheme in force, and how many units there were. */
import { formatDate, formatNumber } from "../../terms/format.ts";
import { KIND_NAMES } from "../../terms/kinds.ts";
import { periodName } from "../../terms/period.ts";
import { boundariesChanged, communesOn, inForceOn } from "../../terms/places.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { table } from "../markup/table.ts";

export function periodCalendar(book: Book): Html {
  return table<Period>({
    id: "lich-ky",
    caption: "Các kỳ: thời hạn, khung tiêu chí và số đơn vị vào ngày cuối kỳ",
    columns: [
      { head: "Kỳ", cell: ({ period }) => periodName(period) },
      { head: "Từ ngày đến ngày", cell: ({ starts, ends }) => `${formatDate(starts)} – ${formatDate(ends)}` },
      { head: "Hạn gửi", cell: ({ deadline }) => (deadline ? formatDate(deadline) : "không đặt hạn") },
      { head: "Khung tiêu chí", cell: ({ scheme }) => scheme || "không có" },
      { head: "Phải gửi", cell: ({ expects }) => expects.map((kind) => KIND_NAMES[kind]).join("; ") },
      {
        head: "Đơn vị cấp xã",
        number: true,
        cell: ({ ends }) => formatNumber(communesOn(book.data.units, ends).length),
      },
      { head: "Đoàn trực thuộc", number: true, cell: ({ ends }) => formatNumber(affiliatedOn(book, ends)) },
    ],
    rows: book.periods,
  });
}

/** The days on which commune boundaries, names or kinds changed, with what came of it. */
export function boundaryCalendar(book: Book): Html {
  const { units, successions } = book.data;
  const days = [...new Set(successions.map(({ on }) => on))].sort();
  if (days.length === 0) return html`<p class="note">Không có thay đổi địa giới nào trong dữ liệu.</p>`;
  return html`<ul>${days.map((day) => {
    const before = communesOn(units, dayBefore(day)).length;
    const after = communesOn(units, day).length;
    const parts = successions.filter(({ on, partial }) => on === day && partial).length;
    return html`<li><b>${formatDate(day)}</b>: ${formatNumber(before)} đơn vị cấp xã thành ${formatNumber(after)}${
      parts > 0 ? `; có ${formatNumber(parts)} lần một phần đơn vị được chia sang nơi khác` : ""
    }.</li>`;
  })}</ul>`;
}

/** What changed between each period and the same one of the year before: what breaks a line on a chart. */
export function schemeCalendar(book: Book): Html {
  const schemes = [...new Set(book.periods.map(({ scheme }) => scheme).filter(Boolean))];
  const used = (scheme: string) =>
    book.periods.filter((period) => period.scheme === scheme).map(({ period }) => periodName(period));
  return html`<dl class="schemes">${schemes.map((scheme) => {
    const of = (kind: "score" | "dont") => book.criteria(scheme, { kind });
    const points = of("score")
      .filter(({ appliesTo }) => appliesTo !== "PBT")
      .reduce((sum, { maxPoints }) => sum + (maxPoints ?? 0), 0);
    const groups = [
      ...new Map(of("score").map(({ groupCode, groupName }) => [groupCode, groupName])).values(),
    ];
    return html`<dt>Khung ${scheme}</dt><dd>Dùng cho: ${used(scheme).join(", ")}. ${formatNumber(of("score").length)} tiêu chí chấm điểm, tối đa ${formatNumber(points)} điểm với Bí thư; ${formatNumber(of("dont").length)} điều không nên làm. Các nhóm: ${joined(groups, "; ")}.</dd>`;
  })}</dl>${changed(book)}`;
}

function changed(book: Book): Html | string {
  const moved = book.periods.filter((period, i) => {
    const earlier = book.periods[i - 1];
    return earlier !== undefined && boundariesChanged(book.data.units, earlier, period);
  });
  return moved.length > 0
    ? html`<p class="note">Địa giới khác với kỳ liền trước: ${moved.map(({ period }) => periodName(period)).join(", ")}.</p>`
    : "";
}

function affiliatedOn(book: Book, day: string): number {
  return book.data.units.filter((unit) => unit.kind === "trực thuộc" && inForceOn(unit, day)).length;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
