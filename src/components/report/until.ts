/** The book as it stood when a period ended: what a report shows over time ends with its own period. */
import type { Period } from "../../terms/reference.ts";
import { Book } from "../book/book.ts";

const known = new WeakMap<Book, Map<string, Book>>();

/** The same counts without the periods that ended after this one. */
export function bookUntil(book: Book, { period, ends }: Period): Book {
  const books = known.get(book) ?? new Map<string, Book>();
  known.set(book, books);
  const found =
    books.get(period) ?? new Book({ ...book.data, periods: book.periods.filter((one) => one.ends <= ends) });
  books.set(period, found);
  return found;
}
