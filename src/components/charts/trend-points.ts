/** The points of a figure over periods, and which of them a line may join. */
import { formatPercent, formatShare, formatTarget } from "../../terms/format.ts";
import { periodName } from "../../terms/period.ts";
import { type Rate, rateText, shareOf } from "../../terms/rate.ts";

export interface TrendPoint {
  period: string;
  rate: Rate;
  target: number | null;
  /** What lies between the point before and this one; empty where the line may go on. */
  breaks: readonly string[];
}

export interface SeenPoint extends TrendPoint {
  /** Its place among the periods, from 0. */
  x: number;
}

/** Points that a line may join: a break parts them, and so does a period without a rate. */
export function stretches(points: readonly SeenPoint[]): SeenPoint[][] {
  const found: SeenPoint[][] = [];
  for (const point of points) {
    const before = points[point.x - 1];
    if (point.rate.kind === "none") continue;
    if (point.breaks.length > 0 || before === undefined || before.rate.kind === "none") found.push([]);
    found.at(-1)?.push(point);
  }
  return found.filter((stretch) => stretch.length > 1);
}

/** Its label goes over it then, so that it does not stand on the target's line. */
export function isOver({ rate, target }: TrendPoint): boolean {
  return rate.kind === "rate" && (target === null || shareOf(rate) >= target);
}

/** What a reader is told of a period: its figure, what broke the line before it, and its target. */
export function said({ period, rate, breaks, target }: TrendPoint): string {
  const aim = target === null ? "" : `, chỉ tiêu ${formatTarget(target)}`;
  return `${periodName(period)}${breaks.length > 0 ? ` (${breaks.join(", ")})` : ""}: ${rateText(rate)}${aim}`;
}

/** `86,9%` over `392/451`; in three lines where the second is long and finds no room. */
export function labels({ rate }: { rate: Rate }): string[] {
  if (rate.kind === "none") return [];
  const [percent, share] = [formatPercent(rate.n, rate.N), formatShare(rate.n, rate.N)];
  const short = `${percent}\n${share}`;
  return share.length > SHORT_SHARE ? [short, `${percent}\n${share.replace("/", "/\n")}`] : [short];
}

const SHORT_SHARE = 7;
