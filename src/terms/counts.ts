/** Sums over the long table: the only way in which a figure comes about. */
import type { Share } from "./format.ts";
import type { Count } from "./published.ts";

/** The sum of the rows that `matches`; null where there is no such row. */
export function sumCounts(
  counts: Iterable<Count>,
  matches: (count: Count) => boolean = () => true,
): Share | null {
  let n = 0;
  let N = 0;
  let any = false;
  for (const count of counts) {
    if (!matches(count)) continue;
    any = true;
    n += count.n;
    N += count.N ?? 0;
  }
  // Points have at most a few decimals; adding floats must not invent more of them.
  return any ? { n: tidy(n), N: tidy(N) } : null;
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Rows by a key, in the order in which the keys first appear. */
export function groupBy<T>(rows: Iterable<T>, key: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const list = found.get(name);
    if (list) list.push(row);
    else found.set(name, [row]);
  }
  return found;
}
