/** Two rates of one thing on one line: a ring for the first, a dot for the second, and how far they lie apart. */
import { scaleLinear } from "d3-scale";
import { formatPercent, formatShare } from "../../terms/format.ts";
import { NO_RATE, type Rate, rateText, type SomeRate, shareOf } from "../../terms/rate.ts";
import { drawing, INK, type Mark, type Size, textWidth, WIDE } from "./drawing.ts";
import { type Named, type Placed, placeRows } from "./named-rows.ts";
import { el, textEl } from "./svg.ts";

export interface DumbbellRow extends Named {
  first: Rate;
  second: Rate;
}

/** What the two rates are, in short words: `tự chấm`, `chính thức`. */
export interface DumbbellEnds {
  first: string;
  second: string;
}

/** The scale begins where the rates do; the first row that has both names its ends in words. */
export function dumbbell(rows: readonly DumbbellRow[], ends: DumbbellEnds, size: Size = WIDE): string {
  const { font, width } = size;
  const shares = rows.flatMap(({ first, second }) =>
    [first, second].flatMap((rate) => (rate.kind === "rate" ? [shareOf(rate)] : [])),
  );
  const named = rows.find(({ first, second }) => first.kind === "rate" && second.kind === "rate");
  const longest = Math.max(textWidth(ends.first, size), textWidth(ends.second, size));
  const side = Math.min(width * 0.32, textWidth("100,0% ", size) + longest) + RADIUS + 6;
  const low = Math.min(0.99, ...shares);
  const x = scaleLinear([low, Math.max(low + 0.01, ...shares)], [side, width - side]);
  const { placed, height } = placeRows(rows, { size, room: font * 3.1 });
  const row = ({ row: own, heading, y }: Placed<DumbbellRow>): string => {
    const { first, second } = own;
    const middle = y + font * 0.6;
    if (first.kind !== "rate" || second.kind !== "rate") {
      const why = first.kind === "none" ? first.why : second.kind === "none" ? second.why : "no-subject";
      const reason = { x: 0, y: middle + font * 0.35, fill: INK.quiet, "font-style": "italic" };
      return heading + textEl(NO_RATE[why].text, reason);
    }
    const [a, b] = [x(shareOf(first)), x(shareOf(second))];
    const line = { x1: Math.min(a, b), x2: Math.max(a, b), y1: middle, y2: middle };
    const words = own === named ? ends : null;
    const track = el("line", { x1: side, x2: width - side, y1: middle, y2: middle, stroke: INK.line });
    return [
      heading,
      track,
      el("line", { ...line, stroke: INK.figure, "stroke-width": 2.5 }),
      ring(a, middle),
      el("circle", { cx: b, cy: middle, r: RADIUS, fill: INK.figure }),
      end(first, { x: a, left: a < b, y: middle, word: words?.first, size }),
      end(second, { x: b, left: a >= b, y: middle, word: words?.second, size }),
    ].join("");
  };
  return drawing({
    ...{ size, height, behind: "" },
    marks: placed.map((one): Mark => ({ says: said(one.row, ends), shape: row(one) })),
  });
}

const RADIUS = 6;

function ring(cx: number, cy: number): string {
  return el("circle", { cx, cy, r: RADIUS, fill: INK.paper, stroke: INK.figure, "stroke-width": 2.5 });
}

/** The figure at its end of the line, on the side away from the other end, n/N under it; the word stands farther out. */
function end(
  { n, N }: SomeRate,
  {
    x,
    y,
    left,
    word = "",
    size,
  }: { x: number; y: number; left: boolean; word: string | undefined; size: Size },
): string {
  const figure = formatPercent(n, N);
  const text = left ? `${word} ${figure}` : `${figure} ${word}`;
  const at = left ? x - RADIUS - 6 : x + RADIUS + 6;
  const place = { x: at, y: y + size.font * 0.35, "text-anchor": left ? "end" : "start" };
  // The track ends at the words, not behind them.
  const halo = { stroke: INK.paper, "stroke-width": 5, "paint-order": "stroke" };
  const share = { ...place, y: place.y + size.font * 1.15, fill: INK.quiet, "font-size": size.font * 0.85 };
  return textEl(text.trim(), { ...place, ...halo }) + textEl(formatShare(n, N), share);
}

function said({ name, first, second, remark }: DumbbellRow, ends: DumbbellEnds): string {
  const words = `${name}: ${ends.first} ${rateText(first)}, ${ends.second} ${rateText(second)}`;
  return remark ? `${words}, ${remark}` : words;
}
