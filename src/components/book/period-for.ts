/** The period in which a page shows a figure. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Period } from "../../terms/reference.ts";
import type { Base, Book } from "./book.ts";

/** The one chosen; else the latest that has the figure; else the latest that asks for it. */
export function periodFor(
  book: Book,
  chosen: string,
  measure: MeasureId,
  base: Base = "",
): Period | undefined {
  const { source } = MEASURES[measure];
  return (
    book.period(chosen) ??
    book.latest(measure, base) ??
    book.periods.findLast(({ expects }) => source === null || expects.includes(source))
  );
}
