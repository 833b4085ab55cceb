/** What a component gives, as HTML, as a person reviews it, and as the text that a reader gets. */
import { parseHTML } from "linkedom";
import type { Book } from "../../src/components/book/book.ts";
import { type Choice, DEFAULT_CHOICE } from "../../src/components/book/choice.ts";
import { html } from "../../src/components/markup/html.ts";
import { COMPONENTS } from "../../src/components/page/registry.ts";

/** A component's HTML, as a page gets it, or as a reader's choice changes it. */
export function drawn(book: Book, name: string, choice: Partial<Choice> = {}, path = "/index"): string {
  const draw = COMPONENTS[name];
  if (!draw) throw new Error(name);
  return html`${draw.draw({ book, choice: { ...DEFAULT_CHOICE, ...choice }, path })}`.text;
}

/** A drawing with one element a line, so that a person can review a difference. */
export function reviewable(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

/** The text, one block a line. */
export function pageText(markup: string): string {
  const blocks = markup.replace(
    /<\/?(?:p|li|h[1-6]|tr|section|figure|figcaption|caption|summary|dt|dd|div)\b[^>]*>/g,
    "\n$&",
  );
  const cells = blocks.replace(/<\/(?:td|th)>/g, " | $&");
  const { document } = parseHTML(`<!doctype html><html><body>${cells}</body></html>`);
  for (const svg of Array.from(document.querySelectorAll("svg"))) svg.remove();
  return (document.body.textContent ?? "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
