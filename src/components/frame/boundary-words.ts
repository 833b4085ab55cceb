/** What a figure under today's boundaries says of units that do not simply stand where they stood. */
import { asItIs, type BoundaryFlag, type UnitMeasureId } from "../../terms/as-it-is.ts";
import { formatDate } from "../../terms/format.ts";
import { unitName } from "../../terms/places.ts";
import type { Published } from "../../terms/published.ts";
import type { Book } from "../book/book.ts";
import type { View } from "../page/view.ts";

/** A period's units are carried once, however often a reader comes back to it. */
const known = new WeakMap<Published, Map<string, string>>();

/** Empty while the reader looks at boundaries as they were. */
export function boundaryWords({ book, choice }: View, measure: UnitMeasureId, id: string): string {
  if (choice.boundaries !== "now") return "";
  const words = known.get(book.data) ?? new Map<string, string>();
  known.set(book.data, words);
  const found = words.get(`${measure} ${id}`) ?? wordsOf(book, measure, id);
  words.set(`${measure} ${id}`, found);
  return found;
}

function wordsOf(book: Book, measure: UnitMeasureId, id: string): string {
  const period = book.period(id);
  if (!period) return "";
  const { day, flags } = asItIs(book.data, measure, book.counts(measure, id));
  const named = (wanted: readonly BoundaryFlag["why"][]) =>
    flags
      .filter(({ why }) => wanted.includes(why))
      .map(({ unit }) => unitName(book.data.units, unit, period.ends));
  const split = named(["split"]);
  const left = named(["ended", "unknown"]);
  return [
    `Theo địa giới ngày ${formatDate(day)}.`,
    ...(split.length > 0
      ? [`Đơn vị đã chia tách, chỉ tính một lần, cùng đơn vị kế thừa chính: ${split.join(", ")}.`]
      : []),
    ...(left.length > 0 ? [`Đơn vị không rõ nơi kế thừa, giữ ở địa bàn cũ: ${left.join(", ")}.`] : []),
  ].join(" ");
}
