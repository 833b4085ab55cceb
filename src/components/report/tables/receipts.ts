/** What was sent of each kind, whether in time, and how many rows of it count. */
import { type ExportKind, KIND_NAMES } from "../../../terms/kinds.ts";
import { sourceLine } from "../../frame/source.ts";
import type { ReportTable, Stated } from "../model.ts";
import type { Scope } from "../scope.ts";
import { type Cell, reportTable } from "../table.ts";
import { rateOf } from "../words/clause.ts";

/** Null where nothing of these kinds was expected of anybody. */
export function receiptsTable(
  { book, period, when }: Scope,
  kinds: readonly ExportKind[],
): ReportTable | null {
  const ask = (measure: Stated["measure"], kind: ExportKind | null): Stated => ({
    ...{ measure, period: period.period },
    ...(kind === null ? {} : { kind }),
  });
  const asked = kinds.filter((kind) => rateOf(book, ask("submitted", kind)).kind === "rate");
  if (asked.length === 0) return null;
  // A unit owes several kinds: their sum counts no units.
  const ofUnits =
    (measure: "submitted" | "on_time") =>
    (kind: ExportKind | null): Cell =>
      kind === null ? "" : ask(measure, kind);
  return reportTable<ExportKind | null>(book, {
    id: "so-lieu-da-nop",
    caption: `Số liệu đã nộp, ${when}`,
    columns: [
      { head: "Loại số liệu", cell: (kind) => (kind === null ? "Cộng" : KIND_NAMES[kind]) },
      { head: "Đơn vị đã nộp", number: true, cell: ofUnits("submitted") },
      { head: "Nộp đúng hạn", number: true, cell: ofUnits("on_time") },
      { head: "Dòng được tính", number: true, cell: (kind) => ask("rows_accepted", kind) },
    ],
    rows: asked,
    foot: null,
    note: "Nộp đúng hạn không tính những tệp không rõ ngày nhận.",
    source: sourceLine(book, []),
  });
}
