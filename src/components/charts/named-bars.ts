/** Rates of things with long names: a bar each from nothing on, with its n/N; another rate to hold it against as a tick. */
import { scaleLinear } from "d3-scale";
import { formatPercent, formatShare } from "../../terms/format.ts";
import { NO_RATE, type Rate, rateText, shareOf } from "../../terms/rate.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { type Named, type Placed, placeRows } from "./named-rows.ts";
import { el, textEl } from "./svg.ts";

export interface NamedBar extends Named {
  rate: Rate;
  /** Drawn as a tick over the bar. */
  beside?: { name: string; rate: Rate };
}

export function namedBars(rows: readonly NamedBar[], size: Size = WIDE): string {
  const { font, width } = size;
  const shares = rows.flatMap(({ rate, beside }) =>
    [rate, beside?.rate].flatMap((one) => (one?.kind === "rate" ? [shareOf(one)] : [])),
  );
  const labels = rows.map(({ rate }) => textWidth(label(rate), size));
  const right = Math.max(textWidth("100%", size) / 2, 10 + Math.max(0, ...labels));
  const x = scaleLinear([0, Math.max(1, ...shares)], [0, width - right]);
  const thick = font;
  const { placed, height } = placeRows(rows, { size, room: thick + font * 0.8 });
  const bottom = height + font * 1.4;
  const grid = [0, 0.5, 1].map((value) =>
    [
      el("line", { x1: x(value), x2: x(value), y1: height, y2: height + 5, stroke: INK.line }),
      textEl(formatPercent(value, 1, 0), {
        x: x(value),
        y: bottom - 1,
        "text-anchor": value === 0 ? "start" : "middle",
      }),
    ].join(""),
  );
  const bar = ({ row: { rate, beside }, heading, y }: Placed<NamedBar>): string => {
    const parts = [heading];
    const baseline = y + thick / 2 + font * 0.35;
    if (rate.kind === "rate") {
      const shape = { x: x(0), y, width: x(shareOf(rate)) - x(0), height: thick };
      parts.push(
        el("rect", { x: x(0), y, width: x(1) - x(0), height: thick, fill: INK.line, opacity: 0.45 }),
      );
      parts.push(el("rect", { ...shape, fill: INK.figure }));
      parts.push(textEl(label(rate), { x: width - right + 10, y: baseline }));
    } else {
      const reason = { x: x(0), y: baseline, fill: INK.quiet, "font-style": "italic" };
      parts.push(textEl(NO_RATE[rate.why].text, reason));
    }
    if (beside?.rate.kind === "rate") {
      const at = x(shareOf(beside.rate));
      const line = { x1: at, x2: at, y1: y - 3, y2: y + thick + 3 };
      parts.push(el("line", { ...line, stroke: INK.paper, "stroke-width": 5 }));
      parts.push(el("line", { ...line, stroke: INK.target, "stroke-width": 2.5 }));
    }
    return parts.join("");
  };
  return drawing({
    ...{ size, height: bottom + 4, behind: grid.join("") },
    marks: placed.map((one): Mark => ({ says: said(one.row), shape: bar(one) })),
  });
}

function label(rate: Rate): string {
  return rate.kind === "rate" ? `${formatPercent(rate.n, rate.N)} · ${formatShare(rate.n, rate.N)}` : "";
}

function said({ name, rate, remark, beside }: NamedBar): string {
  const other = beside ? `${beside.name}: ${rateText(beside.rate)}` : "";
  return [`${name}: ${rateText(rate)}`, remark, other].filter(Boolean).join(", ");
}
