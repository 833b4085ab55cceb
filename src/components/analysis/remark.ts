/** That nothing came from a district or unit, though something was awaited: its base counts, and it stands at nothing. */
import { MEASURES } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";
import { NOT_SENT } from "../charts/district-bars.ts";
import type { Query } from "./query.ts";
import { bookFor, type Side } from "./scope.ts";
import { sentBy } from "./unit-members.ts";

/** Said where the slice is of one period; empty where something came, or nothing was awaited. */
export function remarkOf(book: Book, query: Query, { periods }: Side, key: string): string {
  const { measure, rows } = query;
  const [period, ...others] = periods;
  if (!period || others.length > 0 || MEASURES[measure].source === null) return "";
  const own = bookFor(book, query);
  const silent =
    rows === "group"
      ? own.received(measure, period) && !own.received(measure, period, key)
      : rows === "unit" && sentBy(own, measure, period).get(key)?.sent === false;
  return silent ? NOT_SENT : "";
}
