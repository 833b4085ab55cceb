/** The arithmetic of repeated runs. */

export interface Times {
  median: number;
  least: number;
  most: number;
}

/** The middle of several times, of an even number the mean of both middle ones, and how far they lie apart. */
export function timesOf(seconds: readonly number[]): Times {
  const sorted = [...seconds].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || least === undefined || most === undefined)
    throw new Error("no times to take the middle of");
  return { median: (low + high) / 2, least, most };
}

/** How many times as long one takes as the other, by their medians. */
export function ratioOf(measured: Times, reference: Times): number {
  return measured.median / reference.median;
}
