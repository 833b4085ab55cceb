/** One figure over periods of one length: a point each with its n/N, a line only where nothing broke it. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { shareOf } from "../../terms/rate.ts";
import type { Segment } from "./boxes.ts";
import { drawing, INK, type Mark, numberWidth, type Size, WIDE } from "./drawing.ts";
import { el, textEl } from "./svg.ts";
import { lowest, trendAxes } from "./trend-axes.ts";
import { breakMarks } from "./trend-breaks.ts";
import { placeTrendLabels, type TrendSpot } from "./trend-labels.ts";
import { isOver, labels, type SeenPoint, said, stretches, type TrendPoint } from "./trend-points.ts";
import { trendReasons } from "./trend-reasons.ts";

export { axisNote } from "./trend-axes.ts";
export type { TrendPoint } from "./trend-points.ts";

export function trendLine(points: readonly TrendPoint[], size: Size = WIDE): string {
  const { font } = size;
  const seen = points.map((point, x): SeenPoint => ({ ...point, x }));
  const [left, right] = [font * 3.4, 6];
  const step = (size.width - left - right) / Math.max(1, points.length);
  const breaks = breakMarks(seen, { size, left, step });
  const top = breaks.height + 8;
  // Where periods stand close, figures find room only over and under each other.
  const height = font * (step < font * CLOSE ? 18 : 15) + breaks.height;
  const bottom = height - font * 3;
  const shares = points.flatMap(({ rate }) => (rate.kind === "rate" ? [shareOf(rate)] : []));
  const high = Math.max(1, ...shares, ...points.flatMap(({ target }) => target ?? []));
  const low = lowest(points);
  const x = (at: number) => left + (at + 0.5) * step;
  const reasons = trendReasons(seen, { size, left, step, bottom });
  const bounds = { x1: left, x2: size.width - 1, y1: breaks.height + 1, y2: bottom - 2 };
  const placedWith = (under: number) => {
    const y = scaleLinear([low, high], [bottom - font * under, top + font * 2.4]);
    const lines = [...stretches(seen).flatMap((stretch) => segments(stretch, x, y)), ...breaks.lines(bottom)];
    const places = placeTrendLabels(
      seen.map((point) => spotOf(point, x, y, size)),
      {
        bounds,
        lines,
        levels: seen.flatMap((point) => level(point, x, y)),
        words: reasons.map(({ box }) => box),
      },
    );
    return { y, places, found: places.filter((place) => place !== null).length };
  };
  // Room under the lowest point is given only where a figure stands there.
  const tight = placedWith(1.2);
  const roomy = tight.places.includes(null) ? placedWith(3.4) : tight;
  const { y, places } = roomy.found > tight.found ? roomy : tight;
  const path = line<SeenPoint>(
    (point) => x(point.x),
    ({ rate }) => y(rate.kind === "rate" ? shareOf(rate) : 0),
  );
  const lines = stretches(seen).map((stretch) =>
    el("path", { d: path(stretch), fill: "none", stroke: INK.figure, "stroke-width": 2 }),
  );
  const shape = (point: SeenPoint): string => {
    const aim = level(point, x, y).map((at) => el("line", { ...at, stroke: INK.target, "stroke-width": 2 }));
    if (point.rate.kind === "none") {
      return [...aim, ...reasons.flatMap(({ of, shape }) => (of[0] === point.x ? [shape] : []))].join("");
    }
    const dot = { cx: x(point.x), cy: y(shareOf(point.rate)), r: 4.5, fill: INK.figure };
    const place = places[point.x];
    const halo = { stroke: INK.paper, "stroke-width": 4, "paint-order": "stroke" };
    const written = place && { x: place.x, y: place.top + font * ASCENT, "text-anchor": "middle", ...halo };
    const figure = written ? textEl(labels(point)[place.label] ?? "", written, font * LINE) : "";
    return [...aim, el("circle", dot), figure].join("");
  };
  const isWritten = ({ rate, x: at }: SeenPoint) =>
    rate.kind === "rate" ? places[at] !== null : reasons.some(({ of }) => of.includes(at));
  const axes = trendAxes(seen, { size, left, right, bottom, x, y });
  return drawing({
    unlabelled: !seen.every(isWritten),
    ...{ size, height, behind: [axes, breaks.draw(bottom), ...lines].join("") },
    marks: seen.map((point): Mark => ({ says: said(point), shape: shape(point) })),
  });
}

/** Periods nearer to each other than this, in heights of the text, are close. */
const CLOSE = 4.5;
const LINE = 1.25;
const ASCENT = 0.85;
const DESCENT = 0.25;

type Scale = (value: number) => number;

function spotOf(point: SeenPoint, x: Scale, y: Scale, size: Size): TrendSpot | null {
  if (point.rate.kind === "none") return null;
  const at = { x: x(point.x), y: y(shareOf(point.rate)) };
  const sizes = labels(point).map((text) => {
    const lines = text.split("\n").length;
    return { width: numberWidth(text, size), height: size.font * (ASCENT + LINE * (lines - 1) + DESCENT) };
  });
  return { ...at, labels: sizes, over: isOver(point) };
}

/** The target's line of a period. */
function level({ x: at, target }: SeenPoint, x: Scale, y: Scale): Segment[] {
  return target === null ? [] : [{ x1: x(at - 0.4), x2: x(at + 0.4), y1: y(target), y2: y(target) }];
}

function segments(stretch: readonly SeenPoint[], x: Scale, y: Scale): Segment[] {
  const at = stretch.map(({ x: place, rate }) => ({
    x: x(place),
    y: y(rate.kind === "rate" ? shareOf(rate) : 0),
  }));
  return at.slice(1).map((end, i): Segment => {
    const start = at[i] ?? end;
    return { x1: start.x, x2: end.x, y1: start.y, y2: end.y };
  });
}
