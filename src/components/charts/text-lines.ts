/** Words of any length in a drawing: SVG breaks no lines of its own. */
import { type Size, textWidth } from "./drawing.ts";

/** The words in lines no wider than `width`, as far as no single word is. */
export function textLines(text: string, width: number, size: Size): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
