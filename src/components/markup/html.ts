/** HTML as values: what is put into a template is escaped, unless it is HTML already. */

export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** A template whose values are escaped; lists are joined, nothing and false are left out. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  let text = strings[0] ?? "";
  for (const [i, value] of values.entries()) text += write(value) + (strings[i + 1] ?? "");
  return new Html(text);
}

/** Text that is HTML already, such as a chart's SVG. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Several parts with something between them. */
export function joined(parts: readonly Part[], between: string): Html {
  return new Html(parts.map(write).join(escapeHtml(between)));
}

export function escapeHtml(text: string): string {
  // Most texts are names and figures with nothing in them to escape, and a page has thousands.
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function write(value: Part): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return value.map(write).join("");
}
