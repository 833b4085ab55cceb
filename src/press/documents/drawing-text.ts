/** What is said inside markup, for documents that hold text alone. */
import { html, type Part } from "../../components/markup/html.ts";
import { saidIn, textIn } from "../../terms/said.ts";

/** A note's words without its markup. */
export function textOf(part: Part): string {
  return saidIn(html`${part}`.text);
}

/** A drawing's own text alternative: what all its marks say. */
export function alternativeOf(svg: string): string {
  return textIn(/^<svg\b[^>]*?\saria-label="([^"]*)"/.exec(svg)?.[1] ?? "");
}
