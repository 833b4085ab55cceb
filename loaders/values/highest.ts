/** What a thing is weighed by; the higher number goes before. */
export type Rank<T> = (thing: T) => number;

/** Those that rank highest by the first rank, among these by the second, and so on, in their order. */
export function highest<T>(things: readonly T[], ranks: readonly Rank<T>[]): readonly T[] {
  return ranks.reduce((left, rank) => {
    const most = Math.max(...left.map(rank));
    return left.filter((thing) => rank(thing) === most);
  }, things);
}
