/** A result on the page, in parts that are drawn anew on their own: heading, drawing, table, notes. */

import { MEASURES } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";
import { NARROW, WIDE } from "../charts/drawing.ts";
import { sourceLine } from "../frame/source.ts";
import { type Html, html, raw } from "../markup/html.ts";
import { arranged } from "./arrange.ts";
import { type Chart, chartOf } from "./chart.ts";
import { isCountOnly } from "./count-columns.ts";
import { notesOf } from "./notes.ts";
import type { Query } from "./query.ts";
import type { Line, Result } from "./result.ts";
import { rowsAtFirst, sliceTable } from "./slice-table.ts";
import { valueText } from "./value.ts";
import { lowered, subtitleOf, titleOf } from "./words.ts";

export const SLOTS = ["heading", "drawing", "table", "notes"] as const;

export type Slot = (typeof SLOTS)[number];

export interface Drawn {
  slots: Record<Slot, Html>;
  /** The rows in the order shown, all of them. */
  lines: readonly Line[];
  hasDrawing: boolean;
}

/** Draws a result; `whole` where the reader asked for all its rows. */
export function drawResult(book: Book, result: Result, whole = false): Drawn {
  const { query, scope } = result;
  const lines = arranged(result, query);
  const chart = chartOf(book, result, lines);
  const [title, subtitle] = [titleOf(query), subtitleOf(book, query, scope)];
  const most = whole ? lines.length : rowsAtFirst(result);
  const caption = `${title}${subtitle === "" ? "" : `, ${lowered(subtitle)}`}`;
  return {
    slots: {
      heading: html`<b class="title">${title}</b> <span class="quiet subtitle">${subtitle}</span>${lead(result)}`,
      drawing: chart ? drawing(chart) : html``,
      table: sliceTable(result, lines, caption, most),
      notes: html`${notesOf(book, result).map((note) => html`<p class="chart-note">${note}</p>`)}<p class="source">${sourceLine(book, [query.measure])}</p>`,
    },
    lines,
    hasDrawing: chart !== null,
  };
}

/** The sum of all rows in words; of two slices both. */
function lead({ query, scope, total, heads, whyNoChange }: Result): Html | string {
  const noun = nounOf(query);
  if (scope.a.periods.length === 0) return html`<p class="lead no-rate">chưa nhận số liệu</p>`;
  if (!total) return "";
  const [a, b] = total.values;
  if (query.against !== "none" && a && b) {
    const change =
      whyNoChange === null && total.change
        ? html`; <b>${total.change.text}</b> ${isCountOnly(query.measure) ? noun : "điểm %"}`
        : "";
    return html`<p class="lead">A: <b>${valueText(a)}</b>; B: <b>${valueText(b)}</b>${change}</p>`;
  }
  const whole = heads.at(-1)?.key === "cong" ? total.values.at(-1) : heads.length === 1 ? a : undefined;
  if (!whole) return "";
  return html`<p class="lead">Cộng: <b>${valueText(whole)}</b>${whole.kind === "none" ? "" : ` ${noun}`}</p>`;
}

/** Of all grades together n is who has any. */
function nounOf({ measure, where }: Query): string {
  if (measure === "grade") return where.grade ? "cán bộ" : "cán bộ được đánh giá có ghi xếp loại";
  return MEASURES[measure].baseNoun;
}

function drawing({ draw, note }: Chart): Html {
  return html`<div class="drawn wide">${raw(draw(WIDE))}</div><div class="drawn narrow">${raw(draw(NARROW))}</div>${
    note === "" ? "" : html`<p class="chart-note">${note}</p>`
  }`;
}
