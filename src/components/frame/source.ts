/** Where a figure comes from and of what day it is: stands under every chart and in every file made of one. */
import { formatDate } from "../../terms/format.ts";
import { KIND_NAMES } from "../../terms/kinds.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";

/** A figure's source line, and the measures that it names. */
export function sourced(
  book: Book,
  measures: readonly MeasureId[],
): { source: string; measures: readonly MeasureId[] } {
  return { source: sourceLine(book, measures), measures };
}

/** `Nguồn: Kết quả đánh giá do các đơn vị gửi; nhận đến 13/05/2026. Số liệu mô phỏng.` */
export function sourceLine({ data }: Book, measures: readonly MeasureId[]): string {
  const kinds = new Set(
    measures.flatMap((id) => {
      const { source } = MEASURES[id];
      return source === null ? [] : [KIND_NAMES[source]];
    }),
  );
  const what = kinds.size > 0 ? [...kinds].join(", ") : "các tệp";
  const day = data.dataDate ? `; nhận đến ${formatDate(data.dataDate)}` : "";
  return `Nguồn: ${what} do các đơn vị gửi${day}.${isSimulated(data.identity) ? " Số liệu mô phỏng." : ""}`;
}

/** Whether the data folder says of itself that its data is simulated. */
export function isSimulated(identity: Readonly<Record<string, string>>): boolean {
  return (identity.notice ?? "").normalize("NFC").toLowerCase().includes("mô phỏng");
}
