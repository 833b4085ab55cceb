/** A row or column of a result, and what is asked to find them. */
import type { Book } from "../book/book.ts";
import type { Query } from "./query.ts";
import type { Side } from "./scope.ts";

export interface Member {
  /** As in the columns of the counts. */
  key: string;
  /** As an address names it. */
  word: string;
  label: string;
  /** What tells it from another of the same name, or where it belongs. */
  aside: string;
}

export interface MembersAsked {
  book: Book;
  query: Query;
  side: Side;
  /** The values that occur in the counts of the slice. */
  found: ReadonlySet<string>;
}
