/** The points of a figure over periods, and which of them a line may join. */
import type { Rate } from "../../terms/rate.ts";

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
