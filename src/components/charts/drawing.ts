/** What every chart shares: sizes, colours by name, marks that a reader can walk, and a text alternative made of them. */
import { el } from "./svg.ts";

/** Colours follow the page (light, dark, paper); the second value serves where the SVG stands alone. */
export const INK = {
  text: "currentColor",
  quiet: "var(--quiet, #59626e)",
  line: "var(--line, #d6dae0)",
  figure: "var(--figure, #1f5fa8)",
  pale: "var(--pale, #5a8fc6)",
  below: "var(--below, #ad3f0c)",
  target: "var(--target, #1b2129)",
  paper: "var(--paper, #ffffff)",
} as const;

/** How wide a drawing is, and how large its text: pixels where it is shown at its own width. */
export interface Size {
  width: number;
  font: number;
}

/** Text shrinks with its drawing, so a screen and a telephone (or half a sheet of paper) each get their own. */
export const WIDE: Size = { width: 620, font: 14 };
export const NARROW: Size = { width: 328, font: 12.5 };

export type DrawnSize = "wide" | "narrow";

export const DRAWN_SIZES: readonly DrawnSize[] = ["wide", "narrow"];

/** One figure of a chart: what is drawn for it, and what it says when a reader comes to it. */
export interface Mark {
  /** Name and figure as a tip says them: `Phủ Lý: 94,2% (81/86)`. */
  says: string;
  /** The SVG of it; empty where there is nothing to draw but something to say. */
  shape: string;
}

/** About the width of a text; there is no font to measure on a server. */
export function textWidth(text: string, { font }: Size): number {
  return Math.max(...text.split("\n").map((line) => line.length)) * font * 0.56;
}

/** The same of numbers, which are narrower than words: their signs take half of a digit. */
export function numberWidth(text: string, { font }: Size): number {
  const widths = text.split("\n").map((line) => {
    const wide = line.match(/[\d%]/g)?.length ?? 0;
    return wide * 0.58 + (line.length - wide) * 0.31;
  });
  return Math.max(...widths) * font;
}

/** The same of one line, be it a name or a number. */
export function lineWidth(line: string, size: Size): number {
  return /\p{L}/u.test(line) ? textWidth(line, size) : numberWidth(line, size);
}

const PARTLY_LABELLED = "partly-labelled";

/** Whether some figure of a drawing is written nowhere in it: paper has no tips, and needs its table too. */
export function isPartlyLabelled(svg: string): boolean {
  return svg.includes(` ${PARTLY_LABELLED}"`);
}

/**
 * A whole drawing: what lies behind, the marks in reading order, and what lies before them. The text alternative is what the marks say;
 * arrow keys walk them once a script runs.
 */
export function drawing({
  size,
  height,
  behind,
  marks,
  before = "",
  unlabelled = false,
}: {
  size: Size;
  height: number;
  behind: string;
  marks: readonly Mark[];
  before?: string;
  /** Whether some figure found no room to be written. */
  unlabelled?: boolean;
}): string {
  return el(
    "svg",
    {
      class: unlabelled ? `chart-drawing ${PARTLY_LABELLED}` : "chart-drawing",
      viewBox: `0 0 ${size.width} ${Math.ceil(height)}`,
      width: size.width,
      height: Math.ceil(height),
      "font-size": size.font,
      fill: "currentColor",
      role: "group",
      tabindex: 0,
      "aria-label": alternative(marks),
    },
    el("g", { "aria-hidden": "true" }, behind),
    ...marks.map(({ says, shape }) =>
      el("g", { class: "mark", role: "img", tabindex: -1, "aria-label": says }, shape),
    ),
    before && el("g", { "aria-hidden": "true", "pointer-events": "none" }, before),
  );
}

/** The figures of a chart in words. */
export function alternative(marks: readonly Pick<Mark, "says">[]): string {
  return marks.map(({ says }) => says).join("; ");
}
