/** What is said inside markup, for documents that hold text alone. */
import { html, type Part } from "../../components/markup/html.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** A note's words without its markup. */
export function textOf(part: Part): string {
  return unescaped(html`${part}`.text.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();
}

/** A drawing's own text alternative: what all its marks say. */
export function alternativeOf(svg: string): string {
  return unescaped(/^<svg\b[^>]*?\saria-label="([^"]*)"/.exec(svg)?.[1] ?? "");
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
