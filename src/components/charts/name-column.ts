/** Names beside bars: a long one is broken into lines, and none begins left of the drawing. */
import { type Size, textWidth } from "./drawing.ts";
import { textEl } from "./svg.ts";
import { textLines } from "./text-lines.ts";

export interface NameColumn {
  /** Where names end and bars begin. */
  left: number;
  /** The lines that the longest name takes. */
  lines: number;
  /** A name in its lines, right-aligned, around the height `middle`. */
  draw: (name: string, middle: number) => string;
}

const GAP = 8;
const EDGE = 8;
const SHARE = 0.36;
/** A single word that is longer may take so much. */
const SHARE_OF_WORD = 0.42;
const MOST_LINES = 3;

/** As wide as the names, but no more than a good third of the drawing, if each word fits into that. */
export function nameColumn(names: readonly string[], size: Size): NameColumn {
  const { font, width } = size;
  const words = names.flatMap((name) => name.split(/\s+/));
  const room = Math.max(width * SHARE - GAP - EDGE, Math.min(width * SHARE_OF_WORD, widestOf(words, size)));
  const broken = new Map(names.map((name) => [name, linesOf(name, room, size)]));
  const all = [...broken.values()];
  const left = GAP + EDGE + Math.min(room, widestOf(all.flat(), size));
  return {
    left,
    lines: Math.max(1, ...all.map(({ length }) => length)),
    draw: (name, middle) => {
      const lines = broken.get(name) ?? [name];
      const y = middle + font * (0.35 - (lines.length - 1) * (LINE / 2));
      return textEl(lines.join("\n"), { x: left - GAP, y, "text-anchor": "end" }, font * LINE);
    },
  };
}

const LINE = 1.1;

/** How high a row must be in which so many lines stand, told apart from those of the next. */
export function rowHeight(lines: number, { font }: Size): number {
  return font * Math.max(2.2, lines * LINE + 0.7);
}

function widestOf(texts: readonly string[], size: Size): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

function linesOf(name: string, room: number, size: Size): string[] {
  const lines = textLines(name, room, size);
  const cut = lines.slice(0, MOST_LINES).map((line) => ended(line, room, size, false));
  if (lines.length <= MOST_LINES) return cut;
  return [...cut.slice(0, -1), ended(lines[MOST_LINES - 1] ?? "", room, size, true)];
}

/** A line with its end left off where it is too wide, or where more would follow. */
function ended(line: string, room: number, size: Size, more: boolean): string {
  if (!more && textWidth(line, size) <= room) return line;
  const letters = Math.max(1, Math.floor(room / textWidth("x", size)) - 1);
  return `${line.slice(0, letters).trimEnd()}…`;
}
