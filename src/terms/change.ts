/** Whether a rate fell further than chance would have it fall. */
import { chanceOfAtMost, drawingChances } from "./binomial.ts";
import type { Share } from "./format.ts";

/** 95: of forty falls that only chance made, one is taken for more. 99.8: of a thousand, one. */
export type Confidence = "95" | "99.8";

const TAILS: Record<Confidence, { chance: number; z: number }> = {
  "95": { chance: 0.025, z: 1.959963984540054 },
  "99.8": { chance: 0.001, z: 3.090232306167813 },
};

/**
 * For counts of officers or units: Fisher's exact test, one side. Given how many there were and how many of them
 * counted, both times together, whether so few, or fewer, of the later ones would be among the counted less often
 * than the confidence allows. Both shares are whole counts, n not above N; otherwise a fall is never told.
 */
export function fellExactly(before: Share, now: Share, confidence: Confidence): boolean {
  const whole = [before, now].every(
    ({ n, N }) => Number.isInteger(n) && Number.isInteger(N) && n >= 0 && n <= N && N > 0,
  );
  if (!whole || now.n * before.N >= before.n * now.N) return false;
  const chances = drawingChances(before.N + now.N, before.n + now.n, now.N);
  return chanceOfAtMost(chances, now.n) < TAILS[confidence].chance;
}

/**
 * For counts whose parts hang together: the difference of the rates over its standard error
 * √(φ p (1 − p) (1/N + 1/N')), p the rate of both times together and φ the overdispersion of the groups (limits.ts).
 */
export function fellWidened(before: Share, now: Share, phi: number, confidence: Confidence): boolean {
  if (!(before.N > 0 && now.N > 0)) return false;
  const p = (before.n + now.n) / (before.N + now.N);
  if (!(p > 0 && p < 1)) return false;
  const error = Math.sqrt(phi * p * (1 - p) * (1 / before.N + 1 / now.N));
  return before.n / before.N - now.n / now.N > TAILS[confidence].z * error;
}
