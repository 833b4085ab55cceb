/** What every chart shares: a server's DOM to draw in, colours by name, and a title with a text alternative. */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type Html, html, raw } from "./html.ts";

/** Colours follow the page (light, dark, paper); the second value serves where the SVG stands alone. */
export const INK = {
  text: "currentColor",
  quiet: "var(--quiet, #5b6470)",
  line: "var(--line, #c9ced6)",
  figure: "var(--figure, #1f5fa8)",
  below: "var(--below, #b4450f)",
  target: "var(--target, #20262e)",
} as const;

export interface ChartWords {
  /** What the chart shows, as a sentence's worth of title. */
  title: string;
  /** Period and unit, under the title. */
  subtitle: string;
  /** For tests and links. */
  id: string;
}

/** Draws a plot on the server and gives its SVG, with its figures in words for those who do not see it. */
export function drawSvg(options: Plot.PlotOptions, alternative: string): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({
    ...options,
    document,
    style: { fontSize: "12px", overflow: "visible" },
    figure: false,
  });
  // Plot's own stylesheet and its English names for the parts of a drawing.
  for (const style of Array.from(svg.querySelectorAll("style"))) style.remove();
  for (const part of Array.from(svg.querySelectorAll("[aria-label]"))) part.removeAttribute("aria-label");
  svg.removeAttribute("class");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alternative);
  return svg.outerHTML;
}

/** A chart on a page: title above, the drawing, nothing that the title does not say. */
export function chartFigure(words: ChartWords, svg: string): Html {
  return html`<figure class="chart" id="${words.id}"><figcaption><b>${words.title}</b> <span class="quiet">${words.subtitle}</span></figcaption>
${raw(svg)}</figure>`;
}
