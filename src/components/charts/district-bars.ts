/** Districts compared: a bar each in the official order, n/N beside it, the target as a tick. */
import { scaleBand, scaleLinear } from "d3-scale";
import { formatPercent, formatShare, formatTarget } from "../../terms/format.ts";
import { isBelow, NO_RATE, type Rate, rateText, type SomeRate, shareOf } from "../../terms/rate.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { el, textEl } from "./svg.ts";

export interface DistrictRow {
  code: string;
  name: string;
  rate: Rate;
  target: number | null;
  /** Something was awaited from the district and nothing came: it counts in N with n = 0. */
  silent?: boolean;
}

export const NOT_SENT = "chưa nộp";

/** Every district has its row, also one without a rate: there stands the reason. */
export function districtBars(rows: readonly DistrictRow[], size: Size = WIDE): string {
  const { font } = size;
  const shares = rows.flatMap(({ rate }) => (rate.kind === "rate" ? [shareOf(rate)] : []));
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const right =
    10 +
    font * 1.6 +
    widest(rows.map(({ rate, silent }) => (rate.kind === "rate" ? label(rate, silent) : "")));
  const left = Math.min(size.width * 0.36, 12 + widest(rows.map(({ name }) => name)));
  const height = rows.length * font * 2.2 + font * 2;
  const x = scaleLinear(
    [0, Math.max(1, ...shares, ...rows.map(({ target }) => target ?? 0))],
    [left, size.width - right],
  );
  const y = scaleBand(
    rows.map(({ code }) => code),
    [4, height - font * 1.8],
  ).padding(0.42);
  const place: Place = { x, top: (code) => y(code) ?? 0, thick: y.bandwidth(), size, right };
  const scale = ticksTo(x.domain()[1] ?? 1);
  const grid = [...new Set([...scale, 1])].map((value) =>
    [
      el("line", { x1: x(value), x2: x(value), y1: 4, y2: height - font * 1.8, stroke: INK.line }),
      scale.includes(value)
        ? textEl(formatPercent(value, 1, 0), { x: x(value), y: height - font * 0.6, "text-anchor": "middle" })
        : "",
    ].join(""),
  );
  return drawing({
    ...{ size, height, behind: grid.join("") },
    marks: rows.map((row): Mark => ({ says: said(row), shape: shapeOf(row, place) })),
  });
}

/** Halves of a hundred percent as far as the longest bar goes, or wider steps so that at most three of them do. */
function ticksTo(most: number): number[] {
  let step = 0.5;
  while (most / step >= 4) step *= 2;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

interface Place {
  x: (share: number) => number;
  top: (code: string) => number;
  thick: number;
  size: Size;
  /** The room for figures, right of the bars. */
  right: number;
}

function shapeOf(row: DistrictRow, place: Place): string {
  const { x, thick, size, right } = place;
  const { rate, target, name, code } = row;
  const top = place.top(code);
  const baseline = top + thick / 2 + size.font * 0.35;
  const short = fallsShort(row);
  const parts = [textEl(name, { x: x(0) - 8, y: baseline, "text-anchor": "end" })];
  if (rate.kind === "rate") {
    const shape = { x: x(0), y: top, width: x(shareOf(rate)) - x(0), height: thick };
    parts.push(el("rect", { ...shape, fill: short ? INK.below : INK.figure }));
    parts.push(textEl(label(rate, row.silent), { x: size.width - right + 10, y: baseline }));
  } else {
    parts.push(
      textEl(NO_RATE[rate.why].text, { x: x(0) + 6, y: baseline, fill: INK.quiet, "font-style": "italic" }),
    );
  }
  if (target !== null) {
    const at = { x1: x(target), x2: x(target), y1: top - 3, y2: top + thick + 3 };
    parts.push(el("line", { ...at, stroke: INK.target, "stroke-width": 2.5 }));
  }
  // A sign beside the colour: paper has none.
  if (short) {
    const [r, cx, cy] = [size.font * 0.36, size.width - size.font * 0.7, top + thick / 2];
    parts.push(el("path", { d: `M${cx - r} ${cy - r * 0.8}h${2 * r}l${-r} ${r * 1.7}z`, fill: INK.below }));
  }
  return parts.join("");
}

/** What a reader is told of a district: its name, its figure, and where it stands to its target. */
export function said(row: DistrictRow): string {
  const aim = row.target === null ? "" : `, chỉ tiêu ${formatTarget(row.target)}`;
  const short = fallsShort(row) ? ", dưới chỉ tiêu" : "";
  return `${row.name}: ${rateText(row.rate)}${row.silent ? ` ${NOT_SENT}` : ""}${aim}${short}`;
}

function label({ n, N }: SomeRate, silent = false): string {
  return `${formatPercent(n, N)} · ${formatShare(n, N)}${silent ? ` ${NOT_SENT}` : ""}`;
}

export function fallsShort(row: Pick<DistrictRow, "rate" | "target">): boolean {
  return row.target !== null && row.rate.kind === "rate" && isBelow(row.rate, row.target);
}
