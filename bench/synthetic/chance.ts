/** Chance that comes out the same every time: figures to measure with must not differ between two runs. */

export interface Chance {
  /** From 0 up to, but not, 1. */
  next: () => number;
  /** How many of `N` come about where each does with this likelihood. */
  of: (N: number, likelihood: number) => number;
  /** A whole number from `low` to `high`. */
  between: (low: number, high: number) => number;
}

/** Mulberry32: small, and good enough for figures that only have to look like figures. */
export function seeded(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    of: (N, likelihood) => {
      let n = 0;
      for (let i = 0; i < N; i += 1) if (next() < likelihood) n += 1;
      return n;
    },
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
  };
}
