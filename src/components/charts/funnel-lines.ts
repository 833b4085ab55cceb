/** What lies behind a funnel's dots: the axes, the limits with their names at their ends, the rate of all, the target. */
import { formatNumber } from "../../terms/format.ts";
import type { Funnel } from "../../terms/limits.ts";
import { axisPercents } from "./axis-percents.ts";
import { INK, textWidth } from "./drawing.ts";
import type { Frame } from "./funnel-frame.ts";
import { limitPaths, limitsAlong } from "./funnel-limits.ts";
import { el, textEl } from "./svg.ts";

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
    ...(target === null ? [] : [{ value: target, text: TARGET }]),
    ...(last ? [last.low998, last.high998].map((value) => ({ value, text: "99,8%" })) : []),
    ...(last ? [last.low95, last.high95].map((value) => ({ value, text: "95%" })) : []),
  ];
  return [
    limitPaths(frame, limits),
    level(funnel.p, "6,4", 1.25),
    target === null ? "" : level(target, null, 2),
    namesAtEnds(frame, ends, size.font),
  ].join("");
}

const TARGET = "chỉ tiêu";

/** What each line is, at its right end, each only where no earlier name stands; the target's steps aside for another. */
function namesAtEnds(
  { right, y, low, high }: Frame,
  ends: readonly { value: number; text: string }[],
  font: number,
): string {
  const taken: number[] = [];
  return ends
    .filter(({ value }) => value >= low && value <= high)
    .flatMap(({ value, text }) => {
      const line = font * 1.2;
      const own = y(value);
      const aside = text === TARGET ? [taken.some((other) => other > own) ? own - line : own + line] : [];
      const at = [own, ...aside].find((one) => taken.every((other) => Math.abs(other - one) >= line - 0.5));
      if (at === undefined) return [];
      taken.push(at);
      return textEl(text, { x: right + 5, y: at + font * 0.3, fill: INK.quiet });
    })
    .join("");
}
