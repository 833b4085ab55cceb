/** Counts that have no rate, such as attendances: a bar for each district in the official order, its number beside it. */
import { scaleBand, scaleLinear } from "d3-scale";
import { formatNumber } from "../../terms/format.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { nameColumn, rowHeight } from "./name-column.ts";
import { el, textEl } from "./svg.ts";

export interface CountRow {
  code: string;
  name: string;
  /** Null where nothing was counted; `remark` says why. */
  count: number | null;
  remark?: string;
}

/** `noun` is what is counted: `lượt`. Every row has its place, also one without a count. */
export function countBars(rows: readonly CountRow[], noun: string, size: Size = WIDE): string {
  const { font, width } = size;
  const names = nameColumn(
    rows.map(({ name }) => name),
    size,
  );
  const { left } = names;
  const right =
    16 + Math.max(0, ...rows.map((row) => (row.count === null ? 0 : textWidth(label(row), size))));
  const height = rows.length * rowHeight(names.lines, size) + 4;
  const x = scaleLinear([0, Math.max(1, ...rows.map(({ count }) => count ?? 0))], [left, width - right]);
  const y = scaleBand(
    rows.map(({ code }) => code),
    [4, height],
  ).padding(0.42);
  const shape = (row: CountRow): string => {
    const top = y(row.code) ?? 0;
    const baseline = top + y.bandwidth() / 2 + font * 0.35;
    const name = names.draw(row.name, top + y.bandwidth() / 2);
    if (row.count === null) {
      const reason = { x: left + 6, y: baseline, fill: INK.quiet, "font-style": "italic" };
      return name + textEl(row.remark ?? "", reason);
    }
    const bar = { x: left, y: top, width: x(row.count) - left, height: y.bandwidth() };
    return (
      name +
      el("rect", { ...bar, fill: INK.figure }) +
      textEl(label(row), { x: x(row.count) + 8, y: baseline })
    );
  };
  return drawing({
    ...{ size, height },
    behind: el("line", { x1: left, x2: left, y1: 4, y2: height, stroke: INK.line }),
    marks: rows.map((row): Mark => ({ says: said(row, noun), shape: shape(row) })),
  });
}

function label({ count, remark }: CountRow): string {
  return `${formatNumber(count ?? 0)}${remark ? ` ${remark}` : ""}`;
}

function said({ name, count, remark }: CountRow, noun: string): string {
  const counted = count === null ? "" : `${formatNumber(count)} ${noun}`;
  return `${name}: ${[counted, remark].filter(Boolean).join(", ")}`;
}
