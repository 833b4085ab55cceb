/** Files that are not counted, files that hold less than the one they replaced, and who has sent nothing. */
import { groupBy } from "../../terms/counts.ts";
import { formatDate, formatNumber } from "../../terms/format.ts";
import { capitalised } from "../../terms/letters.ts";
import { periodName } from "../../terms/period.ts";
import { unitName } from "../../terms/places.ts";
import type { Count, FileLine } from "../../terms/published.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { isDue } from "../book/due.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup, nameOfKind } from "../markup/names.ts";
import { table } from "../markup/table.ts";

const STATUS: Record<FileLine["status"], string> = {
  current: "đang dùng",
  superseded: "đã được thay",
  identical: "trùng nội dung",
  refused: "chưa nhận ra",
};

/** Every file that gives no figure, with the reason. */
export function unusedFiles(book: Book): Html {
  const seen = new Set<string>();
  const rows = book.data.files.filter((line) => {
    if (line.status === "current" || seen.has(line.file)) return false;
    seen.add(line.file);
    return true;
  });
  if (rows.length === 0) return html`<p class="note">Mọi tệp nhận được đều đang dùng.</p>`;
  return table<FileLine>({
    id: "bang-tep-khong-dung",
    caption: "Tệp không được tính",
    columns: [
      { head: "Tệp", cell: ({ file }) => html`<span class="path">${file}</span>` },
      { head: "Tình trạng", cell: ({ status }) => STATUS[status] },
      { head: "Ngày nhận", cell: ({ receivedOn }) => (receivedOn ? formatDate(receivedOn) : "không rõ") },
      { head: "Lý do", cell: reason },
    ],
    rows,
  });
}

function reason({ status, insteadOf, reason: why }: FileLine): Html {
  const path = html`<span class="path">${insteadOf}</span>`;
  const where = !insteadOf
    ? ""
    : status === "superseded"
      ? html`Đã tính theo tệp: ${path}. `
      : html`Giống hệt tệp ${path}. `;
  return html`${where}${capitalised(why)}`;
}

/** Later files that no longer hold units of the file they replaced: perhaps meant as an addition. */
export function shrunkFiles(book: Book): Html | string {
  if (book.data.shrunk.length === 0)
    return html`<p class="note">Không có tệp nào thay tệp trước mà thiếu đơn vị.</p>`;
  return html`<ul>${book.data.shrunk.map((item) => {
    const day = book.period(item.period)?.ends ?? "";
    const names = book.data.campaigns;
    const campaigns = item.campaigns.map(
      (code) => `cuộc ${names.find(({ campaign }) => campaign === code)?.name ?? code}`,
    );
    const units = [...campaigns, ...item.units.map((unit) => unitName(book.data.units, unit, day))];
    return html`<li class="warn"><span class="path">${item.file}</span> đã thay <span class="path">${item.replaced}</span> nhưng không còn <b>${units.join(", ")}</b>. Nếu tệp sau chỉ là bổ sung, hãy gửi lại một tệp đủ mọi đơn vị, mọi cuộc.</li>`;
  })}</ul>`;
}

/** Who has not sent what, the latest period first. */
export function notSubmitted(book: Book): Html {
  const byPeriod = groupBy(book.notSubmitted(), (row) => row.period);
  const periods = [...book.periods].reverse().filter((period) => byPeriod.has(period.period));
  if (periods.length === 0) return html`<p class="note">Mọi đơn vị đã nộp đủ.</p>`;
  return html`<dl class="missing">${periods.map(
    (period) =>
      html`<dt>${periodName(period.period)}${isDue(book, period) ? "" : ", chưa đến hạn"}</dt>${kinds(book, period, byPeriod.get(period.period) ?? [])}`,
  )}</dl>`;
}

function kinds(book: Book, period: Period, rows: readonly Count[]): Html[] {
  return [...groupBy(rows, (row) => row.kind)].map(([kind, ofKind]) => {
    const due = book.counts("submitted", period.period).filter((count) => count.kind === kind);
    if (ofKind.length > 1 && ofKind.length === due.length)
      return html`<dd><b>${nameOfKind(kind)}</b> – tất cả ${formatNumber(due.length)} đơn vị.</dd>`;
    const groups = [...groupBy(ofKind, (row) => row.group)].map(([group, ofGroup]) => {
      const units = ofGroup.map((row) => unitName(book.data.units, row.unit, period.ends));
      const whole = units.length > 1 && units.length === due.filter((count) => count.group === group).length;
      const who = whole ? `tất cả ${units.length} đơn vị` : units.join(", ");
      return `${nameOfGroup(book, group, period.period, true)}: ${who}`;
    });
    return html`<dd><b>${nameOfKind(kind)}</b> – ${groups.join("; ")}.</dd>`;
  });
}
