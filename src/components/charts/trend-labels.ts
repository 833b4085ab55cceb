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
  { words, ...obstacles }: Obstacles,
): (TrendPlace | null)[] {
  const dots = spots.map((spot) => spot && around(spot.x, spot.y, DOT));
  const taken: Box[] = [...words];
  const places = spots.map((): TrendPlace | null => null);
  for (let i = spots.length - 1; i >= 0; i -= 1) {
    const spot = spots[i];
    if (!spot) continue;
    const others = dots.filter((dot, at): dot is Box => dot !== null && at !== i);
    const isOwn = (x: number) =>
      others.every((other) => Math.abs(x - spot.x) < Math.abs(x - middleOf(other)));
    const best = bestOf(spot, { ...obstacles, words: [...taken, ...others] }, isOwn);
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

/** The place of least cost off lines and words; what costs as much as the best so far is not looked at. */
function bestOf(
  spot: TrendSpot,
  { bounds, lines, levels, words }: Obstacles,
  isOwn: (x: number) => boolean,
): Candidate | null {
  let best: Candidate | null = null;
  for (const { label, width, y1, y2, aside, shifts } of heightsOf(spot)) {
    if (y1 < bounds.y1 || y2 > bounds.y2) continue;
    // Beside the axis and at the right edge a figure is moved only as far as it must.
    const middle = Math.max(bounds.x1 + width / 2, Math.min(bounds.x2 - width / 2, spot.x));
    for (const shift of shifts) {
      const cost: number = aside + Math.abs(shift);
      if (best !== null && cost >= best.cost) break;
      if (!isOwn(middle + shift)) continue;
      const x1 = middle + shift - width / 2;
      const box = { x1, x2: x1 + width, y1, y2 };
      const wide = { ...box, x1: x1 - NEAR, x2: box.x2 + NEAR };
      if (!inside(box, bounds) || words.some((word) => touch(box, word, GAP))) continue;
      if (lines.some((line) => crosses(line, wide))) continue;
      const whole = cost + (levels.some((level) => crosses(level, box)) ? COST.level : 0);
      if (best === null || whole < best.cost) best = { box, label, cost: whole };
    }
  }
  return best;
}

/** How each label may stand over or under its point, and what that costs. */
function heightsOf({ y, labels, over }: TrendSpot) {
  return labels.flatMap(({ width, height }, label) => {
    const shifts = shiftsOf(width);
    return [true, false].flatMap((above) =>
      LIFTS.map((lift) => {
        const y1 = above ? y - AWAY.over - lift - height : y + AWAY.under + lift;
        const aside = label * COST.moreLines + (above === over ? 0 : COST.otherSide) + COST.lift * lift;
        return { label, width, y1, y2: y1 + height, aside, shifts };
      }),
    );
  });
}

/** How far aside a figure of this width may stand, nearest first. */
function shiftsOf(width: number): number[] {
  const most = Math.max(0, Math.floor((width / 2 - DOT) / EVERY));
  return [0, ...Array.from({ length: most }, (_, i) => [-(i + 1) * EVERY, (i + 1) * EVERY]).flat()];
}

function middleOf({ x1, x2 }: Box): number {
  return (x1 + x2) / 2;
}

function around(x: number, y: number, reach: number): Box {
  return { x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach };
}
