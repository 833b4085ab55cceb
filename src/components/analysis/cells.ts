/** The figures of a slice by their keys, and the sums of its rows and columns. */
import type { Book } from "../book/book.ts";
import { isCountOnly } from "./count-columns.ts";
import type { Dimension } from "./dimensions.ts";
import type { Query } from "./query.ts";
import { arePutTogether, isNeverAsked, type Keys, reasonOf } from "./reason.ts";
import type { Side } from "./scope.ts";
import { type Sum, sumsOf, together } from "./sums.ts";
import { asValue, noValue, type Value } from "./value.ts";

export interface Cells {
  /** The figure under all keys, under some of them, or of the whole slice; or the reason why there is none. */
  value: (keys: Keys) => Value;
  /** The values of a split dimension that occur. */
  found: (dimension: Dimension) => ReadonlySet<string>;
}

export function cellsOf(book: Book, query: Query, side: Side, splits: readonly Dimension[]): Cells {
  const sums = sumsOf(book, query, side, splits);
  const countOnly = isCountOnly(query.measure);
  const levels = new Map<string, Map<string, Pick<Sum, "n" | "N">>>();

  /** Sums by some of the split dimensions, worked out when they are first asked for. */
  const level = (by: readonly Dimension[]) => {
    const name = by.join();
    const known = levels.get(name);
    if (known) return known;
    // Grades of the same officers share a base, so their sums are not simply added.
    const own =
      by.length === splits.length
        ? sums
        : query.measure === "grade"
          ? sumsOf(book, query, side, by)
          : put(
              sums,
              by.map((dimension) => splits.indexOf(dimension)),
            );
    const fresh = new Map(own.map((sum) => [sum.keys.join("\n"), sum]));
    levels.set(name, fresh);
    return fresh;
  };

  return {
    value: (keys) => {
      const by = splits.filter((dimension) => keys[dimension] !== undefined);
      const sum = level(by).get(by.map((dimension) => keys[dimension]).join("\n"));
      const known = sum && !isNeverAsked(book, query, side, keys);
      if (known) return asValue(sum, countOnly);
      return noValue(reasonOf(book, query, side, keys), arePutTogether(book, query, side, keys));
    },
    found: (dimension) => {
      const at = splits.indexOf(dimension);
      return new Set(sums.map(({ keys }) => keys[at] ?? ""));
    },
  };
}

function put(sums: readonly Sum[], at: readonly number[]): Sum[] {
  const parts = new Map<string, Sum[]>();
  for (const sum of sums) {
    const key = at.map((i) => sum.keys[i]).join("\n");
    const own = parts.get(key);
    if (own) own.push(sum);
    else parts.set(key, [sum]);
  }
  return [...parts.values()].map((own) => ({
    keys: at.map((i) => own[0]?.keys[i] ?? ""),
    ...together(own),
  }));
}
