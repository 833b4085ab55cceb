/** A funnel's limits as lines: drawn, and as the pieces that labels keep off. */
import type { Funnel, Limits } from "../../terms/limits.ts";
import type { Segment } from "./boxes.ts";
import { INK } from "./drawing.ts";
import type { Frame } from "./funnel-frame.ts";
import { el, round } from "./svg.ts";

const STEPS = 40;

const EDGES: readonly { name: keyof Limits; dash: string | null }[] = [
  { name: "low95", dash: "2,3" },
  { name: "high95", dash: "2,3" },
  { name: "low998", dash: null },
  { name: "high998", dash: null },
];

interface LimitsAt extends Limits {
  N: number;
}

interface Point {
  x: number;
  y: number;
}

/** Limits at whole bases only: a base of eleven and a half there is not. */
export function limitsAlong({ least, most }: Frame, funnel: Funnel): LimitsAt[] {
  const bases = Array.from({ length: STEPS + 1 }, (_, i) => Math.round(least + ((most - least) * i) / STEPS));
  return [...new Set(bases)].map((N) => ({ N, ...funnel.at(N) }));
}

/** All four limits, drawn. */
export function limitPaths(frame: Frame, limits: readonly LimitsAt[]): string {
  return EDGES.map(({ name, dash }) => {
    const d = runs(frame, limits, name)
      .map((run) => run.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join(""))
      .join("");
    return el("path", {
      ...{ d, fill: "none", stroke: INK.quiet, "stroke-width": 1.25, "stroke-dasharray": dash },
    });
  }).join("");
}

/** The straight pieces of which each limit is drawn. */
export function limitPieces(frame: Frame, limits: readonly LimitsAt[]): Segment[][] {
  return EDGES.map(({ name }) =>
    runs(frame, limits, name).flatMap((run) =>
      run.slice(1).map(({ x, y }, i): Segment => {
        const before = run[i] ?? { x, y };
        return { x1: before.x, y1: before.y, x2: x, y2: y };
      }),
    ),
  );
}

/** Broken off where it leaves the frame; a limit at 0 or 100% excludes nothing and is not drawn. */
function runs({ x, y, low, high }: Frame, limits: readonly LimitsAt[], name: keyof Limits): Point[][] {
  const found: Point[][] = [];
  let goesOn = false;
  for (const point of limits) {
    const value = point[name];
    const isSeen = value >= low && value <= high && value > 0 && value < 1;
    if (isSeen) {
      const here = { x: x(point.N), y: y(value) };
      if (goesOn) found.at(-1)?.push(here);
      else found.push([here]);
    }
    goesOn = isSeen;
  }
  return found;
}
