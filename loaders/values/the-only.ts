/** The one thing that there is, however often; null where there are several, or none. */
export function theOnly<T>(things: Iterable<T>): T | null {
  const [only, ...others] = new Set(things);
  return only !== undefined && others.length === 0 ? only : null;
}
