/** A nought of nothing sent, in a table where others reached nothing. */
import type { Ask, Book } from "../book/book.ts";
import { NOT_SENT } from "../charts/district-bars.ts";
import { type Html, html } from "../markup/html.ts";

/** ` chưa nộp` behind a district's rate where nothing of the kind has come from it. */
export function silentMark(book: Book, ask: Ask): Html | "" {
  const period = book.period(ask.period);
  if (!period || ask.group === undefined || book.rate(ask).kind !== "rate") return "";
  return book.received(ask.measure, period, ask.group) ? "" : html` <span class="quiet">${NOT_SENT}</span>`;
}
