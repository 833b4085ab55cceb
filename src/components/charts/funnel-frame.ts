/** Where a funnel is drawn: its edges, the bases and rates that it spans, and their scales. */
import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Funnel } from "../../terms/limits.ts";
import { shareOf } from "../../terms/rate.ts";
import type { DistrictRow } from "./district-bars.ts";
import { type Size, WIDE } from "./drawing.ts";

export interface Frame {
  size: Size;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The bases from and to which the limits are drawn. */
  least: number;
  most: number;
  /** The rates at the lower and upper edge. */
  low: number;
  high: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** The frame that holds all rows, their targets and the limits at the smallest base. */
export function frameOf(rows: readonly DistrictRow[], funnel: Funnel, size: Size): Frame {
  const rates = rows.flatMap(({ rate }) => (rate.kind === "rate" ? [rate] : []));
  const bases = rates.map(({ N }) => N);
  const [smallest, largest] = [Math.min(...bases), Math.max(...bases)];
  const [least, most] = [Math.max(1, Math.floor(smallest * 0.8)), Math.ceil(largest * 1.1)];
  const widest = funnel.at(Math.max(1, smallest));
  const levels = [...rates.map(shareOf), ...rows.flatMap(({ target }) => target ?? []), funnel.p];
  const low = Math.max(0, Math.floor((Math.min(...levels, widest.low998) - 0.01) * 50) / 50);
  const top = Math.max(...levels, Math.min(1, widest.high998));
  const high = Math.min(Math.max(1, ...levels), Math.ceil((top + 0.01) * 50) / 50);
  const { font } = size;
  // A narrow drawing needs its height for labels.
  const height = font * (size.width < WIDE.width ? 26 : 20);
  const edges = {
    left: font * 3.6,
    right: size.width - font * 4.2,
    // Room for a label above a dot at the top, where the target often lies.
    top: font * 3.1,
    bottom: height - font * 3,
  };
  return {
    ...{ size, height, least, most, low, high, ...edges },
    x: scaleLinear([least, most], [edges.left + 8, edges.right]),
    y: scaleLinear([low, high], [edges.bottom, edges.top]),
  };
}
