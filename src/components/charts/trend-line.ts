/** One figure over periods of one length: a point each with its n/N, a line only where nothing broke it. */
import * as Plot from "@observablehq/plot";
import { formatPercent, formatShare } from "../../terms/format.ts";
import { periodName, periodTick } from "../../terms/period.ts";
import { NO_RATE, type Rate, rateText, type SomeRate, shareOf } from "../../terms/rate.ts";
import { drawSvg, INK, type Size, textWidth, WIDE } from "./chart.ts";
import { fitting, type Label } from "./label-room.ts";
import { breakMarks } from "./trend-breaks.ts";

export interface TrendPoint {
  period: string;
  rate: Rate;
  target: number | null;
  /** What lies between the point before and this one; empty where the line may go on. */
  breaks: readonly string[];
}

interface DrawnPoint extends TrendPoint {
  x: number;
  rate: SomeRate;
  share: number;
}

export function trendLine(points: readonly TrendPoint[], size: Size = WIDE): string {
  const seen = points.map((point, x) => ({ ...point, x }));
  const drawn = seen.flatMap((point): DrawnPoint[] =>
    point.rate.kind === "rate" ? [{ ...point, rate: point.rate, share: shareOf(point.rate) }] : [],
  );
  const shares = [...drawn.map((point) => point.share), ...points.flatMap((point) => point.target ?? [])];
  const low = Math.max(0, Math.floor(Math.min(1, ...shares) * 10 - 0.5) / 10);
  const marginLeft = size.font * 3.4;
  const marginRight = 6;
  const step = (size.width - marginLeft - marginRight) / Math.max(1, points.length);
  const breaks = breakMarks(seen, { size, marginLeft, step });
  const roomy = <T extends { x: number }>(items: readonly T[], text: (item: T) => string): T[] => {
    const room = fitting(
      items.map((item): Label => ({ at: item.x * step, width: widest(text(item), size) })),
    );
    return items.filter((_item, i) => room[i]);
  };
  const over = roomy(drawn.filter(isOver), label);
  // What finds no room above its point stands under it, where no target's line is in the way.
  const under = roomy(
    drawn.filter((point) => !isOver(point) || (point.target === null && !over.includes(point))),
    label,
  );
  // Reasons are written only where they find room; the table has them all.
  const missing = roomy(
    seen.filter((point) => point.rate.kind === "none"),
    (point) => reason(point.rate),
  );
  return drawSvg(
    {
      height: size.font * 15 + breaks.height,
      marginTop: breaks.height + 8,
      marginBottom: size.font * 3,
      marginLeft,
      marginRight,
      x: { domain: [-0.5, Math.max(0.5, points.length - 0.5)] },
      y: {
        domain: [low, Math.max(1, ...shares)],
        ticks: 4,
        tickFormat: (value: number) => formatPercent(Math.round(value * 1000), 1000, 0),
        label: null,
        tickSize: 0,
        grid: true,
        // Room for a label over the highest point; under the lowest there is some already.
        insetTop: size.font * 2.4,
        insetBottom: size.font * 1.2,
      },
      marks: [
        Plot.axisX(
          roomy(seen, ({ period }) => tick(period)).map((point) => point.x),
          {
            tickFormat: (x: number) => tick(points[x]?.period ?? ""),
            ...{ label: null, tickSize: 0, lineHeight: 1.3 },
          },
        ),
        ...breaks.marks,
        Plot.ruleY(
          seen.filter((point) => point.target !== null),
          {
            y: "target",
            x1: (point: { x: number }) => point.x - 0.4,
            x2: (point: { x: number }) => point.x + 0.4,
            stroke: INK.target,
            strokeWidth: 2,
          },
        ),
        Plot.line(linked(drawn), { x: "x", y: "share", z: "segment", stroke: INK.figure, strokeWidth: 2 }),
        Plot.dot(drawn, { x: "x", y: "share", r: 4.5, fill: INK.figure, title: said }),
        Plot.text(missing, {
          ...{ x: "x", frameAnchor: "bottom", dy: -8, fill: INK.quiet, fontStyle: "italic" },
          text: (point: TrendPoint) => reason(point.rate),
        }),
        ...[over, under].map((some, i) =>
          Plot.text(some, {
            ...{ x: "x", y: "share", dy: i === 0 ? -9 : 9, lineAnchor: i === 0 ? "bottom" : "top" },
            ...{
              text: label,
              lineHeight: 1.25,
              fill: INK.text,
              stroke: "var(--paper, #fff)",
              strokeWidth: 4,
            },
          }),
        ),
      ],
    },
    size,
    seen.map(said).join("; "),
  );
}

/** Its label goes over it then, so that it does not stand on the target's line. */
function isOver({ rate, target }: DrawnPoint): boolean {
  return target === null || shareOf(rate) >= target;
}

function said({ period, rate, breaks }: TrendPoint): string {
  return `${periodName(period)}${breaks.length > 0 ? ` (${breaks.join(", ")})` : ""}: ${rateText(rate)}`;
}

function label({ rate: { n, N } }: DrawnPoint): string {
  return `${formatPercent(n, N)}\n${formatShare(n, N)}`;
}

function reason(rate: Rate): string {
  return rate.kind === "none" ? NO_RATE[rate.why].text : "";
}

function tick(period: string): string {
  return periodTick(period).filter(Boolean).join("\n");
}

function widest(text: string, size: Size): number {
  return Math.max(...text.split("\n").map((line) => textWidth(line, size)));
}

/** Points with the number of their unbroken stretch; a period without a rate ends one as well. */
function linked(drawn: readonly DrawnPoint[]): (DrawnPoint & { segment: number })[] {
  let segment = 0;
  let last: number | null = null;
  return drawn.map((point) => {
    if (point.breaks.length > 0 || (last !== null && point.x !== last + 1)) segment += 1;
    last = point.x;
    return { ...point, segment };
  });
}
