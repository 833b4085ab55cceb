/** The labels of a map: each within its area where it can be, none over another. */
import { formatPercent, formatShare } from "../../terms/format.ts";
import type { Outline } from "../../terms/outline.ts";
import { NO_RATE } from "../../terms/rate.ts";
import { type Box, inside, touch } from "./boxes.ts";
import { belowSign, type DistrictRow, fallsShort, NOT_SENT } from "./district-bars.ts";
import { INK, lineWidth, type Size } from "./drawing.ts";
import { textEl } from "./svg.ts";

interface Label {
  /** The lines of it. */
  text: string;
  /** Whether it has the name, n and N. */
  isWhole: boolean;
  /** A sign beside the shade: the district is below its target. */
  short: boolean;
  /** A reason instead of a figure. */
  quiet: boolean;
}

export interface PlacedLabel extends Label {
  /** The middle of its upper edge, or that edge's start. */
  at: { x: number; y: number };
  anchor: "start" | "middle";
}

/** The fullest label is 0; then without n/N, then the figure alone. */
export function labelOf({ name, rate, target, silent }: DistrictRow, form: 0 | 1 | 2, joint = "\n"): Label {
  const short = fallsShort({ rate, target });
  if (rate.kind === "none") {
    const { text, mark } = NO_RATE[rate.why];
    const told = [`${name}${joint}${text}`, `${name}${joint}${mark}`, mark][form] ?? mark;
    return { text: told, isWhole: form === 0, short, quiet: true };
  }
  const { n, N } = rate;
  const percent = formatPercent(n, N);
  const figure = `${silent ? `${NOT_SENT} · ` : `${percent} · `}${formatShare(n, N)}`;
  const told = [`${name}${joint}${figure}`, `${name}${joint}${percent}`, percent][form] ?? percent;
  return { text: told, isWhole: form === 0, short, quiet: false };
}

const FORMS = [0, 1, 2] as const;
/** A short label may reach over the edge: where it belongs is seen by its middle. */
const REACH = [1, 2, Number.POSITIVE_INFINITY] as const;

/** Narrow areas first, since theirs have the fewest places; those without room are left out. */
export function mapLabels(
  spots: readonly { row: DistrictRow; outline: Outline }[],
  bounds: Box,
  size: Size,
): PlacedLabel[] {
  const taken: Box[] = [];
  const byRoom = spots
    .map(({ row, outline }) => ({ row, at: outline.at, room: roomAt(outline) }))
    .sort((a, b) => a.room - b.room);
  return byRoom.flatMap(({ row, at: [x, y], room }): PlacedLabel[] => {
    for (const form of FORMS) {
      const label = labelOf(row, form);
      const [width, height] = measured(label, size);
      const box = { x1: x - width / 2, x2: x + width / 2, y1: y - height / 2, y2: y + height / 2 };
      if (width > room * REACH[form]) continue;
      if (!inside(box, bounds) || taken.some((other) => touch(box, other, 2))) continue;
      taken.push(box);
      return [{ ...label, at: { x, y: box.y1 }, anchor: "middle" }];
    }
    return [];
  });
}

/** How wide an area is where its label stands: as far as its edge is on the nearer side, twice. */
function roomAt({ rings, at: [x, y] }: Outline): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ring.slice(i, i + 4);
      if (y1 <= y === y2 <= y) continue;
      nearest = Math.min(nearest, Math.abs(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) - x));
    }
  }
  return 2 * nearest;
}

/** Between the last line's end and the middle of its sign, in parts of the letters' size. */
const SIGN_AT = 0.75;

function measured({ text, short }: Label, size: Size): [width: number, height: number] {
  const lines = text.split("\n");
  const widths = lines.map((line, i) => {
    return lineWidth(line, size) + (short && i === lines.length - 1 ? 2.4 * SIGN_AT * size.font : 0);
  });
  return [Math.max(...widths), size.font * 1.2 * lines.length];
}

export function labelShape({ text, at, anchor, short, quiet }: PlacedLabel, size: Size): string {
  const { font } = size;
  const looks = quiet ? { fill: INK.quiet, "font-style": "italic" } : {};
  const halo = { stroke: INK.paper, "stroke-width": 3, "paint-order": "stroke" };
  const words = textEl(
    text,
    { x: at.x, y: at.y + font * 0.95, "text-anchor": anchor, ...looks, ...halo },
    font * 1.2,
  );
  if (!short) return words;
  const lines = text.split("\n");
  const last = lineWidth(lines.at(-1) ?? "", size);
  const cx = at.x + (anchor === "middle" ? last / 2 : last) + font * SIGN_AT;
  const cy = at.y + font * (1.2 * lines.length - 0.6);
  return words + belowSign(cx, cy, size);
}
