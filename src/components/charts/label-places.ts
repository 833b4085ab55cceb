/** Places for labels of dots: beside, above or under their dot, wherever they touch neither dots nor each other. */
import { type Box, crosses, inside, type Segment, touch } from "./boxes.ts";

export interface Spot {
  /** The dot's middle. */
  x: number;
  y: number;
  /** What may be written, the fullest first. */
  labels: readonly { width: number; height: number }[];
  /** Has its place before those that are not, for it is what a reader looks for. */
  first: boolean;
}

export interface Placed {
  x: number;
  /** The label's upper edge. */
  y: number;
  anchor: "start" | "middle" | "end";
  /** Which of the labels it is. */
  label: number;
  /** Where a line from the dot ends, if the label stands apart from it. */
  leader: { x: number; y: number } | null;
}

interface Candidate {
  placed: Placed;
  box: Box;
}

/** A line of straight pieces. */
export type Polyline = readonly Segment[];

const DOT = 7;
/** Between one label and the next, so that they are not read as one. */
const GAP = 6;
/** How far up and down a label may go from its dot, in its own heights; the nearest first. */
const SHIFTS = [
  0, -0.15, 0.15, -0.25, 0.25, -0.35, 0.35, -0.45, 0.45, -1, 1, -1.6, 1.6, -2.2, 2.2, -2.8, 2.8,
];
/** Up to this far a label is seen to belong to its dot without a line. */
const NEAR = 0.5;
/** Of more dots than this most stay without a label: one across a line would only clutter. */
const FEW = 10;
const LAST_NEAR = SHIFTS.findLastIndex((shift) => Math.abs(shift) <= NEAR);

/**
 * A place for each label, off the `lines` where that can be, else across as few as can be; null where there is no room,
 * and its figure stands in the tip and the table alone.
 */
export function placeLabels(
  spots: readonly Spot[],
  bounds: Box,
  lines: readonly Polyline[] = [],
): (Placed | null)[] {
  const dots = spots.map(({ x, y }): Box => ({ x1: x - DOT, x2: x + DOT, y1: y - DOT, y2: y + DOT }));
  const labels: Box[] = [];
  const leaders: Segment[] = [];
  const places = spots.map((): Placed | null => null);
  const isFree = (others: readonly Box[], box: Box, leader: Segment | null): boolean => {
    if (!inside(box, bounds) || leaders.some((other) => crosses(other, box))) return false;
    if (others.some((other) => touch(box, other)) || labels.some((other) => touch(box, other, GAP)))
      return false;
    const isCrossed = (other: Box) => leader !== null && crosses(leader, other);
    return !others.some(isCrossed) && !labels.some(isCrossed);
  };
  const order = [...spots.entries()].sort(([, a], [, b]) => Number(b.first) - Number(a.first));
  const most = Math.max(0, ...spots.map(({ labels }) => labels.length));
  for (let label = 0; label < most; label += 1) {
    for (const [own, spot] of order) {
      if (places[own]) continue;
      const others = dots.filter((_, i) => i !== own);
      const best = bestOf(candidates(spot, label), lines, (one) =>
        isFree(others, one.box, leaderOf(spot, one)),
      );
      if (!best || (best.crossed > 0 && !spot.first && spots.length > FEW)) continue;
      labels.push(best.box);
      const leader = leaderOf(spot, best);
      if (leader) leaders.push(leader);
      places[own] = best.placed;
    }
  }
  return places;
}

/** The first that is free and off the lines, else the one across fewest; no more are looked at than it takes. */
function bestOf(
  all: Iterable<Candidate>,
  lines: readonly Polyline[],
  isFree: (one: Candidate) => boolean,
): (Candidate & { crossed: number }) | null {
  let best: (Candidate & { crossed: number }) | null = null;
  for (const one of all) {
    if (!isFree(one)) continue;
    const crossed = lines.filter((line) => line.some((piece) => crosses(piece, one.box))).length;
    if (crossed === 0) return { ...one, crossed };
    if (!best || crossed < best.crossed) best = { ...one, crossed };
  }
  return best;
}

function leaderOf({ x, y }: Spot, { placed: { leader } }: Candidate): Segment | null {
  return leader && { x1: x, y1: y, x2: leader.x, y2: leader.y };
}

/** The nearest first: beside the dot, over and under it, then farther off with a line to it. */
function* candidates({ x, y, labels }: Spot, label: number): Generator<Candidate> {
  const size = labels[label];
  if (!size) return;
  const { width, height } = size;
  for (const [i, shift] of SHIFTS.entries()) {
    const top = y - height / 2 + shift * height;
    const apart = Math.abs(shift) > NEAR;
    const out = DOT + (apart ? 9 : 3);
    const leader = (end: number) => (apart ? { x: end, y: top + height / 2 } : null);
    const [right, left] = [x + out, x - out];
    yield place(
      { x: right, y: top, anchor: "start", label, leader: leader(right - 2) },
      right,
      width,
      height,
    );
    yield place(
      { x: left, y: top, anchor: "end", label, leader: leader(left + 2) },
      left - width,
      width,
      height,
    );
    if (i !== LAST_NEAR) continue;
    for (const upright of [y - DOT - height - 1, y + DOT + 1]) {
      yield place({ x, y: upright, anchor: "middle", label, leader: null }, x - width / 2, width, height);
    }
  }
}

function place(placed: Placed, x1: number, width: number, height: number): Candidate {
  return { placed, box: { x1, x2: x1 + width, y1: placed.y, y2: placed.y + height } };
}
