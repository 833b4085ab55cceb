/** Where a trend is broken: a dashed line between two periods, with what changed written over it. */
import * as Plot from "@observablehq/plot";
import { INK, type Size, textWidth } from "./chart.ts";
import { type Label, lanes, within } from "./label-room.ts";

interface Place {
  size: Size;
  marginLeft: number;
  /** Pixels from one period to the next. */
  step: number;
}

interface Broken {
  x: number;
  breaks: readonly string[];
}

/** The marks, and the height that their words need over the frame: neighbours too close stand in rows. */
export function breakMarks(
  points: readonly Broken[],
  { size, marginLeft, step }: Place,
): { marks: Plot.Markish[]; height: number } {
  const broken = points.filter((point) => point.x > 0 && point.breaks.length > 0);
  const labels = broken.map(({ x, breaks }): Label => {
    const label = { at: marginLeft + x * step, width: textWidth(words(breaks), size) };
    return within(label, 0, size.width);
  });
  const rows = lanes(labels);
  const line = size.font * 1.35;
  const marks = broken.flatMap(({ x, breaks }, i) => {
    const up = ((rows[i] ?? 0) + 1) * line;
    // From pixels back to the axis, whose first period is 0 at the middle of its step.
    const middle = ((labels[i]?.at ?? 0) - marginLeft) / step - 0.5;
    return [
      Plot.ruleX([x - 0.5], { stroke: INK.quiet, strokeDasharray: "3,3", insetTop: line - up - 4 }),
      Plot.text([words(breaks)], {
        ...{ x: [middle], frameAnchor: "top", dy: -up - 4, lineAnchor: "top" },
        ...{ text: (text: string) => text, fill: INK.quiet },
      }),
    ];
  });
  return { marks, height: Math.max(0, ...rows.map((row) => row + 1)) * line };
}

/** `đổi khung, địa giới`: the verb once. */
function words(breaks: readonly string[]): string {
  return breaks.map((text, i) => (i === 0 ? text : text.replace(/^đổi /, ""))).join(", ");
}
