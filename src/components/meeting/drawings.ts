/** Charts at the size of a slide, and small for paper and telephones; their tables are a link away. */
import { NARROW, type Size } from "../charts/drawing.ts";
import { type Html, html, raw } from "../markup/html.ts";

/** Beside a large figure. */
export const HALF: Size = { width: 760, font: 28 };
/** Over the whole slide. */
export const WHOLE: Size = { width: 1190, font: 28 };
/** The same where many districts have to find room. */
export const CROWDED: Size = { width: 1190, font: 24 };

export function slideDrawing(draw: (size: Size) => string, size: Size): Html {
  return html`<div class="drawn wide">${raw(draw(size))}</div><div class="drawn narrow">${raw(draw(NARROW))}</div>`;
}
