/** A component's HTML, as a page gets it. */
import type { Book } from "../../src/components/book.ts";
import { html } from "../../src/components/html.ts";
import { COMPONENTS } from "../../src/components/registry.ts";

export function drawn(book: Book, name: string): string {
  const draw = COMPONENTS[name];
  if (!draw) throw new Error(name);
  return html`${draw(book)}`.text;
}

/** A drawing with one element a line, so that a person can review a difference. */
export function reviewable(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}
