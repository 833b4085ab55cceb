/** Rows under their own names: a name as long as it likes stands over its drawing, a remark at the right end. */
import { INK, type Size, textWidth } from "./drawing.ts";
import { textEl } from "./svg.ts";
import { textLines } from "./text-lines.ts";

export interface Named {
  name: string;
  /** Short words at the right end of the name's first line, such as a change. */
  remark?: string;
  /** A row that a reader has asked for, or the sum of the others. */
  strong?: boolean;
}

export interface Placed<Row> {
  row: Row;
  /** The name and the remark. */
  heading: string;
  /** Where the room under the name begins. */
  y: number;
}

/** Places rows one under the other, `room` pixels high below each name. */
export function placeRows<Row extends Named>(
  rows: readonly Row[],
  { size, room, top = 0 }: { size: Size; room: number; top?: number },
): { placed: Placed<Row>[]; height: number } {
  const { font, width } = size;
  let y = top;
  const placed = rows.map((row): Placed<Row> => {
    const { name, remark = "", strong = false } = row;
    const free = width - (remark ? textWidth(remark, size) + font : 0);
    const lines = textLines(name, strong ? free * 0.93 : free, size);
    const weight = strong ? 700 : null;
    const heading = [
      textEl(lines.join("\n"), { x: 0, y: y + font, "font-weight": weight }, font * 1.25),
      remark ? textEl(remark, { x: width, y: y + font, "text-anchor": "end", fill: INK.quiet }) : "",
    ].join("");
    const under = y + font * (0.4 + 1.25 * Math.max(1, lines.length));
    y = under + room;
    return { row, heading, y: under };
  });
  return { placed, height: y };
}
