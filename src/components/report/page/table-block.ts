/** A report's table, numbered, with what each figure in it is about. */
import { type Html, html } from "../../markup/html.ts";
import { askMarks } from "../../markup/rate-html.ts";
import type { ReportTable, Stated } from "../model.ts";
import { type Numbered, tableCaption } from "../numbering.ts";

/** Of more rows than these a table may go on to the next page; shorter ones stay whole. */
const LONG = 14;

/** The caption stands above the frame, where it keeps with the table on paper; a copy and a screen reader have it inside. */
export function tableBlock(table: ReportTable, numbered: Numbered): Html {
  const { id, columns, rows, foot, note, source, states = [] } = table;
  const caption = tableCaption(numbered, table);
  const line = (cells: readonly string[], asks: readonly (Stated | null)[] = []) =>
    html`<tr>${cells.map((text, i) =>
      i === 0
        ? html`<th scope="row">${text}</th>`
        : html`<td${columns[i]?.number && html` class="number"`}>${cell(text, asks[i])}</td>`,
    )}</tr>\n`;
  return html`<figure class="chart of-report ${rows.length > LONG ? "long" : "short"}" id="bang-${id}"><p class="caption" aria-hidden="true">${caption}</p><div class="frame" role="region" aria-labelledby="bang-${id}-ten" tabindex="0"><table class="${columns.length > 4 ? "many" : "few"}"><caption id="bang-${id}-ten">${caption}</caption>
<colgroup>${columns.map(({ width }) => html`<col${width !== undefined && html` style="width:${width}%"`}>`)}</colgroup>
<thead><tr>${columns.map(({ head, number }) => html`<th scope="col"${number && html` class="number"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map((row, i) => line(row, states[i]))}</tbody>${foot && html`<tfoot>${line(foot, states[rows.length])}</tfoot>`}</table></div>
${note && html`<p class="chart-note">${note}</p>`}<p class="source">${source}</p>
<div class="tools"><button type="button" data-do="copy" aria-label="Chép bảng “${caption}”">Chép bảng</button></div></figure>\n`;
}

/** The share stands under its percentage where there is no room beside it. */
function cell(text: string, ask: Stated | null | undefined): Html | string {
  if (!ask) return text;
  const [, percent, share] = /^(\S+) (\(.*\))$/.exec(text) ?? [];
  const words = percent && share ? html`<b>${percent}</b> <span class="share">${share}</span>` : text;
  return html`<span class="rate"${askMarks(ask)}>${words}</span>`;
}
