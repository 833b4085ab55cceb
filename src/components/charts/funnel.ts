/** Districts against what chance alone explains: rate over base, between the limits around the rate of all. */
import { scaleLinear } from "d3-scale";
import { groupBy } from "../../terms/counts.ts";
import { formatPercent, formatShare } from "../../terms/format.ts";
import { type Funnel, judge, type Verdict } from "../../terms/limits.ts";
import { type SomeRate, shareOf } from "../../terms/rate.ts";
import { type DistrictRow, said } from "./district-bars.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { type Frame, funnelAxes, funnelLines } from "./funnel-lines.ts";
import { type Placed, placeLabels } from "./label-places.ts";
import { el, textEl } from "./svg.ts";

interface Dot {
  rate: SomeRate;
  /** Districts of the same n and N share a dot and a label. */
  rows: DistrictRow[];
  x: number;
  y: number;
  verdict: Verdict;
}

/** A dot each at its base and rate; outside the outer limits it has another shape and colour. `noun` is what N counts. */
export function funnelPlot(
  rows: readonly DistrictRow[],
  funnel: Funnel,
  noun: string,
  size: Size = WIDE,
): string {
  const frame = frameOf(rows, funnel, size);
  const dots = dotsOf(rows, funnel, frame);
  const { font } = size;
  const places = placeLabels(
    dots.map((dot) => ({
      ...{ x: dot.x, y: dot.y },
      labels: labels(dot).map((text) => ({
        width: textWidth(text, size),
        height: font * (text.includes("\n") ? 2.3 : 1.15),
      })),
    })),
    // Right of the frame stand the names of the lines.
    { left: frame.left, right: frame.right + 4, top: 0, bottom: frame.bottom - 2 },
    [funnel.p, commonTarget(rows) ?? funnel.p].map(frame.y),
  );
  return drawing({
    ...{ size, height: frame.height },
    behind: funnelAxes(frame, noun) + funnelLines(frame, funnel, commonTarget(rows)),
    marks: rows.map((row): Mark => {
      const i = dots.findIndex((dot) => dot.rows.includes(row));
      const dot = dots[i];
      if (!dot) return { says: said(row), shape: "" };
      const says = `${said(row)}, ${POSITION[dot.verdict]}`;
      // The first of those that share a dot draws it and the label of all.
      if (dot.rows[0] !== row) return { says, shape: dotShape(dot) };
      return { says, shape: labelled(dot, places[i] ?? null, font) + dotShape(dot) };
    }),
  });
}

const POSITION: Record<Verdict, string> = {
  inside: "trong mức ngẫu nhiên",
  above: "cao hơn mức ngẫu nhiên 99,8%",
  below: "thấp hơn mức ngẫu nhiên 99,8%",
};

function frameOf(rows: readonly DistrictRow[], funnel: Funnel, size: Size): Frame {
  const rates = rows.flatMap(({ rate }) => (rate.kind === "rate" ? [rate] : []));
  const bases = rates.map(({ N }) => N);
  const [smallest, largest] = [Math.min(...bases), Math.max(...bases)];
  const [least, most] = [Math.max(1, Math.floor(smallest * 0.8)), Math.ceil(largest * 1.1)];
  const widest = funnel.at(Math.max(1, smallest));
  const levels = [...rates.map(shareOf), ...rows.flatMap(({ target }) => target ?? []), funnel.p];
  const low = Math.max(0, Math.floor((Math.min(...levels, widest.low998) - 0.01) * 50) / 50);
  const top = Math.max(...levels, Math.min(1, widest.high998));
  const high = Math.min(Math.max(1, ...levels), Math.ceil((top + 0.01) * 50) / 50);
  const { font } = size;
  // A narrow drawing needs its height for labels.
  const height = font * (size.width < WIDE.width ? 25 : 19);
  const edges = {
    left: font * 3.6,
    right: size.width - font * 4.2,
    top: font * 2.2,
    bottom: height - font * 3,
  };
  return {
    ...{ size, height, least, most, low, high, ...edges },
    x: scaleLinear([least, most], [edges.left + 8, edges.right]),
    y: scaleLinear([low, high], [edges.bottom, edges.top]),
  };
}

function dotsOf(rows: readonly DistrictRow[], funnel: Funnel, { x, y }: Frame): Dot[] {
  const drawn = rows.filter(({ rate }) => rate.kind === "rate");
  const together = groupBy(drawn, ({ rate }) => (rate.kind === "rate" ? `${rate.n}/${rate.N}` : ""));
  return [...together.values()].flatMap((some): Dot[] => {
    const rate = some[0]?.rate;
    if (rate?.kind !== "rate") return [];
    const verdict = judge(rate.n, rate.N, funnel.at(rate.N));
    return [{ rate, rows: some, x: x(rate.N), y: y(shareOf(rate)), verdict }];
  });
}

/** The one target of all; where each has its own there is no line to draw. */
function commonTarget(rows: readonly DistrictRow[]): number | null {
  const targets = new Set(rows.map(({ target }) => target));
  const [only] = targets;
  return targets.size === 1 && only !== undefined ? only : null;
}

/** Name and figure, or the name alone where there is no room for both. */
function labels({ rows, rate: { n, N } }: Dot): [string, string] {
  const names = rows.map(({ name }) => name).join(", ");
  return [`${names}\n${formatPercent(n, N)} · ${formatShare(n, N)}`, names];
}

function labelled(dot: Dot, place: Placed | null, font: number): string {
  if (!place) return "";
  const { leader } = place;
  const line = leader
    ? el("line", { x1: dot.x, y1: dot.y, x2: leader.x, y2: leader.y, stroke: INK.quiet, "stroke-width": 1 })
    : "";
  const halo = { stroke: INK.paper, "stroke-width": 3, "paint-order": "stroke" };
  const at = { x: place.x, y: place.y + font * 0.9, "text-anchor": place.anchor };
  return line + textEl(labels(dot)[place.label] ?? "", { ...at, ...halo }, font * 1.2);
}

/** A circle inside, a triangle with its point the way a district lies outside: colour is never alone. */
function dotShape({ x, y, verdict }: Dot): string {
  if (verdict === "inside") return el("circle", { cx: x, cy: y, r: 5, fill: INK.figure });
  const down = verdict === "below" ? 1 : -1;
  const d = `M${x - 7} ${y - 5 * down}h14l-7 ${11 * down}z`;
  return el("path", { d, fill: verdict === "below" ? INK.below : INK.figure });
}
