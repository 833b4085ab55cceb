/** Where a trend is broken: a dashed line between two periods, with what changed written over it. */
import type { Segment } from "./boxes.ts";
import { INK, type Size, textWidth } from "./drawing.ts";
import { type Label, lanes, within } from "./label-room.ts";
import { el, textEl } from "./svg.ts";

interface Broken {
  x: number;
  breaks: readonly string[];
}

/** The height that the words of all breaks need over the frame; their drawing and lines once the frame is known. */
export function breakMarks(
  points: readonly Broken[],
  { size, left, step }: { size: Size; left: number; step: number },
): { height: number; draw: (bottom: number) => string; lines: (bottom: number) => Segment[] } {
  const broken = points.filter((point) => point.x > 0 && point.breaks.length > 0);
  const labels = broken.map(({ x, breaks }): Label => {
    const label = { at: left + x * step, width: textWidth(words(breaks), size) };
    return within(label, 0, size.width);
  });
  const rows = lanes(labels);
  const line = size.font * 1.35;
  const height = Math.max(0, ...rows.map((row) => row + 1)) * line;
  const draw = (bottom: number) =>
    broken
      .map(({ x, breaks }, i) => {
        const top = height - ((rows[i] ?? 0) + 1) * line + size.font;
        const at = left + x * step;
        return [
          el("line", {
            x1: at,
            x2: at,
            y1: top + 4,
            y2: bottom,
            stroke: INK.quiet,
            "stroke-dasharray": "3,3",
          }),
          textEl(words(breaks), { x: labels[i]?.at ?? at, y: top, "text-anchor": "middle", fill: INK.quiet }),
        ].join("");
      })
      .join("");
  const lines = (bottom: number) =>
    broken.map(({ x }): Segment => ({ x1: left + x * step, x2: left + x * step, y1: 0, y2: bottom }));
  return { height, draw, lines };
}

/** `đổi khung, địa giới`: the verb once. */
function words(breaks: readonly string[]): string {
  return breaks.map((text, i) => (i === 0 ? text : text.replace(/^đổi /, ""))).join(", ");
}
