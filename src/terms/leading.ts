/** Which of several may be called the most: those tied with one another are told alike, never cut by their order. */
interface Leading<T> {
  /** Most first; those that are tied keep their order. */
  named: T[];
  /** Next after those named and tied with one another, but too many to name; empty where no tie is cut. */
  tied: T[];
}

/**
 * The first `few` by `compare`, which puts the most first; and all that tie with the last of these, where they then
 * are no more than `atMost` (at least `few`), else none of the tied.
 */
export function leading<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  { few, atMost }: { few: number; atMost: number },
): Leading<T> {
  const sorted = [...items].sort(compare);
  const last = sorted[few - 1];
  if (last === undefined) return { named: sorted, tied: [] };
  const reached = sorted.filter((one) => compare(one, last) <= 0);
  if (reached.length <= atMost) return { named: reached, tied: [] };
  return {
    named: reached.filter((one) => compare(one, last) < 0),
    tied: reached.filter((one) => compare(one, last) === 0),
  };
}
