/** Areas told apart without colour: full, light, hatched, empty, and dashed for what is left over. */
import { INK } from "./drawing.ts";
import { el, round } from "./svg.ts";

export type Fill = "solid" | "light" | "hatched" | "empty" | "rest";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box filled and edged; hatching is drawn line by line, so that a file needs no pattern of its own. */
export function filled(box: Box, fill: Fill): string {
  const inside = {
    solid: INK.figure,
    light: LIGHT,
    hatched: INK.paper,
    empty: INK.paper,
    rest: INK.paper,
  };
  const edge = {
    stroke: fill === "rest" ? INK.quiet : INK.figure,
    "stroke-dasharray": fill === "rest" && "3,2",
  };
  const area = el("rect", { ...box, fill: inside[fill], ...edge });
  return fill === "hatched" ? area + el("path", { d: hatching(box), stroke: INK.figure }) : area;
}

/** Light enough for words in it, on paper too, where lines are darker. */
const LIGHT = "var(--part, #d6dae0)";

const EVERY = 6;

/** Slanting lines as far as they lie in the box. */
function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let at = EVERY; at < width + height; at += EVERY) {
    const from = { x: Math.min(at, width), y: Math.max(0, at - width) };
    const to = { x: Math.max(0, at - height), y: Math.min(at, height) };
    lines.push(`M${round(x + from.x)} ${round(y + from.y)}L${round(x + to.x)} ${round(y + to.y)}`);
  }
  return lines.join("");
}
