/** SVG as text: the same function draws on a server, in a browser and into a file, and needs no document. */
import { escapeHtml } from "../markup/html.ts";

type Value = string | number | null | undefined | false;

/** An element with its attributes; those that are null or false are left out, numbers rounded to two decimals. */
export function el(name: string, attributes: Readonly<Record<string, Value>>, ...inside: string[]): string {
  let written = "";
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === undefined || value === false) continue;
    written += ` ${key}="${typeof value === "number" ? round(value) : escapeHtml(value)}"`;
  }
  return `<${name}${written}>${inside.join("")}</${name}>`;
}

/** A text of one or more lines; further lines stand under the first. */
export function textEl(
  text: string,
  attributes: Readonly<Record<string, Value>> & { x: number; y: number },
  lineHeight = 0,
): string {
  const [first = "", ...more] = text.split("\n");
  const rest = more.map((line) => el("tspan", { x: attributes.x, dy: lineHeight }, escapeHtml(line)));
  return el("text", attributes, escapeHtml(first), ...rest);
}

/** Two decimals are finer than any screen. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
