/** How figures of the page stand to the same part of the year before, said once for all of them. */
import { comparableBefore, periodNameInText } from "../../terms/period.ts";
import { boundariesChanged } from "../../terms/places.ts";
import type { Ask, Book } from "../book/book.ts";
import { compareBefore } from "../book/comparison.ts";
import type { Scope } from "./scope.ts";

/** `tăng 1,3 điểm %`; empty where the two may not be subtracted. */
export function changeOf(book: Book, ask: Ask): string {
  return compareBefore(book, ask)?.words ?? "";
}

/** What the changes are measured from, or why there are none. */
export function changeNote(book: Book, { period, place }: Scope): string {
  const before = book.period(comparableBefore(period.period) ?? "");
  if (!before) return "Chưa có kỳ cùng loại năm trước để so.";
  const name = periodNameInText(before.period);
  if (before.scheme !== period.scheme) {
    return `Không trừ với ${name}: khung tiêu chí đã đổi từ ${before.scheme} sang ${period.scheme}.`;
  }
  const moved = boundariesChanged(book.data.units, before, period, place?.group) ? " (địa giới cũ)" : "";
  return `Tăng, giảm là so với ${name}${moved}, cùng khung tiêu chí.`;
}
