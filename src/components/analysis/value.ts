/** A cell's figure: a rate with its n/N, its reason where there is none, or a count that has no rate. */
import { formatNumber, formatPercent } from "../../terms/format.ts";
import { NO_RATE, type NoRateReason, noRate, type Rate, rate, rateText } from "../../terms/rate.ts";

/** `words` stand for the reason where it says too little. */
export type Value =
  | Extract<Rate, { kind: "rate" }>
  | (Extract<Rate, { kind: "none" }> & { words?: string })
  | { kind: "count"; n: number };

/** There are figures, but of all positions as one: one of them alone is small, and it may be another. */
export function noValue(why: NoRateReason, putTogether: boolean): Value {
  return why === "withheld" && putTogether ? { ...noRate(why), words: "chưa tách chức danh" } : noRate(why);
}

export function asValue({ n, N }: { n: number; N: number }, countOnly: boolean): Value {
  return countOnly ? { kind: "count", n } : rate(n, N);
}

/** `93,2% (81/86)`, `1.204`, or the reason. */
export function valueText(value: Value): string {
  return value.kind === "rate" ? rateText(value) : headText(value);
}

/** What stands in a cell before n and N: `93,2%`, `1.204`, or the reason. */
export function headText(value: Value): string {
  switch (value.kind) {
    case "rate":
      return formatPercent(value.n, value.N);
    case "count":
      return formatNumber(value.n);
    case "none":
      return value.words ?? NO_RATE[value.why].text;
  }
}

/** What values are sorted and drawn by; null where there is no figure. */
export function sizeOf(value: Value | undefined): number | null {
  if (value?.kind === "rate") return value.n / value.N;
  return value?.kind === "count" ? value.n : null;
}

/** `+120`, `−3`, `0`. */
export function signed(amount: number): string {
  return amount > 0 ? `+${formatNumber(amount)}` : formatNumber(amount);
}
