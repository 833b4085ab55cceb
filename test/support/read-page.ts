/** What a reader finds in a drawn part: rates that say what they are about, and tables by their figure. */
import { parseHTML } from "linkedom";
import { type About, expectedSum, shown } from "./expected-sums.ts";

export interface WrittenRate {
  text: string;
  about: About;
}

/** Rates that are marked with what they are about. */
export function writtenRates(markup: string): WrittenRate[] {
  return [...bodyOf(markup).querySelectorAll(".rate[data-measure]")].map((node) => ({
    text: (node.textContent ?? "").replace(/[()]/g, "").replace(/\s+/g, " ").trim(),
    about: {
      measure: node.getAttribute("data-measure") ?? "",
      period: node.getAttribute("data-period") ?? "",
      base: node.getAttribute("data-base") ?? "",
      group: node.getAttribute("data-group"),
      campaign: node.getAttribute("data-campaign"),
    },
  }));
}

/** Rates that are not what the expected long table gives; and those that claim a share where it has none. */
export function wrongRates(rates: readonly WrittenRate[]): string[] {
  return rates.flatMap(({ text, about }) => {
    const sum = expectedSum(about);
    const right = sum ? text.includes(shown(sum).replace(/[()]/g, "")) : !/\d%/.test(text);
    return right ? [] : [`${JSON.stringify(about)}: ${text}, not ${sum ? shown(sum) : "none"}`];
  });
}

/** The rows of a figure's table, its cells as text; the head is left out. */
export function rowsOf(markup: string, figure: string): string[][] {
  return [...bodyOf(markup).querySelectorAll(`#${figure} tbody tr, #${figure} tfoot tr`)].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
  );
}

/** What the marks of a figure's wide drawing say. */
export function marksOf(markup: string, figure: string): string[] {
  return [...bodyOf(markup).querySelectorAll(`#${figure} .wide .mark`)].map(
    (mark) => mark.getAttribute("aria-label") ?? "",
  );
}

export function bodyOf(markup: string): Element {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;
}
