/** What came in: files and rows by period and kind, who is late, who is missing. */
import { formatNumber } from "../../terms/format.ts";
import { EXPORT_KINDS, type ExportKind, KIND_NAMES } from "../../terms/kinds.ts";
import { periodName } from "../../terms/period.ts";
import type { FileLine } from "../../terms/published.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { isDue } from "../book/due.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";
import { receipt } from "./receipts.ts";

interface Rows {
  files: number;
  read: number;
  accepted: number;
  quarantined: number;
  setAside: number;
}

/** In a few figures: files, rows, findings; with the sum that must come out. */
export function intakeSummary(book: Book): Html {
  const lines = book.data.files;
  const all = new Set(lines.map((line) => line.file)).size;
  const current = rowsOf(lines.filter((line) => line.status === "current"));
  const others = (["superseded", "identical", "refused"] as const).map(
    (status) => new Set(lines.filter((line) => line.status === status).map((line) => line.file)).size,
  );
  const due = new Set(book.periods.filter((period) => isDue(book, period)).map(({ period }) => period));
  const owed = book.notSubmitted().filter(({ period }) => due.has(period)).length;
  const early = book.notSubmitted().length - owed;
  const [superseded = 0, identical = 0, refused = 0] = others;
  return html`<div class="answers">
<section class="card"><h2>Tệp nhận được</h2><p><b class="big">${formatNumber(all)}</b> <span class="share">tệp</span></p><p class="before">${formatNumber(current.files)} đang dùng, ${superseded} đã được thay, ${identical} trùng nội dung, ${refused} chưa nhận ra.</p></section>
<section class="card"><h2>Dòng đã đọc</h2><p><b class="big">${formatNumber(current.read)}</b> <span class="share">dòng trong các tệp đang dùng</span></p><p class="before">= ${formatNumber(current.accepted)} được tính + ${formatNumber(current.quarantined)} bị treo + ${formatNumber(current.setAside)} để riêng (tiêu đề, dòng cộng, chữ ký, bản chép).</p></section>
<section class="card"><h2>Dòng bị treo</h2><p><b class="big">${formatNumber(current.quarantined)}</b> <span class="share">dòng chưa được tính</span></p><p class="before">${formatNumber(book.data.findings.length)} phát hiện, ${formatNumber(book.data.signals.length)} điều cần xem lại; danh sách ở dưới.</p></section>
<section class="card"><h2>Chưa nộp</h2><p><b class="big">${formatNumber(owed)}</b> <span class="share">lượt đơn vị × loại số liệu</span></p><p class="before">Qua ${book.periods.length} kỳ${early > 0 ? `, không kể ${formatNumber(early)} lượt chưa đến hạn` : ""}; danh sách ở dưới.</p></section>
</div>`;
}

/** A row for each period and kind that is expected or came. */
export function intakeTable(book: Book): Html {
  const rows = [...book.periods]
    .reverse()
    .flatMap((period) =>
      EXPORT_KINDS.filter(
        (kind) => period.expects.includes(kind) || linesOf(book, period, kind).length > 0,
      ).map((kind) => ({ period, kind, rows: rowsOf(linesOf(book, period, kind)) })),
    );
  return table<{ period: Period; kind: ExportKind; rows: Rows }>({
    id: "bang-nhan",
    caption: "Tệp đang dùng, theo kỳ và loại số liệu",
    columns: [
      { head: "Kỳ", cell: ({ period }) => periodName(period.period) },
      { head: "Loại số liệu", cell: ({ kind }) => KIND_NAMES[kind] },
      ...rowColumns<{ rows: Rows }>((row) => row.rows),
      {
        head: "Đơn vị đã nộp",
        number: true,
        cell: ({ period, kind }) => receipt(book, "submitted", period, { kind }),
      },
      {
        head: "Đúng hạn",
        number: true,
        cell: ({ period, kind }) => receipt(book, "on_time", period, { kind }),
      },
    ],
    rows,
  });
}

function rowColumns<Row>(rowsOfRow: (row: Row) => Rows) {
  const column = (head: string, key: keyof Rows) => ({
    head,
    number: true,
    cell: (row: Row) => formatNumber(rowsOfRow(row)[key]),
  });
  return [
    column("Tệp", "files"),
    column("Dòng đã đọc", "read"),
    column("Được tính", "accepted"),
    column("Bị treo", "quarantined"),
    column("Để riêng", "setAside"),
  ];
}

function rowsOf(lines: readonly FileLine[]): Rows {
  const sum = (key: "rowsRead" | "accepted" | "quarantined" | "setAside") =>
    lines.reduce((total, line) => total + (line[key] ?? 0), 0);
  return {
    files: new Set(lines.map((line) => line.file)).size,
    read: sum("rowsRead"),
    accepted: sum("accepted"),
    quarantined: sum("quarantined"),
    setAside: sum("setAside"),
  };
}

function linesOf(book: Book, period: Period, kind: ExportKind): FileLine[] {
  return book.data.files.filter(
    (line) => line.status === "current" && line.period === period.period && line.kind === kind,
  );
}
