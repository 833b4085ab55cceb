/** A chart in a report: numbered below the drawing, with what its marks mean and its source. */
import { NARROW, WIDE } from "../../charts/drawing.ts";
import { type Html, html, raw } from "../../markup/html.ts";
import type { ReportFigure } from "../model.ts";
import { figureCaption, type Numbered } from "../numbering.ts";

export function figureBlock(reported: ReportFigure, numbered: Numbered): Html {
  const { id, title, subtitle, note, source, draw, table } = reported.figure;
  const caption = figureCaption(numbered, reported);
  return html`<figure class="chart of-report" id="hinh-${id}"><div class="drawn wide">${raw(draw(WIDE))}</div><div class="drawn narrow">${raw(draw(NARROW))}</div>
<figcaption>Hình ${numbered.of(reported)}. <b class="title">${title}</b>, <span class="subtitle">${subtitle}</span></figcaption>
${note && html`<p class="chart-note">${note}</p>`}<p class="source">${source}</p>
<div class="tools"><details class="of-chart"><summary aria-label="Bảng của ${caption}">Bảng</summary>${table}</details>${[
    button("png", "Tải hình PNG", caption),
    button("svg", "Tải hình SVG", caption),
  ]}</div></figure>\n`;
}

function button(does: string, text: string, caption: string): Html {
  return html`<button type="button" data-do="${does}" aria-label="${text} “${caption}”">${text}</button>`;
}
