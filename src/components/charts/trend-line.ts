/** One figure over periods of one length: a point each with its n/N, a line only where nothing broke it. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { formatPercent, formatShare, formatTarget } from "../../terms/format.ts";
import { periodName, periodTick } from "../../terms/period.ts";
import { NO_RATE, type Rate, rateText, shareOf } from "../../terms/rate.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { fitting, type Label, within } from "./label-room.ts";
import { el, textEl } from "./svg.ts";
import { breakMarks } from "./trend-breaks.ts";
import { type SeenPoint, stretches, type TrendPoint } from "./trend-points.ts";

export type { TrendPoint } from "./trend-points.ts";

export function trendLine(points: readonly TrendPoint[], size: Size = WIDE): string {
  const { font } = size;
  const seen = points.map((point, x): SeenPoint => ({ ...point, x }));
  const shares = points.flatMap(({ rate }) => (rate.kind === "rate" ? [shareOf(rate)] : []));
  const aims = points.flatMap(({ target }) => target ?? []);
  const low = lowest(points);
  const [left, right] = [font * 3.4, 6];
  const step = (size.width - left - right) / Math.max(1, points.length);
  const breaks = breakMarks(seen, { size, left, step });
  const top = breaks.height + 8;
  const height = font * 15 + breaks.height;
  const bottom = height - font * 3;
  const high = Math.max(1, ...shares, ...aims);
  // Room for a label over the highest point, and under the lowest where one stands there.
  const isLow = (point: SeenPoint) =>
    point.rate.kind === "rate" && !isOver(point) && shareOf(point.rate) < low + (high - low) * 0.15;
  const y = scaleLinear([low, high], [bottom - font * (seen.some(isLow) ? 3.1 : 1.2), top + font * 2.4]);
  const x = (at: number) => left + (at + 0.5) * step;
  // Left of the frame stand the axis's own words, right of it nothing is to be seen.
  const placed = (at: number, text: string): Label =>
    within({ at: x(at), width: textWidth(text, size) }, left, size.width);
  const room = <T extends { x: number }>(items: readonly T[], text: (item: T) => string): Set<number> => {
    const fits = fitting(items.map((item) => placed(item.x, text(item))));
    return new Set(items.filter((_item, i) => fits[i]).map((item) => item.x));
  };
  const over = room(seen.filter(isOver), label);
  // What finds no room above its point stands under it, where no target's line is in the way.
  const under = room(
    seen.filter(
      (point) =>
        point.rate.kind === "rate" && (!isOver(point) || (point.target === null && !over.has(point.x))),
    ),
    label,
  );
  // Reasons are written only where they find room; the table has them all.
  const missing = room(
    seen.filter(({ rate }) => rate.kind === "none"),
    ({ rate }) => reason(rate),
  );
  const ticks = room(seen, ({ period }) => tick(period));
  const grid = y.ticks(4).map((value) =>
    [
      el("line", { x1: left, x2: size.width - right, y1: y(value), y2: y(value), stroke: INK.line }),
      textEl(formatPercent(Math.round(value * 1000), 1000, 0), {
        x: left - 6,
        y: y(value) + font * 0.35,
        "text-anchor": "end",
      }),
    ].join(""),
  );
  const axis = seen
    .filter((point) => ticks.has(point.x))
    .map(({ period, x: at }) =>
      textEl(
        tick(period),
        { x: placed(at, tick(period)).at, y: bottom + font * 1.2, "text-anchor": "middle" },
        font * 1.3,
      ),
    );
  const path = line<SeenPoint>(
    (point) => x(point.x),
    ({ rate }) => y(rate.kind === "rate" ? shareOf(rate) : 0),
  );
  const lines = stretches(seen).map((stretch) =>
    el("path", { d: path(stretch), fill: "none", stroke: INK.figure, "stroke-width": 2 }),
  );
  const shape = (point: SeenPoint): string => {
    const parts: string[] = [];
    const { rate, target } = point;
    if (target !== null) {
      const at = { x1: x(point.x - 0.4), x2: x(point.x + 0.4), y1: y(target), y2: y(target) };
      parts.push(el("line", { ...at, stroke: INK.target, "stroke-width": 2 }));
    }
    if (rate.kind === "rate") {
      const cy = y(shareOf(rate));
      parts.push(el("circle", { cx: x(point.x), cy, r: 4.5, fill: INK.figure }));
      const written = {
        x: placed(point.x, label(point)).at,
        "text-anchor": "middle",
        stroke: INK.paper,
        "stroke-width": 4,
        "paint-order": "stroke",
      };
      if (over.has(point.x))
        parts.push(textEl(label(point), { ...written, y: cy - font * 1.95 }, font * 1.25));
      else if (under.has(point.x))
        parts.push(textEl(label(point), { ...written, y: cy + font * 1.55 }, font * 1.25));
    } else if (missing.has(point.x)) {
      const at = { x: placed(point.x, reason(rate)).at, y: bottom - 8, "text-anchor": "middle" };
      parts.push(textEl(reason(rate), { ...at, fill: INK.quiet, "font-style": "italic" }));
    }
    return parts.join("");
  };
  const isWritten = ({ rate, x: at }: SeenPoint) =>
    rate.kind === "rate" ? over.has(at) || under.has(at) : missing.has(at);
  return drawing({
    unlabelled: !seen.every(isWritten),
    ...{ size, height, behind: [...grid, ...axis, breaks.draw(bottom), ...lines].join("") },
    marks: seen.map((point): Mark => ({ says: said(point), shape: shape(point) })),
  });
}

/** Where the axis begins: below the lowest figure and target, at 0 at least. */
function lowest(points: readonly TrendPoint[]): number {
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

/** Its label goes over it then, so that it does not stand on the target's line. */
function isOver({ rate, target }: TrendPoint): boolean {
  return rate.kind === "rate" && (target === null || shareOf(rate) >= target);
}

function said({ period, rate, breaks, target }: TrendPoint): string {
  const aim = target === null ? "" : `, chỉ tiêu ${formatTarget(target)}`;
  return `${periodName(period)}${breaks.length > 0 ? ` (${breaks.join(", ")})` : ""}: ${rateText(rate)}${aim}`;
}

function label({ rate }: { rate: Rate }): string {
  return rate.kind === "rate" ? `${formatPercent(rate.n, rate.N)}\n${formatShare(rate.n, rate.N)}` : "";
}

function reason(rate: Rate): string {
  return rate.kind === "none" ? NO_RATE[rate.why].text : "";
}

function tick(period: string): string {
  return periodTick(period).filter(Boolean).join("\n");
}
