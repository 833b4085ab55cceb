/** Why periods of a trend have no figure: said once for neighbours that lack theirs for the same reason. */
import { NO_RATE } from "../../terms/rate.ts";
import type { Box } from "./boxes.ts";
import { INK, type Size, textWidth } from "./drawing.ts";
import { fitting, within } from "./label-room.ts";
import { textEl } from "./svg.ts";
import { textLines } from "./text-lines.ts";
import type { SeenPoint } from "./trend-points.ts";

export interface TrendReason {
  /** The places of the periods that it is said of. */
  of: number[];
  box: Box;
  /** What is drawn, with the first of them. */
  shape: string;
}

/** Each in as many lines as its periods are narrow, standing over `bottom`; those without room are left out. */
export function trendReasons(
  points: readonly SeenPoint[],
  { size, left, step, bottom }: { size: Size; left: number; step: number; bottom: number },
): TrendReason[] {
  const { font } = size;
  const labels = runs(points).map(({ of, text }) => {
    const lines = textLines(text, of.length * step - 4, size);
    const at = left + ((of[0] ?? 0) + of.length / 2) * step;
    return { of, lines, ...within({ at, width: textWidth(lines.join("\n"), size) }, left, size.width) };
  });
  const fits = fitting(labels);
  return labels
    .filter((_label, i) => fits[i])
    .map(({ of, lines, at, width }) => {
      const y = bottom - 8 - (lines.length - 1) * font * LINE;
      const box = { x1: at - width / 2, x2: at + width / 2, y1: y - font * 0.8, y2: bottom - 4 };
      const written = { x: at, y, "text-anchor": "middle", fill: INK.quiet, "font-style": "italic" };
      return { of, box, shape: textEl(lines.join("\n"), written, font * LINE) };
    });
}

const LINE = 1.15;

function runs(points: readonly SeenPoint[]): { of: number[]; text: string }[] {
  const found: { of: number[]; text: string }[] = [];
  for (const { x, rate } of points) {
    if (rate.kind === "rate") continue;
    const { text } = NO_RATE[rate.why];
    const last = found.at(-1);
    if (last && last.text === text && last.of.at(-1) === x - 1) last.of.push(x);
    else found.push({ of: [x], text });
  }
  return found;
}
