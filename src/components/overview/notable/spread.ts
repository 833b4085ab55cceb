/** How far a figure's groups scatter in a period: asked for once per group, worked out once. */
import { funnelOf } from "../../../terms/limits.ts";
import type { Book } from "../../book/book.ts";
import { groupRates, type Sight, watchedAsk } from "./watched.ts";

const known = new WeakMap<Book, Map<string, number | null>>();

/** The overdispersion φ of a figure's groups; null where there is none to measure. */
export function spreadOf(book: Book, sight: Sight): number | null {
  const ofBook = known.get(book) ?? new Map<string, number | null>();
  known.set(book, ofBook);
  const key = JSON.stringify(watchedAsk(sight.item, sight.period.period));
  const found = ofBook.get(key);
  if (found !== undefined) return found;
  const rates = groupRates(book, sight).map(({ rate }) => rate);
  const phi = funnelOf(rates, "overdispersed")?.phi ?? null;
  ofBook.set(key, phi);
  return phi;
}
