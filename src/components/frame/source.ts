/** Where a figure comes from and of what day it is: stands under every chart and in every file made of one. */
import { formatDate } from "../../terms/format.ts";
import { KIND_NAMES } from "../../terms/kinds.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";

/** A figure's source line, and the measures that it names; of one period, if only that is shown. */
export function sourced(
  book: Book,
  measures: readonly MeasureId[],
  period?: Period,
): { source: string; measures: readonly MeasureId[] } {
  return { source: sourceLine(book, measures, period), measures };
}

/**
 * `Nguồn: Kết quả đánh giá do các đơn vị gửi; nhận đến 13/05/2026. Số liệu mô phỏng.` Of the kinds of export behind the
 * measures those are named of which anything was received.
 */
export function sourceLine(book: Book, measures: readonly MeasureId[], period?: Period): string {
  const { data } = book;
  const sent = measures.filter((id) => MEASURES[id].source !== null);
  const periods = period ? [period] : data.periods;
  const received = sent.filter((id) => periods.some((one) => book.received(id, one)));
  const simulated = isSimulated(data.identity) ? " Số liệu mô phỏng." : "";
  if (sent.length > 0 && received.length === 0) return `Nguồn: chưa nhận số liệu.${simulated}`;
  const kinds = new Set(
    received.flatMap((id) => {
      const { source } = MEASURES[id];
      return source === null ? [] : [KIND_NAMES[source]];
    }),
  );
  const what = kinds.size > 0 ? [...kinds].join(", ") : "các tệp";
  const day = data.dataDate ? `; nhận đến ${formatDate(data.dataDate)}` : "";
  return `Nguồn: ${what} do các đơn vị gửi${day}.${simulated}`;
}

/** Whether the data folder says of itself that its data is simulated. */
export function isSimulated(identity: Readonly<Record<string, string>>): boolean {
  return (identity.notice ?? "").normalize("NFC").toLowerCase().includes("mô phỏng");
}
