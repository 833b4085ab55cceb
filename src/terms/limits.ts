/**
 * What chance alone would spread around a rate: the control limits of a funnel plot, after D. J. Spiegelhalter,
 * "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005) 1185–1202.
 */
import { binomialChances } from "./binomial.ts";
import type { Share } from "./format.ts";
import type { LimitsKind } from "./limits-kind.ts";

/** Rates (1 = 100%) between which 95 % and 99.8 % of groups of one size would lie by chance. */
export interface Limits {
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

export interface Funnel {
  kind: LimitsKind;
  /** The rate of all groups together. */
  p: number;
  /** How many times chance's variance the groups' own is; 1 where the limits are exact. */
  phi: number;
  at: (N: number) => Limits;
}

export type Verdict = "above" | "below" | "inside";

/** A limit leaves half of what it excludes on either side. */
const TAIL_95 = 0.025;
const TAIL_998 = 0.001;
/** The standard normal deviates that leave these tails. */
const Z_95 = 1.959963984540054;
const Z_998 = 3.090232306167813;
const WINSORISED = 0.1;
const FEWEST_GROUPS = 5;
/** A count on the limit itself is inside, whichever way the sums behind it were rounded. */
const ROUNDING = 1e-12;

/**
 * Exact binomial limits around the rate `p` for a base of `N`. With r the smallest count such that P(X ≤ r) is
 * above the tail q, the lower limit is (r − α)/N, α = (P(X ≤ r) − q) / P(X = r): the paper's interpolation, by
 * which lines fall smoothly though counts are whole. The upper limit is that of what is not counted, mirrored, so
 * that counting failures says the same as counting successes; and thus a count lies outside a limit exactly where
 * the chance of it or one still farther out is less than q. Limits lie within 0 and 1. Throws a RangeError where `N`
 * is no whole number from 0 up or `p` not between 0 and 1.
 */
export function exactLimits(p: number, N: number): Limits {
  const { first, chances } = binomialChances(N, p);
  if (N === 0) return { low95: 0, high95: 1, low998: 0, high998: 1 };
  const mirrored = [...chances].reverse();
  const firstMissed = N - (first + chances.length - 1);
  return {
    low95: lowerLimit(chances, first, TAIL_95) / N,
    high95: 1 - lowerLimit(mirrored, firstMissed, TAIL_95) / N,
    low998: lowerLimit(chances, first, TAIL_998) / N,
    high998: 1 - lowerLimit(mirrored, firstMissed, TAIL_998) / N,
  };
}

/** p ± z √(φ p (1 − p) / N), within 0 and 1: the paper's approximate limits, widened by φ. */
function widenedLimits(p: number, N: number, phi: number): Limits {
  const step = Math.sqrt((phi * p * (1 - p)) / N);
  const low = (z: number) => Math.max(0, p - z * step);
  const high = (z: number) => Math.min(1, p + z * step);
  return { low95: low(Z_95), high95: high(Z_95), low998: low(Z_998), high998: high(Z_998) };
}

/**
 * The funnel around the rate of all rows together; rows without a base are left out. Null where there is none to
 * draw: no base at all, a rate above 100 %, for exact limits a count that is not whole; for widened limits fewer
 * than five groups or nothing or everything counted, since either leaves no spread to measure.
 */
export function funnelOf(rows: readonly Share[], kind: LimitsKind): Funnel | null {
  const shares = rows.filter(({ N }) => N > 0);
  if (shares.length === 0 || shares.some(({ n, N }) => n < 0 || n > N)) return null;
  const p = sumOf(shares.map(({ n }) => n)) / sumOf(shares.map(({ N }) => N));
  if (kind === "exact") {
    if (!shares.every(({ n, N }) => Number.isInteger(n) && Number.isInteger(N))) return null;
    return { kind, p, phi: 1, at: remembered((N) => exactLimits(p, N)) };
  }
  if (shares.length < FEWEST_GROUPS || p === 0 || p === 1) return null;
  const phi = overdispersion(shares, p);
  return { kind, p, phi, at: (N) => widenedLimits(p, N, phi) };
}

/**
 * φ: the mean square of z = (n/N − p) / √(p (1 − p) / N) over the groups, the lowest and highest tenth of the z
 * set to the 10th and 90th percentile (winsorised), so that what is to be found does not hide itself; never below
 * 1. After the paper's section on over-dispersion. With few groups a percentile lies between two of them, linearly.
 */
export function overdispersion(shares: readonly Share[], p: number): number {
  const z = shares.map(({ n, N }) => (n / N - p) / Math.sqrt((p * (1 - p)) / N)).sort((a, b) => a - b);
  const [low, high] = [quantile(z, WINSORISED), quantile(z, 1 - WINSORISED)];
  const squares = z.map((value) => Math.min(high, Math.max(low, value)) ** 2);
  return Math.max(1, sumOf(squares) / squares.length);
}

/** Whether n of N lies outside the 99.8 % limits; a base of nothing lies nowhere. */
export function judge(n: number, N: number, { low998, high998 }: Limits): Verdict {
  if (N <= 0) return "inside";
  const rate = n / N;
  return rate < low998 - ROUNDING ? "below" : rate > high998 + ROUNDING ? "above" : "inside";
}

/** The interpolated count below which lies a tail of `q`; chances begin at the count `first`. */
function lowerLimit(chances: readonly number[], first: number, q: number): number {
  let sum = 0;
  for (const [i, chance] of chances.entries()) {
    sum += chance;
    if (sum > q) return Math.max(0, first + i - (sum - q) / chance);
  }
  return first + chances.length - 1;
}

/** A chart asks for one base often: for its lines, its dots, and at each of its sizes. */
function remembered(at: Funnel["at"]): Funnel["at"] {
  const known = new Map<number, Limits>();
  return (N) => {
    const found = known.get(N) ?? at(N);
    known.set(N, found);
    return found;
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
