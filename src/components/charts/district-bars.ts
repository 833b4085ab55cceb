/** Districts compared: a bar each in the official order, n/N beside it, the target as a tick. */
import { scaleBand, scaleLinear } from "d3-scale";
import { formatPercent, formatShare, formatTarget } from "../../terms/format.ts";
import { isBelow, NO_RATE, type Rate, rateText, type SomeRate, shareOf } from "../../terms/rate.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { fitting } from "./label-room.ts";
import { type NameColumn, nameColumn, rowHeight } from "./name-column.ts";
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
  const names = nameColumn(
    rows.map(({ name }) => name),
    size,
  );
  const { left } = names;
  const signs = 10 + font * 1.6;
  const figures = (split: boolean) =>
    Math.max(
      0,
      ...rows.map(({ rate, silent }) => {
        return rate.kind === "rate" ? textWidth(label(rate, silent, split), size) : 0;
      }),
    );
  const bars = size.width - left - signs - figures(false);
  // Where names take two lines anyway, figures may too.
  const split = bars < size.width * (names.lines > 1 ? LEAST_BARS : LEAST_BARS / 2);
  const right = signs + figures(split);
  const height = rows.length * rowHeight(Math.max(names.lines, split ? 2 : 1), size) + font * 2;
  const x = scaleLinear(
    [0, Math.max(1, ...shares, ...rows.map(({ target }) => target ?? 0))],
    [left, size.width - right],
  );
  const y = scaleBand(
    rows.map(({ code }) => code),
    [4, height - font * 1.8],
  ).padding(0.42);
  const place: Place = { x, top: (code) => y(code) ?? 0, thick: y.bandwidth(), size, right, names, split };
  const scale = ticksTo(x.domain()[1] ?? 1);
  const words = (value: number) => formatPercent(value, 1, 0);
  const fits = fitting(scale.map((value) => ({ at: x(value), width: textWidth(words(value), size) })));
  const grid = [...new Set([...scale, 1])].map((value) =>
    [
      el("line", { x1: x(value), x2: x(value), y1: 4, y2: height - font * 1.8, stroke: INK.line }),
      fits[scale.indexOf(value)]
        ? textEl(words(value), { x: x(value), y: height - font * 0.6, "text-anchor": "middle" })
        : "",
    ].join(""),
  );
  return drawing({
    ...{ size, height, behind: grid.join("") },
    marks: rows.map((row): Mark => ({ says: said(row), shape: shapeOf(row, place) })),
  });
}

/** With less of the width than this for the bars, n/N stands under its percentage. */
const LEAST_BARS = 0.25;

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
  names: NameColumn;
  /** Whether figures stand in two lines. */
  split: boolean;
}

function shapeOf(row: DistrictRow, place: Place): string {
  const { x, thick, size, right, names, split } = place;
  const { rate, target, name, code } = row;
  const top = place.top(code);
  const middle = top + thick / 2;
  const baseline = middle + size.font * 0.35;
  const short = fallsShort(row);
  const parts = [names.draw(name, middle)];
  if (rate.kind === "rate") {
    const shape = { x: x(0), y: top, width: x(shareOf(rate)) - x(0), height: thick };
    parts.push(el("rect", { ...shape, fill: short ? INK.below : INK.figure }));
    const y = baseline - (split ? size.font * 0.55 : 0);
    parts.push(textEl(label(rate, row.silent, split), { x: size.width - right + 10, y }, size.font * 1.1));
  } else {
    const quiet = { fill: INK.quiet, "font-style": "italic" };
    // Lines of the grid end at the words, not behind them.
    const halo = { stroke: INK.paper, "stroke-width": 4, "paint-order": "stroke" };
    parts.push(textEl(NO_RATE[rate.why].text, { x: x(0) + 6, y: baseline, ...quiet, ...halo }));
  }
  if (target !== null) {
    const at = { x1: x(target), x2: x(target), y1: top - 3, y2: top + thick + 3 };
    parts.push(el("line", { ...at, stroke: INK.target, "stroke-width": 2.5 }));
  }
  // A sign beside the colour: paper has none.
  if (short) parts.push(belowSign(size.width - size.font * 0.7, middle, size));
  return parts.join("");
}

/** A triangle with its point down: the district is below its target. */
export function belowSign(x: number, y: number, { font }: Size): string {
  const r = font * 0.36;
  return el("path", { d: `M${x - r} ${y - r * 0.8}h${2 * r}l${-r} ${r * 1.7}z`, fill: INK.below });
}

/** What a reader is told of a district: its name, its figure, and where it stands to its target. */
export function said(row: DistrictRow): string {
  const aim = row.target === null ? "" : `, chỉ tiêu ${formatTarget(row.target)}`;
  const short = fallsShort(row) ? ", dưới chỉ tiêu" : "";
  return `${row.name}: ${rateText(row.rate)}${row.silent ? ` ${NOT_SENT}` : ""}${aim}${short}`;
}

function label({ n, N }: SomeRate, silent: boolean | undefined, split: boolean): string {
  const [percent, share] = [formatPercent(n, N), formatShare(n, N)];
  const remark = silent ? ` ${NOT_SENT}` : "";
  return split ? `${percent}${remark}\n${share}` : `${percent} · ${share}${remark}`;
}

export function fallsShort(row: Pick<DistrictRow, "rate" | "target">): boolean {
  return row.target !== null && row.rate.kind === "rate" && isBelow(row.rate, row.target);
}
