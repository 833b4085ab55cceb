/** Districts against what chance alone explains: rate over base, between the limits around the rate of all. */
import type { Funnel } from "../../terms/limits.ts";
import { type DistrictRow, said } from "./district-bars.ts";
import { drawing, INK, lineWidth, type Mark, type Size, WIDE } from "./drawing.ts";
import { type Dot, dotShape, dotsOf, type Label, labels, placeWords } from "./funnel-dots.ts";
import { type Frame, frameOf } from "./funnel-frame.ts";
import { limitPieces, limitsAlong } from "./funnel-limits.ts";
import { funnelAxes, funnelLines } from "./funnel-lines.ts";
import { type Placed, type Polyline, placeLabels } from "./label-places.ts";
import { el, textEl } from "./svg.ts";

/** From one line of a label to the next, in letters' heights. */
const LINE_HEIGHT = 1.2;

/**
 * A dot each at its base and rate; outside the outer limits it has another shape and colour, and hollow it is where
 * nothing was sent. `noun` is what N counts.
 */
export function funnelPlot(
  rows: readonly DistrictRow[],
  funnel: Funnel,
  noun: string,
  size: Size = WIDE,
): string {
  const frame = frameOf(rows, funnel, size);
  const dots = dotsOf(rows, funnel, frame);
  const { font } = size;
  const wordings = dots.map((dot) => labels(dot, size));
  const places = placeLabels(
    dots.map((dot, i) => ({
      ...{ x: dot.x, y: dot.y, first: dot.standing === "above" || dot.standing === "below" },
      labels: (wordings[i] ?? []).map(({ text }) => {
        const lines = text.split("\n");
        const width = Math.max(...lines.map((line) => lineWidth(line, size)));
        return { width, height: font * (0.05 + LINE_HEIGHT * lines.length) };
      }),
    })),
    // Right of the frame stand the names of the lines.
    { x1: frame.left, x2: frame.right + 4, y1: 0, y2: frame.bottom - 2 },
    linesOf(frame, funnel, commonTarget(rows)),
  );
  return drawing({
    ...{ size, height: frame.height },
    unlabelled: places.some((place, i) => !wordings[i]?.[place?.label ?? -1]?.hasFigure),
    behind: funnelAxes(frame, noun) + funnelLines(frame, funnel, commonTarget(rows)),
    marks: rows.map((row): Mark => {
      const i = dots.findIndex((dot) => dot.rows.includes(row));
      const dot = dots[i];
      if (!dot) return { says: said(row), shape: "" };
      const says = `${said(row)}${placeWords(dot)}`;
      // The first of those that share a dot draws it and the label of all.
      if (dot.rows[0] !== row) return { says, shape: dotShape(dot) };
      return { says, shape: labelled(dot, wordings[i] ?? [], places[i] ?? null, font) + dotShape(dot) };
    }),
  });
}

/** What labels keep off where they can: the rate of all, the target and the limits. */
function linesOf(frame: Frame, funnel: Funnel, target: number | null): Polyline[] {
  const { left, right, y } = frame;
  const levels = (target === null ? [funnel.p] : [funnel.p, target]).map((value) => [
    { x1: left, x2: right, y1: y(value), y2: y(value) },
  ]);
  return [...levels, ...limitPieces(frame, limitsAlong(frame, funnel))];
}

/** The one target of all; where each has its own there is no line to draw. */
function commonTarget(rows: readonly DistrictRow[]): number | null {
  const targets = new Set(rows.map(({ target }) => target));
  const [only] = targets;
  return targets.size === 1 && only !== undefined ? only : null;
}

function labelled(dot: Dot, wordings: readonly Label[], place: Placed | null, font: number): string {
  if (!place) return "";
  const { leader } = place;
  const line = leader
    ? el("line", { x1: dot.x, y1: dot.y, x2: leader.x, y2: leader.y, stroke: INK.quiet, "stroke-width": 1 })
    : "";
  const halo = { stroke: INK.paper, "stroke-width": 4, "paint-order": "stroke" };
  const at = { x: place.x, y: place.y + font * 0.95, "text-anchor": place.anchor };
  return line + textEl(wordings[place.label]?.text ?? "", { ...at, ...halo }, font * LINE_HEIGHT);
}
