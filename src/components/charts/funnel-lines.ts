/** What lies behind a funnel's dots: the axes, the limits with their names at their ends, the rate of all, the target. */
import type { ScaleLinear } from "d3-scale";
import { formatNumber } from "../../terms/format.ts";
import type { Funnel, Limits } from "../../terms/limits.ts";
import { axisPercents } from "./axis-percents.ts";
import { INK, type Size, textWidth } from "./drawing.ts";
import { el, round, textEl } from "./svg.ts";

export interface Frame {
  size: Size;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The bases from and to which the limits are drawn. */
  least: number;
  most: number;
  /** The rates at the lower and upper edge. */
  low: number;
  high: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

const STEPS = 40;

export function funnelAxes({ size, left, right, bottom, x, y }: Frame, noun: string): string {
  const { font } = size;
  const values = y.ticks(5);
  const words = axisPercents(values);
  const levels = values.map((value, i) =>
    [
      el("line", { x1: left, x2: right, y1: y(value), y2: y(value), stroke: INK.line }),
      textEl(words[i] ?? "", {
        ...{ x: left - 6, y: y(value) + font * 0.35, "text-anchor": "end" },
      }),
    ].join(""),
  );
  const bases = x
    .ticks(Math.min(5, Math.floor((right - left) / textWidth("99.999.999", size))))
    .filter(Number.isInteger)
    .map((value) =>
      textEl(formatNumber(value), { x: x(value), y: bottom + font * 1.3, "text-anchor": "middle" }),
    );
  const axis = textEl(`mẫu số, ${noun}`, {
    ...{ x: right, y: bottom + font * 2.6, "text-anchor": "end", fill: INK.quiet },
  });
  return [...levels, ...bases, axis].join("");
}

export function funnelLines(frame: Frame, funnel: Funnel, target: number | null): string {
  const { size, left, right, y } = frame;
  const level = (value: number, dash: string | null, width: number) =>
    el("line", {
      ...{ x1: left, x2: right, y1: y(value), y2: y(value) },
      ...{ stroke: INK.target, "stroke-width": width, "stroke-dasharray": dash },
    });
  const limits = limitsAlong(frame, funnel);
  const last = limits.at(-1);
  const ends = [
    { value: funnel.p, text: "chung" },
    ...(target === null ? [] : [{ value: target, text: "chỉ tiêu" }]),
    ...(last ? [last.low998, last.high998].map((value) => ({ value, text: "99,8%" })) : []),
    ...(last ? [last.low95, last.high95].map((value) => ({ value, text: "95%" })) : []),
  ];
  return [
    ...EDGES.map(({ name, dash }) => edge(frame, limits, name, dash)),
    level(funnel.p, "6,4", 1.25),
    target === null ? "" : level(target, null, 2),
    namesAtEnds(frame, ends, size.font),
  ].join("");
}

const EDGES: readonly { name: keyof Limits; dash: string | null }[] = [
  { name: "low95", dash: "2,3" },
  { name: "high95", dash: "2,3" },
  { name: "low998", dash: null },
  { name: "high998", dash: null },
];

interface LimitsAt extends Limits {
  N: number;
}

/** Limits at whole bases only: a base of eleven and a half there is not. */
function limitsAlong({ least, most }: Frame, funnel: Funnel): LimitsAt[] {
  const bases = Array.from({ length: STEPS + 1 }, (_, i) => Math.round(least + ((most - least) * i) / STEPS));
  return [...new Set(bases)].map((N) => ({ N, ...funnel.at(N) }));
}

/** Broken off where it leaves the frame; a limit at 0 or 100% excludes nothing and is not drawn. */
function edge(
  { x, y, low, high }: Frame,
  limits: readonly LimitsAt[],
  name: keyof Limits,
  dash: string | null,
) {
  let d = "";
  let pen = "M";
  for (const point of limits) {
    const value = point[name];
    const isSeen = value >= low && value <= high && value > 0 && value < 1;
    if (isSeen) d += `${pen}${round(x(point.N))} ${round(y(value))}`;
    pen = isSeen ? "L" : "M";
  }
  const style = { fill: "none", stroke: INK.quiet, "stroke-width": 1.25, "stroke-dasharray": dash };
  return el("path", { d, ...style });
}

/** What each line is, at its right end, each only where no earlier name stands. */
function namesAtEnds(
  { right, y, low, high }: Frame,
  ends: readonly { value: number; text: string }[],
  font: number,
): string {
  const taken: number[] = [];
  return ends
    .filter(({ value }) => value >= low && value <= high)
    .flatMap(({ value, text }) => {
      const at = y(value);
      if (taken.some((other) => Math.abs(other - at) < font * 1.2)) return [];
      taken.push(at);
      return textEl(text, { x: right + 5, y: at + font * 0.3, fill: INK.quiet });
    })
    .join("");
}
