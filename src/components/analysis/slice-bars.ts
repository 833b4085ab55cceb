/** Rows of any kind as bars: the name over its bars where it is long, the figures behind them. */
import { scaleLinear } from "d3-scale";
import { formatNumber, formatPercent } from "../../terms/format.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "../charts/drawing.ts";
import { el, textEl } from "../charts/svg.ts";
import { textLines } from "../charts/text-lines.ts";
import { sizeOf, type Value, valueText } from "./value.ts";

interface BarsRow {
  name: string;
  bars: readonly { name: string; value: Value }[];
}

/** A bar for each value; the second of two slices is drawn hollow. Counts have an axis of their own. */
export function sliceBars(rows: readonly BarsRow[], hollowSecond: boolean, size: Size = WIDE): string {
  const { font, width } = size;
  const bars = rows.flatMap((row) => row.bars);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const words = bars.flatMap(({ name }) => name.split(/\s+/));
  const left = bars.some(({ name }) => name !== "")
    ? GAP + 2 + Math.max(widest(words), Math.min(width * 0.34, widest(bars.map(({ name }) => name))))
    : 1;
  const right = Math.min(width * 0.5, 12 + widest(bars.map(({ value }) => figure(value))));
  const counts = bars.some(({ value }) => value.kind === "count");
  const most = Math.max(counts ? 0 : 1, ...bars.flatMap(({ value }) => sizeOf(value) ?? []));
  const x = scaleLinear([0, most > 0 ? most : 1], [left, width - right]).nice();
  const thick = font * 1.05;
  let y = 2;
  const marks = rows.flatMap((row) => {
    const names = textLines(row.name, width, size);
    const title = textEl(names.join("\n"), { x: 0, y: y + font, "font-weight": 500 }, font * 1.25);
    y += font * (0.3 + 1.25 * Math.max(1, names.length));
    const own = row.bars.map((bar, i): Mark => {
      const lines = textLines(bar.name, left - GAP, size);
      const shape = barShape(bar, lines, { x, y, thick, size, hollow: hollowSecond && i === 1 });
      y += font * Math.max(1.4, LINE * lines.length + 0.4);
      const says = `${row.name}${bar.name === "" ? "" : `, ${bar.name}`}: ${valueText(bar.value)}`;
      return { says, shape: i === 0 ? title + shape : shape };
    });
    y += font * 0.5;
    return own;
  });
  const height = y + font * 1.6;
  // Nothing is counted in halves.
  const ticks = counts ? x.ticks(3).filter(Number.isInteger) : [0, 0.5, 1];
  const grid = ticks.map((value) =>
    [
      el("line", { x1: x(value), x2: x(value), y1: 2, y2: y, stroke: INK.line }),
      textEl(counts ? formatNumber(value) : formatPercent(value, 1, 0), {
        ...{ x: x(value), y: y + font * 1.2 },
        "text-anchor": value === 0 ? "start" : "middle",
      }),
    ].join(""),
  );
  return drawing({ size, height, behind: grid.join(""), marks });
}

const GAP = 8;
/** From one line of a bar's name to the next. */
const LINE = 1.1;

interface Place {
  x: (value: number) => number;
  y: number;
  thick: number;
  size: Size;
  hollow: boolean;
}

function barShape(
  { value }: BarsRow["bars"][number],
  name: readonly string[],
  { x, y, thick, size, hollow }: Place,
): string {
  const base = y + thick * 0.82;
  const quiet = { x: 0, y: base, fill: INK.quiet };
  const label = name.length === 0 ? "" : textEl(name.join("\n"), quiet, size.font * LINE);
  const length = sizeOf(value);
  if (length === null) {
    return (
      label + textEl(valueText(value), { x: x(0) + 6, y: base, fill: INK.quiet, "font-style": "italic" })
    );
  }
  const at = { x: x(0), y: y + 1, width: Math.max(0, x(length) - x(0)), height: thick - 2 };
  const bar = hollow
    ? el("rect", { ...at, fill: INK.paper, stroke: INK.figure, "stroke-width": 1.5 })
    : el("rect", { ...at, fill: INK.figure });
  return label + bar + textEl(figure(value), { x: x(length) + 8, y: base });
}

/** `93,2% · 81/86`. */
function figure(value: Value): string {
  return value.kind === "none" ? "" : valueText(value).replace(" (", " · ").replace(")", "");
}
