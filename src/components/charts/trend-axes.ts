/** The axes of a trend: percentages at the left, under it the periods. */
import type { ScaleLinear } from "d3-scale";
import { periodTick } from "../../terms/period.ts";
import { shareOf } from "../../terms/rate.ts";
import { axisPercents } from "./axis-percents.ts";
import { INK, type Size, textWidth } from "./drawing.ts";
import { fitting, within } from "./label-room.ts";
import { el, textEl } from "./svg.ts";
import type { SeenPoint, TrendPoint } from "./trend-points.ts";

interface Frame {
  size: Size;
  left: number;
  right: number;
  bottom: number;
  x: (at: number) => number;
  y: ScaleLinear<number, number>;
}

export function trendAxes(points: readonly SeenPoint[], { size, left, right, bottom, x, y }: Frame): string {
  const { font } = size;
  const values = y.ticks(4);
  const words = axisPercents(values);
  const grid = values.map((value, i) =>
    [
      el("line", { x1: left, x2: size.width - right, y1: y(value), y2: y(value), stroke: INK.line }),
      textEl(words[i] ?? "", { x: left - 6, y: y(value) + font * 0.35, "text-anchor": "end" }),
    ].join(""),
  );
  const ticks = points.map(({ period, x: at }) => {
    const text = periodTick(period).filter(Boolean).join("\n");
    // Left of the frame stand the axis's own words, right of it nothing is to be seen.
    return { text, ...within({ at: x(at), width: textWidth(text, size) }, left, size.width) };
  });
  const fits = fitting(ticks);
  const periods = ticks.map(({ text, at }, i) =>
    fits[i] ? textEl(text, { x: at, y: bottom + font * 1.2, "text-anchor": "middle" }, font * 1.3) : "",
  );
  return [...grid, ...periods].join("");
}

/** Where the axis begins: below the lowest figure and target, at 0 at least. */
export function lowest(points: readonly TrendPoint[]): number {
  const shares = points.flatMap(({ rate, target }) => [
    ...(rate.kind === "rate" ? [shareOf(rate)] : []),
    ...(target === null ? [] : [target]),
  ]);
  return Math.max(0, Math.floor(Math.min(1, ...shares) * 10 - 0.5) / 10);
}

/** What a reader must know of the axis; nothing where it begins at 0. */
export function axisNote(points: readonly TrendPoint[]): string {
  return lowest(points) > 0 ? "Trục đứng không bắt đầu từ 0%." : "";
}
