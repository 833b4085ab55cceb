/** One figure over periods of one length: a point each with its n/N, a line only where nothing broke it. */
import * as Plot from "@observablehq/plot";
import { formatPercent, formatShare } from "../terms/format.ts";
import { periodName, periodTick } from "../terms/period.ts";
import { NO_RATE, type Rate, rateText, shareOf } from "../terms/rate.ts";
import { drawSvg, INK } from "./chart.ts";

export interface TrendPoint {
  period: string;
  rate: Rate;
  target: number | null;
  /** What lies between the point before and this one; empty where the line may go on. */
  breaks: readonly string[];
}

/** More labels than this would run into each other: then the ends are labelled, and the table has all. */
const LABELLED = 5;

export function trendLine(points: readonly TrendPoint[]): string {
  const seen = points.map((point, x) => ({ ...point, x }));
  const drawn = seen.flatMap((point) =>
    point.rate.kind === "rate" ? [{ ...point, rate: point.rate, share: shareOf(point.rate) }] : [],
  );
  const shares = [...drawn.map((point) => point.share), ...points.flatMap((point) => point.target ?? [])];
  const low = Math.max(0, Math.floor(Math.min(1, ...shares) * 10 - 1) / 10);
  const high = Math.max(1, ...shares);
  const labelled = drawn.filter((_point, i) => drawn.length <= LABELLED || i === 0 || i === drawn.length - 1);
  const every = Math.ceil(points.length / LABELLED);
  const segments = linked(drawn);
  // Reasons are written only where they find room; the table has them all.
  const missing = points.length > LABELLED ? [] : seen.filter((point) => point.rate.kind === "none");
  const broken = seen.filter((point) => point.x > 0 && point.breaks.length > 0);
  return drawSvg(
    {
      width: 340,
      height: 220,
      marginTop: 44,
      marginBottom: 40,
      marginLeft: 44,
      marginRight: 16,
      x: { domain: [-0.5, Math.max(0.5, points.length - 0.5)] },
      y: {
        domain: [low, high],
        ticks: 4,
        tickFormat: (value: number) => formatPercent(Math.round(value * 1000), 1000, 0),
        label: null,
        tickSize: 0,
        grid: true,
      },
      marks: [
        Plot.axisX(
          seen.map((point) => point.x).filter((x) => (points.length - 1 - x) % every === 0),
          {
            tickFormat: (x: number) =>
              periodTick(points[x]?.period ?? "")
                .filter(Boolean)
                .join("\n"),
            label: null,
            tickSize: 0,
            lineHeight: 1.3,
          },
        ),
        Plot.ruleX(broken, {
          x: (point: TrendPoint & { x: number }) => point.x - 0.5,
          stroke: INK.quiet,
          strokeDasharray: "3,3",
          insetTop: -18,
        }),
        Plot.text(broken, {
          x: (point: TrendPoint & { x: number }) => point.x - 0.5,
          frameAnchor: "top",
          dy: -40,
          lineAnchor: "top",
          text: (point: TrendPoint) => point.breaks.join("\n"),
          fill: INK.quiet,
          fontSize: 10,
        }),
        Plot.ruleY(
          seen.filter((point) => point.target !== null),
          {
            y: "target",
            x1: (point: { x: number }) => point.x - 0.3,
            x2: (point: { x: number }) => point.x + 0.3,
            stroke: INK.target,
            strokeWidth: 1.5,
          },
        ),
        Plot.line(segments, { x: "x", y: "share", z: "segment", stroke: INK.figure, strokeWidth: 2 }),
        Plot.dot(drawn, {
          x: "x",
          y: "share",
          r: 4,
          fill: INK.figure,
          title: (point: TrendPoint) => `${periodName(point.period)}: ${rateText(point.rate)}`,
        }),
        Plot.text(missing, {
          x: "x",
          frameAnchor: "bottom",
          dy: -6,
          text: (point: TrendPoint) => (point.rate.kind === "none" ? NO_RATE[point.rate.why].text : ""),
          fill: INK.quiet,
          fontSize: 10,
          fontStyle: "italic",
        }),
        ...[labelled.filter(aboveTarget), labelled.filter((point) => !aboveTarget(point))].map(
          (some, below) =>
            Plot.text(some, {
              x: "x",
              y: "share",
              dy: below ? 9 : -9,
              lineAnchor: below ? "top" : "bottom",
              text: (point: TrendPoint) => label(point.rate),
              fill: INK.text,
              fontSize: 11,
              lineHeight: 1.15,
            }),
        ),
      ],
    },
    points.map((point) => `${periodName(point.period)}: ${rateText(point.rate)}`).join("; "),
  );
}

/** Its label goes over it then, so that it does not stand on the target's line. */
function aboveTarget({ rate, target }: TrendPoint): boolean {
  return rate.kind === "rate" && target !== null && shareOf(rate) >= target;
}

function label(rate: Rate): string {
  return rate.kind === "rate" ? `${formatPercent(rate.n, rate.N)}\n${formatShare(rate.n, rate.N)}` : "";
}

/** Points with the number of their unbroken stretch; a period without a rate ends one as well. */
function linked<T extends { x: number; breaks: readonly string[] }>(
  drawn: readonly T[],
): (T & { segment: number })[] {
  let segment = 0;
  let last: number | null = null;
  return drawn.map((point) => {
    if (point.breaks.length > 0 || (last !== null && point.x !== last + 1)) segment += 1;
    last = point.x;
    return { ...point, segment };
  });
}
