/** The one frame of every chart: title, period and base, drawing, notes, source and date, its table and its files. */

import type { MeasureId } from "../../terms/measures.ts";
import { DRAWN_SIZES, type DrawnSize, isPartlyLabelled, NARROW, type Size, WIDE } from "../charts/drawing.ts";
import type { FigureAddress } from "../figures/address.ts";
import { type Html, html, type Part, raw } from "../markup/html.ts";

export interface Figure {
  /** For links within its page. */
  id: string;
  /** Where its files lie for good; left out for a slice that has no files. */
  address?: FigureAddress | undefined;
  /** States what the chart shows. */
  title: string;
  /** Period, base and target. */
  subtitle: string;
  /** What the marks mean and what is left out. */
  note?: Part;
  /** From `sourced`, as are the measures that it shows. */
  source: string;
  measures: readonly MeasureId[];
  /** The drawing at a size; it carries its own text alternative. */
  draw: (size: Size) => string;
  /** The same figures as a table, from `table`. */
  table: Html;
}

/** A table that is itself the figure; `shown` where something else shows what the table says. */
export type TableFigure = Omit<Figure, "draw"> & { shown?: Html };

/** What becomes of the figures of a page, beside their standing in it. */
export interface FigureUse {
  /** The sizes that charts are drawn in; both where left out. A browser that answers a choice shows only one. */
  sizes?: readonly DrawnSize[];
  /** Is told of every chart before it is drawn: how files get the charts that pages have. */
  onFigure?: (figure: Figure) => void;
  /** The same of every table that is itself a figure. */
  onTable?: (figure: TableFigure) => void;
}

const SIZES: Record<DrawnSize, Size> = { wide: WIDE, narrow: NARROW };

/** A chart on a page. The drawing that does not suit the width is not there for anybody. */
export function chartFigure({ sizes = DRAWN_SIZES, onFigure }: FigureUse, figure: Figure): Html {
  onFigure?.(figure);
  const { id, title, subtitle, note, source, draw, table } = figure;
  const drawings = sizes.map((name) => ({ name, svg: draw(SIZES[name]) }));
  // Paper takes the narrow drawing.
  const printsTable = drawings.some(({ name, svg }) => name === "narrow" && isPartlyLabelled(svg));
  return html`<figure class="chart${printsTable ? " prints-table" : ""}" id="${id}"><figcaption><b class="title">${title}</b> <span class="quiet subtitle">${subtitle}</span></figcaption>
${drawings.map(({ name, svg }) => html`<div class="drawn ${name}">${raw(svg)}</div>`)}
${note ? html`<p class="chart-note">${note}</p>` : ""}<p class="source">${source}</p>
<div class="tools">${folded(title, table)}${[
    button("csv", "CSV", "Tải bảng CSV", title),
    button("svg", "SVG", "Tải hình SVG", title),
    button("png", "PNG", "Tải hình PNG", title),
    button("link", "Liên kết", "Chép liên kết", title),
  ]}</div></figure>`;
}

/**
 * A table that is itself the figure (a heat table), in the same frame and with the buttons that it can have; where
 * something else shows its figures (tiles), the table is folded, as under a chart.
 */
export function tableFigure({ onTable }: FigureUse, figure: TableFigure): Html {
  onTable?.(figure);
  const { id, title, subtitle, note, source, table, shown } = figure;
  return html`<figure class="chart as-table" id="${id}"><figcaption><b class="title">${title}</b> <span class="quiet subtitle">${subtitle}</span></figcaption>
${shown ?? table}
${note ? html`<p class="chart-note">${note}</p>` : ""}<p class="source">${source}</p>
<div class="tools">${shown ? folded(title, table) : ""}${[
    button("csv", "CSV", "Tải bảng CSV", title),
    button("copy", "Chép bảng", "Chép bảng", title),
    button("link", "Liên kết", "Chép liên kết", title),
  ]}</div></figure>`;
}

function folded(title: string, table: Html): Html {
  return html`<details class="of-chart"><summary aria-label="Bảng: ${title}">Bảng</summary>${table}</details>`;
}

/** Works once a script runs; its place is kept until then. */
function button(does: string, text: string, says: string, title: string): Html {
  return html`<button type="button" data-do="${does}" aria-label="${text}: ${says.toLowerCase()} “${title}”">${text}</button>`;
}
