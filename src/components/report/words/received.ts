/** What came in: units that sent, kind by kind, and rows that count. */
import { formatDate, formatNumber } from "../../../terms/format.ts";
import { type ExportKind, KIND_NAMES } from "../../../terms/kinds.ts";
import { isDue } from "../../book/due.ts";
import type { Sentence } from "../model.ts";
import type { Scope } from "../scope.ts";
import { clause, figureOf, joined, sentence } from "./clause.ts";

/** Until its deadline is past a period owes nothing, and its figures are not the last. */
export function ownReasonSentence({ book, period }: Scope): Sentence | null {
  const { dataDate } = book.data;
  if (period.deadline === "" || isDue(book, period)) return null;
  return sentence(
    "not-due",
    clause`Số liệu nhận đến ngày ${formatDate(dataDate)}, khi chưa qua hạn nộp của kỳ (${formatDate(period.deadline)}), nên các con số dưới đây chưa phải là cuối cùng`,
  );
}

/** `Số đơn vị đã nộp số liệu: danh sách cán bộ 98,2% (111/113); …`; silent where nothing was expected. */
export function sentSentence({ book, period }: Scope, kinds: readonly ExportKind[]): Sentence | null {
  const parts = kinds.flatMap((kind) => {
    const found = figureOf(book, { measure: "submitted", period: period.period, kind });
    return found ? [clause`${lowerCase(KIND_NAMES[kind])} ${found.rate}`] : [];
  });
  if (parts.length === 0) return null;
  return sentence("sent", clause`Số đơn vị đã nộp số liệu, theo từng loại: ${joined(parts, "; ")}`);
}

/** Silent where no row was read. */
export function rowsSentence({ book, period }: Scope): Sentence | null {
  const found = figureOf(book, { measure: "rows_accepted", period: period.period });
  if (!found) return null;
  const held = found.N - found.n;
  const rest = held > 0 ? `; ${formatNumber(held)} dòng chưa được tính, chờ đơn vị làm rõ` : "";
  return sentence(
    "rows",
    clause`Trong các tệp đang dùng, ${found.share} dòng được tính (${found.percent})${rest}`,
  );
}

/** The Union's own name keeps its capital. */
function lowerCase(text: string): string {
  if (text.startsWith("Đoàn ")) return text;
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
