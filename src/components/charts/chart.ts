/** What every chart shares: a server's DOM to draw in, sizes, colours by name, a title and a text alternative. */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type Html, html, raw } from "../markup/html.ts";

/** Colours follow the page (light, dark, paper); the second value serves where the SVG stands alone. */
export const INK = {
  text: "currentColor",
  quiet: "var(--quiet, #5b6470)",
  line: "var(--line, #c9ced6)",
  figure: "var(--figure, #1f5fa8)",
  below: "var(--below, #b4450f)",
  target: "var(--target, #20262e)",
} as const;

/** How wide a drawing is, and how large its text: pixels where it is shown at its own width. */
export interface Size {
  width: number;
  font: number;
}

/** Text shrinks with its drawing, so a screen and a telephone (or half a sheet of paper) each get their own. */
export const WIDE: Size = { width: 620, font: 14 };
export const NARROW: Size = { width: 328, font: 12.5 };

export interface ChartWords {
  /** What the chart shows, as a sentence's worth of title. */
  title: string;
  /** Period, target and unit, behind the title. */
  subtitle: string;
  /** For tests and links. */
  id: string;
}

/** About the width of a text; there is no font to measure on a server. */
export function textWidth(text: string, { font }: Size): number {
  return text.length * font * 0.56;
}

/** Draws a plot on the server and gives its SVG, with its figures in words for those who do not see it. */
export function drawSvg(options: Plot.PlotOptions, size: Size, alternative: string): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({
    ...options,
    width: size.width,
    document,
    style: { fontSize: `${size.font}px`, overflow: "visible" },
    figure: false,
  });
  // Plot's own stylesheet and its English names for the parts of a drawing.
  for (const style of Array.from(svg.querySelectorAll("style"))) style.remove();
  for (const part of Array.from(svg.querySelectorAll("[aria-label]"))) part.removeAttribute("aria-label");
  svg.removeAttribute("class");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alternative);
  return svg.outerHTML.replace(/\d+\.\d{5,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** A chart on a page: title above, and the drawing that suits the width; the other one is not there for anybody. */
export function chartFigure(words: ChartWords, draw: (size: Size) => string): Html {
  return html`<figure class="chart" id="${words.id}"><figcaption><b>${words.title}</b> <span class="quiet">${words.subtitle}</span></figcaption>
<div class="drawn wide">${raw(draw(WIDE))}</div><div class="drawn narrow">${raw(draw(NARROW))}</div></figure>`;
}
