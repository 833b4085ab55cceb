/** Charts at the size of a slide, and small for paper and telephones; their tables are a link away. */
import { DRAWN_SIZES, NARROW, type Size } from "../charts/drawing.ts";
import { type Html, html, raw } from "../markup/html.ts";
import type { View } from "../page/view.ts";

/** Beside a large figure. */
const HALF: Size = { width: 760, font: 28 };
/** Over the whole slide. */
const WHOLE: Size = { width: 1190, font: 28 };
/** The same where many districts have to find room. */
export const CROWDED: Size = { width: 1190, font: 24 };

/** A drawing that can be read at half its width too: on a telephone, and on half a sheet of paper. */
export function halfDrawing(draw: (size: Size) => string): Html {
  return html`<div class="slide-chart"><div class="drawn">${raw(draw(HALF))}</div></div>`;
}

export function wholeDrawing(
  { sizes = DRAWN_SIZES }: View,
  draw: (size: Size) => string,
  wide: Size = WHOLE,
): Html {
  return html`<div class="slide-chart">${sizes.map(
    (name) => html`<div class="drawn ${name}">${raw(draw(name === "wide" ? wide : NARROW))}</div>`,
  )}</div>`;
}
