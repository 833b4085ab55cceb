/** The day that a document's properties name: of its data, since the same data gives the same file. */
import type { Book } from "../../components/book/book.ts";

/** ISO text. The day on which the latest file came; where that is not known, the last day of the period. */
export function dayOf(book: Book, period: string): string {
  return book.data.dataDate || (book.period(period)?.ends ?? "1980-01-01");
}
