/** Places for labels of dots: beside, above or under their dot, wherever they touch neither dots nor each other. */

export interface Spot {
  /** The dot's middle. */
  x: number;
  y: number;
  /** The label's size. */
  width: number;
  height: number;
}

export interface Placed {
  x: number;
  /** The label's upper edge. */
  y: number;
  anchor: "start" | "middle" | "end";
}

export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

const DOT = 7;

/** A place for each label; null where there is no room, and its figure stands in the tip and the table alone. */
export function placeLabels(spots: readonly Spot[], bounds: Bounds): (Placed | null)[] {
  const taken: Box[] = spots.map(({ x, y }) => ({ x1: x - DOT, x2: x + DOT, y1: y - DOT, y2: y + DOT }));
  return spots.map((spot, own) => {
    for (const { placed, box } of candidates(spot)) {
      const fits =
        box.x1 >= bounds.left && box.x2 <= bounds.right && box.y1 >= bounds.top && box.y2 <= bounds.bottom;
      if (!fits || taken.some((other, i) => i !== own && touch(box, other))) continue;
      taken.push(box);
      return placed;
    }
    return null;
  });
}

function candidates({ x, y, width, height }: Spot): { placed: Placed; box: Box }[] {
  const beside = [0, -height * 0.45, height * 0.45].flatMap((shift) => {
    const top = y - height / 2 + shift;
    return [
      place(x + DOT + 3, top, "start", x + DOT + 3, width, height),
      place(x - DOT - 3, top, "end", x - DOT - 3 - width, width, height),
    ];
  });
  const middle = [y - DOT - height - 1, y + DOT + 1].map((top) =>
    place(x, top, "middle", x - width / 2, width, height),
  );
  return [...beside, ...middle];
}

function place(x: number, y: number, anchor: Placed["anchor"], x1: number, width: number, height: number) {
  return { placed: { x, y, anchor }, box: { x1, x2: x1 + width, y1: y, y2: y + height } };
}

function touch(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
