/** A table with a caption and headers that say what they head; wide ones scroll in their own frame. */
import { type Html, html, type Part } from "./html.ts";

export interface Column<Row> {
  head: string;
  /** Numbers stand right, so that digits stand under digits. */
  number?: boolean;
  cell: (row: Row) => Part;
}

export function table<Row>(options: {
  id: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** A last row that stands apart, such as the sum. */
  foot?: Row;
}): Html {
  const { id, caption, columns, rows, foot } = options;
  const line = (row: Row) =>
    html`<tr>${columns.map(({ number, cell }, i) =>
      i === 0
        ? html`<th scope="row">${cell(row)}</th>`
        : html`<td${number ? html` class="number"` : ""}>${cell(row)}</td>`,
    )}</tr>\n`;
  return html`<div class="frame" role="region" aria-labelledby="${id}-ten" tabindex="0"><table id="${id}"><caption id="${id}-ten">${caption}</caption>
<thead><tr>${columns.map(({ head, number }) => html`<th scope="col"${number ? html` class="number"` : ""}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(line)}</tbody>${foot === undefined ? "" : html`<tfoot>${line(foot)}</tfoot>`}</table></div>`;
}
