/** What the page is about as its reader chose: the book of these boundaries, the period, the base. */
import type { Period } from "../../terms/reference.ts";
import type { Base, Book } from "../book/book.ts";
import { periodFor } from "../book/period-for.ts";
import type { View } from "../page/view.ts";

export interface Subject {
  book: Book;
  /** The period's id, and the period itself. */
  period: string;
  of: Period;
  base: Exclude<Base, "">;
}

/** In the period chosen, or the latest that has a figure, or at least asks for one; null where none does. */
export function subjectOf({ book, choice }: View): Subject | null {
  const { base } = choice;
  const of = periodFor(book, choice.period, "three_initiatives", base);
  if (!of) return null;
  return { book: choice.boundaries === "now" ? book.asItIs() : book, period: of.period, of, base };
}
