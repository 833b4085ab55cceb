/** A sheet as a bare table, for a copy that Word and Excel paste. */
import { formatNumber } from "../../terms/format.ts";
import { type Html, html } from "../markup/html.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

export function sheetHtml({ title, head, rows }: Sheet): Html {
  return html`<table><caption>${title}</caption><thead><tr>${head.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td${cell.kind === "text" ? "" : html` align="right"`}>${shown(cell)}</td>`)}</tr>`)}</tbody></table>`;
}

function shown(cell: SheetCell): string {
  return cell.kind === "number" ? formatNumber(cell.number) : cell.text;
}
