/** A rate never stands without its n/N: one type carries both, and the reason where there is no rate. */
import { formatPercent, formatShare } from "./format.ts";

export type NoRateReason = "no-subject" | "not-received" | "withheld" | "not-applicable" | "not-due";

/** Five reasons, five marks: the same on a page, in a table, a file, a figure and a report. */
export const NO_RATE: Record<NoRateReason, { mark: string; text: string }> = {
  "no-subject": { mark: "–", text: "không có đối tượng" },
  "not-received": { mark: "…", text: "chưa nhận số liệu" },
  withheld: { mark: "<5", text: "ít hơn 5 người" },
  "not-applicable": { mark: "×", text: "không áp dụng" },
  "not-due": { mark: "»", text: "chưa đến hạn" },
};

export interface SomeRate {
  kind: "rate";
  n: number;
  N: number;
}

interface NoRate {
  kind: "none";
  why: NoRateReason;
}

export type Rate = SomeRate | NoRate;

/** A rate from its counts; a base of nothing has none, neither 0% nor 100%. */
export function rate(n: number, N: number): Rate {
  return N > 0 ? { kind: "rate", n, N } : noRate("no-subject");
}

export function noRate(why: NoRateReason): NoRate {
  return { kind: "none", why };
}

/** `98,9% (90/91)`, or the reason why there is none. */
export function rateText(value: Rate): string {
  return value.kind === "rate"
    ? `${formatPercent(value.n, value.N)} (${formatShare(value.n, value.N)})`
    : NO_RATE[value.why].text;
}

/** The share as a number to draw, never clamped. */
export function shareOf(value: SomeRate): number {
  return value.n / value.N;
}

/** Whether n/N lies below a target (1 = 100%), compared in whole numbers so that 0,95 of 20 is 19. */
export function isBelow(value: SomeRate, target: number): boolean {
  return Math.round(value.n * 1e9) < Math.round(target * 1e6) * Math.round(value.N * 1e3);
}
