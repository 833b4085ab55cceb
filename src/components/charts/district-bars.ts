/** Districts compared: a bar each in the official order, n/N beside it, the target as a tick. */
import * as Plot from "@observablehq/plot";
import { formatPercent, formatShare } from "../../terms/format.ts";
import { isBelow, NO_RATE, type Rate, rateText, type SomeRate, shareOf } from "../../terms/rate.ts";
import { drawSvg, INK, type Size, textWidth, WIDE } from "./chart.ts";

export interface DistrictRow {
  code: string;
  name: string;
  rate: Rate;
  target: number | null;
  /** Short words behind n/N, such as that the district has sent nothing. */
  remark?: string;
}

interface DrawnRow extends DistrictRow {
  rate: SomeRate;
  share: number;
}

/** Every district has its row, also one without a rate: there stands the reason. */
export function districtBars(rows: readonly DistrictRow[], size: Size = WIDE): string {
  const drawn = rows.flatMap((row): DrawnRow[] =>
    row.rate.kind === "rate" ? [{ ...row, rate: row.rate, share: shareOf(row.rate) }] : [],
  );
  const most = Math.max(1, ...drawn.map((row) => row.share), ...rows.map((row) => row.target ?? 0));
  const names = new Map(rows.map((row) => [row.code, row.name]));
  const sign = size.font * 1.6;
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const marginRight = 10 + sign + widest(drawn.map(label));
  return drawSvg(
    {
      height: rows.length * size.font * 2.2 + size.font * 2,
      marginTop: 4,
      marginBottom: size.font * 1.8,
      marginLeft: Math.min(size.width * 0.36, 12 + widest(rows.map((row) => row.name))),
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
        Plot.barX(drawn, {
          ...{ x1: 0, x2: "share", y: "code" },
          fill: (row: DrawnRow) => (fallsShort(row) ? INK.below : INK.figure),
        }),
        Plot.tickX(
          rows.filter((row) => row.target !== null),
          { x: "target", y: "code", stroke: INK.target, strokeWidth: 2.5, insetTop: -3, insetBottom: -3 },
        ),
        Plot.text(drawn, {
          ...{ frameAnchor: "right", textAnchor: "start", y: "code", dx: 10 },
          text: label,
          fill: INK.text,
        }),
        // A sign beside the colour: paper has none.
        Plot.dot(drawn.filter(fallsShort), {
          ...{ frameAnchor: "right", y: "code", dx: marginRight - sign / 2 },
          ...{ symbol: "triangle", rotate: 180, r: size.font * 0.3 },
          fill: INK.below,
        }),
        Plot.text(
          rows.filter((row) => row.rate.kind === "none"),
          {
            ...{ x: 0, y: "code", dx: 6, textAnchor: "start" },
            text: (row: DistrictRow) => (row.rate.kind === "none" ? NO_RATE[row.rate.why].text : ""),
            fill: INK.quiet,
            fontStyle: "italic",
          },
        ),
      ],
    },
    size,
    districtWords(rows),
  );
}

/** The figures in words. */
export function districtWords(rows: readonly DistrictRow[]): string {
  return rows
    .map((row) => {
      const short = fallsShort(row) ? ", dưới chỉ tiêu" : "";
      return `${row.name}: ${rateText(row.rate)}${row.remark ? ` ${row.remark}` : ""}${short}`;
    })
    .join("; ");
}

function label({ rate: { n, N }, remark }: DrawnRow): string {
  return `${formatPercent(n, N)} · ${formatShare(n, N)}${remark ? ` ${remark}` : ""}`;
}

function fallsShort(row: DistrictRow): boolean {
  return row.target !== null && row.rate.kind === "rate" && isBelow(row.rate, row.target);
}
