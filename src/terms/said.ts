/** What markup says: its words without tags, for lists and documents that hold text alone. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The text of markup that our own templates wrote, or of an attribute in it; blanks stay as they are. */
export function textIn(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The same on one line: every run of blanks is one. */
export function saidIn(markup: string): string {
  return textIn(markup).replace(/\s+/g, " ").trim();
}
