/** Under a table by district: whose nought is that of nothing sent. */
import { KIND_NAMES } from "../../../terms/kinds.ts";
import { MEASURES } from "../../../terms/measures.ts";
import type { Period } from "../../../terms/reference.ts";
import type { Book } from "../../book/book.ts";
import type { Stated } from "../model.ts";

/** `Chưa nộp Kết quả đánh giá, nên tử số là 0: Huyện A.`; empty where every district with a figure has sent something. */
export function silentNote(book: Book, period: Period, asks: readonly Stated[]): string {
  const sources = new Set(asks.flatMap(({ measure }) => MEASURES[measure].source ?? []));
  return [...sources]
    .flatMap((source) => {
      const own = asks.filter(({ measure }) => MEASURES[measure].source === source);
      const silent = book.groups(period).filter(({ group }) =>
        own.some((ask) => {
          const found = book.rate({ ...ask, group });
          return found.kind === "rate" && !book.received(ask.measure, period, group);
        }),
      );
      if (silent.length === 0) return [];
      return [
        `Chưa nộp ${KIND_NAMES[source]}, nên tử số là 0: ${silent.map(({ name }) => name).join(", ")}.`,
      ];
    })
    .join(" ");
}
