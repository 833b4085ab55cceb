/** Boxes around words, and what runs into them. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A straight line from one end to the other. */
export type Segment = Box;

/** Whether two boxes overlap, or lie nearer to each other than `gap` from side to side. */
export function touch(a: Box, b: Box, gap = 0): boolean {
  return a.x1 < b.x2 + gap && b.x1 < a.x2 + gap && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Whether a line runs through a box. */
export function crosses({ x1, x2, y1, y2 }: Segment, box: Box): boolean {
  // Nearly all lines lie beside it: asked first, since charts ask thousands of times.
  if (Math.max(x1, x2) <= box.x1 || Math.min(x1, x2) >= box.x2) return false;
  if (Math.max(y1, y2) <= box.y1 || Math.min(y1, y2) >= box.y2) return false;
  let [from, to] = [0, 1];
  for (const [start, end, low, high] of [
    [x1, x2, box.x1, box.x2],
    [y1, y2, box.y1, box.y2],
  ] as const) {
    const length = end - start;
    if (length === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / length, (high - start) / length];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** Whether a box lies within another. */
export function inside(box: Box, bounds: Box): boolean {
  return box.x1 >= bounds.x1 && box.x2 <= bounds.x2 && box.y1 >= bounds.y1 && box.y2 <= bounds.y2;
}
