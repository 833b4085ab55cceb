/** Where the words of a drawing stand, a box for each line of them. */
import { parseHTML } from "linkedom";
import { type Size, textWidth } from "../../src/components/charts/drawing.ts";

export interface DrawnWords {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What share of an anchor's text stands left of it. */
const BEFORE: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/** The lines of all texts of a drawing, or of those that `selector` finds. */
export function drawnWords(svg: string, size: Size, selector = "text"): DrawnWords[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return Array.from(document.querySelectorAll(selector)).flatMap((text) => {
    const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
    const font = number(text, "font-size") || size.font;
    const before = BEFORE[text.getAttribute("text-anchor") ?? "start"] ?? 0;
    let y = number(text, "y");
    return Array.from(text.childNodes).map((line): DrawnWords => {
      const words = line.textContent ?? "";
      if (line.nodeName === "tspan" || line.nodeName === "TSPAN") y += number(line as Element, "dy");
      const width = textWidth(words, { ...size, font });
      const left = number(text, "x") - width * before;
      return { text: words, left, right: left + width, top: y - font * 0.8, bottom: y + font * 0.2 };
    });
  });
}

/** Pairs of lines that run into each other. */
export function touching(words: readonly DrawnWords[]): string[] {
  return words.flatMap((one, i) =>
    words
      .slice(i + 1)
      .filter(({ left, right }) => left < one.right && one.left < right)
      .filter(({ top, bottom }) => top < one.bottom && one.top < bottom)
      .map(({ text }) => `${one.text} / ${text}`),
  );
}
