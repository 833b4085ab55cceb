/** What was sent of each kind, whether in time, and how many rows of it count. */
import { formatNumber } from "../../../terms/format.ts";
import { EXPORT_KINDS, type ExportKind, KIND_NAMES } from "../../../terms/kinds.ts";
import { sourceLine } from "../../frame/source.ts";
import { sentOnUnknownDay } from "../../intake/receipts.ts";
import type { ReportTable, Stated } from "../model.ts";
import type { Scope } from "../scope.ts";
import { type Cell, type Column, reportTable } from "../table.ts";
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
  const isRate = (measure: "submitted" | "rows_accepted", kind: ExportKind) =>
    rateOf(book, ask(measure, kind)).kind === "rate";
  const asked = kinds.filter((kind) => isRate("submitted", kind));
  if (asked.length === 0) return null;
  // Rows came of kinds that no unit owes, too: those of the districts' own reports.
  const came = EXPORT_KINDS.filter((kind) => asked.includes(kind) || isRate("rows_accepted", kind));
  const unknown = new Map(
    asked.map((kind) => [kind, sentOnUnknownDay(book, period.period, (count) => count.kind === kind)]),
  );
  // A unit owes several kinds: their sum counts no units.
  const ofUnits =
    (measure: "submitted" | "on_time") =>
    (kind: ExportKind | null): Cell => {
      if (kind === null || !asked.includes(kind)) return "";
      const own = ask(measure, kind);
      // Whose days are all unknown is somebody to ask, but nobody to judge.
      return measure === "on_time" && unknown.get(kind) && rateOf(book, own).kind === "none"
        ? "không rõ ngày nhận"
        : own;
    };
  const some = [...unknown.values()].some((count) => count > 0);
  const ofUnknown: Column<ExportKind | null> = {
    head: "Đã nộp, không rõ ngày nhận",
    number: true,
    cell: (kind) =>
      kind === null || !asked.includes(kind) ? "" : `${formatNumber(unknown.get(kind) ?? 0)} đơn vị`,
  };
  return reportTable<ExportKind | null>(book, {
    id: "so-lieu-da-nop",
    caption: `Số liệu đã nộp, ${when}`,
    columns: [
      { head: "Loại số liệu", cell: (kind) => (kind === null ? "Cộng" : KIND_NAMES[kind]) },
      { head: "Đơn vị đã nộp", number: true, cell: ofUnits("submitted") },
      { head: "Nộp đúng hạn", number: true, cell: ofUnits("on_time") },
      ...(some ? [ofUnknown] : []),
      { head: "Dòng được tính", number: true, cell: (kind) => ask("rows_accepted", kind) },
    ],
    rows: came,
    foot: null,
    note: some ? "Mẫu số của cột nộp đúng hạn không gồm đơn vị đã nộp mà không rõ ngày nhận." : undefined,
    source: sourceLine(book, []),
  });
}
