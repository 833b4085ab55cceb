/** A line as small as a word, for a cell of a table whose other cells have its figures. */
import { INK } from "./drawing.ts";
import { el, round } from "./svg.ts";

export interface MiniPoint {
  /** Null where there is none. */
  share: number | null;
  /** Whether the line may come here from the point before. */
  joined: boolean;
}

/** Drawn between two shares that all lines of a table have in common, so that they can be compared. */
export function miniLine(
  points: readonly MiniPoint[],
  range: readonly [number, number],
  says: string,
): string {
  const [low, high] = range;
  const [width, height, pad] = [Math.max(60, points.length * 18), 28, 5];
  const x = (i: number) => pad + (points.length > 1 ? (i * (width - 2 * pad)) / (points.length - 1) : 0);
  const y = (share: number) => pad + ((high - share) / Math.max(1e-9, high - low)) * (height - 2 * pad);
  const path = points
    .map(({ share, joined }, i) => {
      if (share === null) return "";
      const begins = i === 0 || !joined || points[i - 1]?.share === null;
      return `${begins ? "M" : "L"}${round(x(i))} ${round(y(share))}`;
    })
    .join("");
  const dots = points.map(({ share }, i) =>
    share === null ? "" : el("circle", { cx: x(i), cy: y(share), r: 2.6, fill: INK.figure }),
  );
  return el(
    "svg",
    { class: "mini-line", width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": says },
    el("path", { d: path || "M0 0", fill: "none", stroke: INK.figure, "stroke-width": 1.5 }),
    ...dots,
  );
}
