/** Places for the figures of a trend: over or under their points, where neither a line nor another figure is. */
import { type Box, crosses, inside, type Segment, touch } from "./boxes.ts";

export interface TrendSpot {
  /** The point. */
  x: number;
  y: number;
  /** How the figure may be written, in as few lines as can be first. */
  labels: readonly { width: number; height: number }[];
  /** Where the figure rather stands. */
  over: boolean;
}

/** What figures must not stand on. */
export interface Obstacles {
  bounds: Box;
  /** Lines of the trend, and where it is broken. */
  lines: readonly Segment[];
  /** Targets: a figure stands on one only where there is no other place for it. */
  levels: readonly Segment[];
  /** Words that have their place already. */
  words: readonly Box[];
}

export interface TrendPlace {
  /** The middle of the figure. */
  x: number;
  /** Its upper edge. */
  top: number;
  /** Which of its labels it is. */
  label: number;
}

const DOT = 5;
const GAP = 5;
/** A line so near beside a figure runs into it where letters are wider than reckoned. */
const NEAR = 3;
/** So far from its point a figure begins, and so much farther it may go. */
const AWAY = { over: 6, under: 9 };
const LIFTS = [0, 4, 8, 12, 16];
const EVERY = 3;
/** A figure is at home on its side, near its point, in two lines, and off the targets' lines; a pixel aside costs 1. */
const COST = { lift: 2, otherSide: 14, moreLines: 40, level: 80 };

/** A place for each figure, the latest first, since it matters most; null where there is none: the table has it. */
export function placeTrendLabels(
  spots: readonly (TrendSpot | null)[],
  obstacles: Obstacles,
): (TrendPlace | null)[] {
  const dots = spots.map((spot) => spot && around(spot.x, spot.y, DOT));
  const taken: Box[] = [...obstacles.words];
  const places = spots.map((): TrendPlace | null => null);
  for (let i = spots.length - 1; i >= 0; i -= 1) {
    const spot = spots[i];
    if (!spot) continue;
    const others = dots.filter((dot, at): dot is Box => dot !== null && at !== i);
    const isOwn = (x: number) =>
      others.every((other) => Math.abs(x - spot.x) < Math.abs(x - middleOf(other)));
    const best = candidates(spot, obstacles)
      .filter(({ box }) => isOwn(middleOf(box)))
      .sort((a, b) => a.cost - b.cost)
      .find(({ box }) => ![...taken, ...others].some((other) => touch(box, other, GAP)));
    if (!best) continue;
    taken.push(best.box);
    places[i] = { x: middleOf(best.box), top: best.box.y1, label: best.label };
  }
  return places;
}

interface Candidate {
  box: Box;
  label: number;
  cost: number;
}

function candidates(spot: TrendSpot, obstacles: Obstacles): Candidate[] {
  return spot.labels.flatMap((size, label) =>
    [true, false].flatMap((over) =>
      boxesOf(spot, size, over, obstacles).map(({ box, cost }) => {
        return {
          box,
          label,
          cost: cost + label * COST.moreLines + (over === spot.over ? 0 : COST.otherSide),
        };
      }),
    ),
  );
}

/** Where a label of this size is off the lines, over or under its point. */
function boxesOf(
  { x, y }: TrendSpot,
  { width, height }: { width: number; height: number },
  over: boolean,
  { bounds, lines, levels }: Obstacles,
): Omit<Candidate, "label">[] {
  const most = Math.max(0, Math.floor((width / 2 - DOT) / EVERY));
  const shifts = Array.from({ length: 2 * most + 1 }, (_, i) => (i - most) * EVERY);
  // Beside the axis and at the right edge a figure is moved only as far as it must.
  const middle = Math.max(bounds.x1 + width / 2, Math.min(bounds.x2 - width / 2, x));
  return LIFTS.flatMap((lift) =>
    shifts.flatMap((shift) => {
      const y1 = over ? y - AWAY.over - lift - height : y + AWAY.under + lift;
      const x1 = middle + shift - width / 2;
      const box = { x1, x2: x1 + width, y1, y2: y1 + height };
      const near = { ...box, x1: x1 - NEAR, x2: box.x2 + NEAR };
      if (!inside(box, bounds) || lines.some((line) => crosses(line, near))) return [];
      const onLevel = levels.some((level) => crosses(level, box));
      return [{ box, cost: Math.abs(shift) + COST.lift * lift + (onLevel ? COST.level : 0) }];
    }),
  );
}

function middleOf({ x1, x2 }: Box): number {
  return (x1 + x2) / 2;
}

function around(x: number, y: number, reach: number): Box {
  return { x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach };
}
