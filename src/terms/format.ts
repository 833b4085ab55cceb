/** Numbers and dates as Vietnamese offices write them: `1.204`, `85,5`, `93,2%`, `22/11/2026`. */

/** A count or points: thousands with a point, decimals (as many as there are) with a comma. */
export function formatNumber(value: number): string {
  const [whole = "0", fraction] = plainDecimal(Math.abs(value)).split(".");
  const grouped = inThousands(whole);
  return `${value < 0 ? "−" : ""}${grouped}${fraction ? `,${fraction}` : ""}`;
}

/**
 * n of N as a percentage, rounded half up to `decimals`. All of it is written `100%`, so that 99,96% (which
 * rounds to `100,0%`) is not taken for all.
 */
export function formatPercent(n: number, N: number, decimals = 1): string {
  if (n === N) return "100%";
  return `${formatScaled(percentScaled(n, N, decimals), decimals)}%`;
}

/** A target, given as a rate: `95%`, `97,5%`. */
export function formatTarget(target: number): string {
  const thousandths = Math.round(target * 1000);
  return formatPercent(thousandths, 1000, thousandths % 10 === 0 ? 0 : 1);
}

/** The change from one share to another in points of a hundred: `+1,3`, `−0,4`, `0,0`. */
export function formatPointChange(from: Share, to: Share): string {
  const change = percentPointChange(from, to);
  const sign = change > 0n ? "+" : change < 0n ? "−" : "";
  return `${sign}${formatScaled(change < 0n ? -change : change, 1)}`;
}

/** `n/N` in the Vietnamese way. */
export function formatShare(n: number, N: number): string {
  return `${formatNumber(n)}/${formatNumber(N)}`;
}

/** `2026-11-22` → `22/11/2026`; what is no date is given back as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}

export interface Share {
  n: number;
  N: number;
}

/** Tenths of a point between two shares, half away from zero, exact: worked out before either is rounded. */
export function percentPointChange(from: Share, to: Share): bigint {
  const [a, A] = asIntegers(from.n, from.N);
  const [b, B] = asIntegers(to.n, to.N);
  const change = b * A - a * B;
  const rounded = divideHalfUp((change < 0n ? -change : change) * 1000n, A * B);
  return change < 0n ? -rounded : rounded;
}

/** Whether two shares are one and the same, however near others may be. */
export function isSameShare(one: Share, other: Share): boolean {
  const [a, A] = asIntegers(one.n, one.N);
  const [b, B] = asIntegers(other.n, other.N);
  return a * B === b * A;
}

function percentScaled(n: number, N: number, decimals: number): bigint {
  const [num, den] = asIntegers(n, N);
  const rounded = divideHalfUp((num < 0n ? -num : num) * 100n * 10n ** BigInt(decimals), den);
  return num < 0n ? -rounded : rounded;
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

function formatScaled(scaled: bigint, decimals: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const whole = inThousands(digits.slice(0, digits.length - decimals));
  const fraction = decimals > 0 ? `,${digits.slice(-decimals)}` : "";
  return `${scaled < 0n ? "−" : ""}${whole}${fraction}`;
}

/** `1204` → `1.204`. */
function inThousands(digits: string): string {
  return digits.length <= 3 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Both numbers in millionths: points have decimals, floats would round them. Exact up to nine thousand million. */
function asIntegers(n: number, N: number): [bigint, bigint] {
  return [BigInt(Math.round(n * 1e6)), BigInt(Math.round(N * 1e6))];
}

/** A decimal without exponent; sums of points are read at six places, beyond which floats only add noise. */
function plainDecimal(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return value.toFixed(6).replace(/\.?0+$/, "");
}
