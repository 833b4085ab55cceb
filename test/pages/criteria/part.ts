/** A part of the page Tiêu chí as a document, for what a reader chose. */
import { parseHTML } from "linkedom";
import type { Book } from "../../../src/components/book/book.ts";
import { type Choice, DEFAULT_CHOICE } from "../../../src/components/book/choice.ts";
import { CRITERIA_PARTS } from "../../../src/components/criteria/parts.ts";
import { html } from "../../../src/components/markup/html.ts";
import { pageText } from "../../support/page-text.ts";

function markupOf(book: Book, name: string, choice: Partial<Choice>): string {
  const part = CRITERIA_PARTS[`criteria-${name}`];
  if (!part) throw new Error(name);
  return html`${part.draw({ book, choice: { ...DEFAULT_CHOICE, ...choice }, path: "/tieu-chi" })}`.text;
}

export function partOf(book: Book, name: string, choice: Partial<Choice> = {}): Document {
  return parseHTML(`<!doctype html><html><body>${markupOf(book, name, choice)}</body></html>`).document;
}

export function wordsOf(book: Book, name: string, choice: Partial<Choice> = {}): string {
  return pageText(markupOf(book, name, choice));
}

/** The cells of a table's rows: what they say, or n/N where they have one. */
export function rowsOf(page: Document, id: string): string[][] {
  return [...page.querySelectorAll(`#${id} tbody tr`)].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => {
      const rate = cell.querySelector("[data-n]");
      if (rate) return `${rate.getAttribute("data-n")}/${rate.getAttribute("data-of")}`;
      return cell.querySelector("[data-says]")?.getAttribute("data-says") ?? cell.textContent ?? "";
    }),
  );
}

/** What the marks of a chart's wide drawing say. */
export function marksOf(page: Document, id: string): string[] {
  return [...page.querySelectorAll(`#${id} .wide .mark`)].map(
    (mark) => mark.getAttribute("aria-label") ?? "",
  );
}
