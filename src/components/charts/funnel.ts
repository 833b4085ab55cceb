/** Districts against what chance alone explains: rate over base, between the limits around the rate of all. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { formatNumber, formatPercent, formatShare } from "../../terms/format.ts";
import { type Funnel, judge, type Limits, type Verdict } from "../../terms/limits.ts";
import { type SomeRate, shareOf } from "../../terms/rate.ts";
import { type DistrictRow, said } from "./district-bars.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { placeLabels } from "./label-places.ts";
import { el, textEl } from "./svg.ts";

const STEPS = 60;

/** A dot each at its base and rate; outside the outer limits a dot is of another colour and shape. */
export function funnelPlot(rows: readonly DistrictRow[], funnel: Funnel, size: Size = WIDE): string {
  const { font } = size;
  const drawn = rows.flatMap((row) => (row.rate.kind === "rate" ? [{ ...row, rate: row.rate }] : []));
  const most = Math.max(1, ...drawn.map(({ rate }) => rate.N)) * 1.12;
  const least = Math.max(1, Math.min(most, ...drawn.map(({ rate }) => rate.N)) * 0.5);
  const curve = Array.from({ length: STEPS + 1 }, (_, i) => {
    const N = Math.max(1, Math.round(least + ((most - least) * i) / STEPS));
    return { N, ...funnel.at(N) };
  });
  const shares = drawn.map(({ rate }) => shareOf(rate));
  const aims = rows.flatMap(({ target }) => target ?? []);
  const smallest = Math.min(...drawn.map(({ rate }) => rate.N));
  const widest = funnel.at(Math.max(1, smallest));
  const low = Math.max(
    0,
    Math.floor((Math.min(...shares, ...aims, funnel.p, widest.low998) - 0.02) * 20) / 20,
  );
  const high = Math.min(
    Math.max(1, ...shares),
    Math.ceil((Math.max(...shares, ...aims, widest.high998) + 0.02) * 20) / 20,
  );
  const height = font * 19;
  const [left, right, top, bottom] = [font * 3.4, font * 1.2, font * 1.2, height - font * 3.2];
  const x = scaleLinear([least, most], [left, size.width - right]);
  const y = scaleLinear([low, high], [bottom, top]).clamp(true);
  const edge = (name: keyof Limits, dash: string | null) =>
    el("path", {
      d: line<(typeof curve)[number]>(
        (point) => x(point.N),
        (point) => y(point[name]),
      )(curve),
      ...{ fill: "none", stroke: INK.quiet, "stroke-width": 1.25, "stroke-dasharray": dash },
    });
  const level = (value: number, dash: string | null, width: number) =>
    el("line", {
      ...{ x1: left, x2: size.width - right, y1: y(value), y2: y(value) },
      ...{ stroke: INK.target, "stroke-width": width, "stroke-dasharray": dash },
    });
  const target = aims[0] !== undefined && new Set(aims).size === 1 ? aims[0] : null;
  const behind = [
    ...y.ticks(5).map((value) =>
      [
        el("line", { x1: left, x2: size.width - right, y1: y(value), y2: y(value), stroke: INK.line }),
        textEl(formatPercent(Math.round(value * 1000), 1000, 0), {
          x: left - 6,
          y: y(value) + font * 0.35,
          "text-anchor": "end",
        }),
      ].join(""),
    ),
    ...x
      .ticks(5)
      .filter(Number.isInteger)
      .map((value) =>
        textEl(formatNumber(value), { x: x(value), y: bottom + font * 1.2, "text-anchor": "middle" }),
      ),
    edge("low95", "2,3"),
    edge("high95", "2,3"),
    edge("low998", null),
    edge("high998", null),
    level(funnel.p, "6,4", 1.25),
    ...(target === null ? [] : [level(target, null, 2)]),
  ];
  const dots = drawn.map((row) => ({
    row,
    cx: x(row.rate.N),
    cy: y(shareOf(row.rate)),
    way: judge(row.rate.n, row.rate.N, funnel.at(row.rate.N)),
  }));
  const places = placeLabels(
    dots.map(({ row, cx, cy }) => ({
      x: cx,
      y: cy,
      width: textWidth(label(row.name, row.rate), size),
      height: font * 2.4,
    })),
    { left, right: size.width, top: 0, bottom },
  );
  return drawing({
    ...{ size, height, behind: behind.join("") },
    marks: rows.map((row): Mark => {
      const i = dots.findIndex((dot) => dot.row.code === row.code);
      const dot = dots[i];
      if (!dot) return { says: said(row), shape: "" };
      const place = places[i];
      const words = place
        ? textEl(
            label(row.name, dot.row.rate),
            {
              x: place.x,
              y: place.y + font * 0.9,
              "text-anchor": place.anchor,
              stroke: INK.paper,
              "stroke-width": 3,
              "paint-order": "stroke",
            },
            font * 1.2,
          )
        : "";
      return { says: `${said(row)}, ${POSITION[dot.way]}`, shape: dotShape(dot.cx, dot.cy, dot.way) + words };
    }),
  });
}

const POSITION: Record<Verdict, string> = {
  inside: "trong mức ngẫu nhiên",
  above: "cao hơn mức ngẫu nhiên 99,8%",
  below: "thấp hơn mức ngẫu nhiên 99,8%",
};

function label(name: string, { n, N }: SomeRate): string {
  return `${name}\n${formatPercent(n, N)} · ${formatShare(n, N)}`;
}

/** A circle inside, a triangle with its point the way a district lies outside: colour is never alone. */
function dotShape(cx: number, cy: number, way: Verdict): string {
  if (way === "inside") return el("circle", { cx, cy, r: 5, fill: INK.figure });
  const down = way === "below" ? 1 : -1;
  return el("path", {
    d: `M${cx - 7} ${cy - 5 * down}h14l-7 ${11 * down}z`,
    fill: way === "below" ? INK.below : INK.figure,
  });
}
