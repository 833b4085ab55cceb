/** The lists of tables and figures, each a link to its place. */
import { type Html, html } from "../../markup/html.ts";
import { figureCaption, type Numbered, tableCaption } from "../numbering.ts";

/** Nothing where the report has neither. */
export function contents(numbered: Numbered): Html {
  const tables = numbered.tables.map((table) => ({
    to: `bang-${table.id}`,
    words: tableCaption(numbered, table),
  }));
  const figures = numbered.figures.map((figure) => ({
    ...{ to: `hinh-${figure.figure.id}`, words: figureCaption(numbered, figure) },
  }));
  return html`${list("Danh mục hình", figures)}${list("Danh mục bảng", tables)}`;
}

function list(title: string, items: readonly { to: string; words: string }[]): Html | string {
  if (items.length === 0) return "";
  return html`<section class="contents"><h2>${title}</h2><ul>${items.map(
    ({ to, words }) => html`<li><a href="#${to}">${words}</a></li>`,
  )}</ul></section>\n`;
}
