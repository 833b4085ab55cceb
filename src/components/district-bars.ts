/** Districts compared: a bar each in the official order, n/N beside it, the target as a tick. */
import * as Plot from "@observablehq/plot";
import { formatPercent, formatShare } from "../terms/format.ts";
import { isBelow, NO_RATE, type Rate, rateText, shareOf } from "../terms/rate.ts";
import { drawSvg, INK } from "./chart.ts";

export interface DistrictRow {
  code: string;
  name: string;
  rate: Rate;
  target: number | null;
  /** Short words behind n/N, such as that the district has sent nothing. */
  remark?: string;
}

const ROW = 30;

/** Every district has its row, also one without a rate: there stands the reason. */
export function districtBars(rows: readonly DistrictRow[]): string {
  const longest = Math.max(0, ...rows.map((row) => row.name.length));
  const drawn = rows.flatMap((row) =>
    row.rate.kind === "rate" ? [{ ...row, rate: row.rate, share: shareOf(row.rate) }] : [],
  );
  const most = Math.max(1, ...drawn.map((row) => row.share), ...rows.map((row) => row.target ?? 0));
  const names = new Map(rows.map((row) => [row.code, row.name]));
  const marginRight = 26 + 5.6 * Math.max(10, ...drawn.map((row) => label(row).length));
  const colour = (row: (typeof drawn)[number]) => (fallsShort(row) ? INK.below : INK.figure);
  return drawSvg(
    {
      width: 340,
      height: rows.length * ROW + 26,
      marginTop: 4,
      marginBottom: 22,
      marginLeft: Math.min(130, 14 + longest * 6.6),
      marginRight,
      x: {
        domain: [0, most],
        ticks: [0, 0.5, 1],
        tickFormat: (value: number) => formatPercent(value, 1, 0),
        label: null,
        tickSize: 0,
      },
      y: {
        domain: rows.map((row) => row.code),
        tickFormat: (code: string) => names.get(code) ?? code,
        label: null,
        tickSize: 0,
        padding: 0.42,
      },
      marks: [
        Plot.ruleX([0, 0.5, 1], { stroke: INK.line, strokeWidth: 1 }),
        Plot.barX(drawn, { x1: 0, x2: "share", y: "code", fill: colour }),
        Plot.tickX(
          rows.filter((row) => row.target !== null),
          { x: "target", y: "code", stroke: INK.target, strokeWidth: 2 },
        ),
        Plot.text(drawn, {
          frameAnchor: "right",
          textAnchor: "start",
          y: "code",
          dx: 10,
          text: (row: (typeof drawn)[number]) => label(row),
          fill: INK.text,
        }),
        // A sign beside the colour: paper has none.
        Plot.dot(drawn.filter(fallsShort), {
          frameAnchor: "right",
          y: "code",
          dx: marginRight - 8,
          symbol: "triangle",
          rotate: 180,
          r: 3.5,
          fill: INK.below,
        }),
        Plot.text(
          rows.filter((row) => row.rate.kind === "none"),
          {
            x: 0,
            y: "code",
            dx: 6,
            textAnchor: "start",
            text: (row: DistrictRow) => (row.rate.kind === "none" ? NO_RATE[row.rate.why].text : ""),
            fill: INK.quiet,
            fontStyle: "italic",
          },
        ),
      ],
    },
    districtWords(rows),
  );
}

/** The figures in words. */
export function districtWords(rows: readonly DistrictRow[]): string {
  return rows
    .map((row) => `${row.name}: ${rateText(row.rate)}${row.remark ? ` ${row.remark}` : ""}`)
    .join("; ");
}

function label(row: DistrictRow): string {
  if (row.rate.kind === "none") return "";
  const { n, N } = row.rate;
  return `${formatPercent(n, N)} · ${formatShare(n, N)}${row.remark ? ` ${row.remark}` : ""}`;
}

function fallsShort(row: { rate: Rate; target: number | null }): boolean {
  return row.target !== null && row.rate.kind === "rate" && isBelow(row.rate, row.target);
}
