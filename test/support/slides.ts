/** Slides as they are built, in words, and figures as a slide must read them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { type About, expectedSum, shown } from "./expected-sums.ts";

/** What a figure must read: `94,2% (81/86)`, worked out from the expected long table. */
export function expectedFigure(about: About): string {
  const sum = expectedSum(about);
  if (!sum) throw new Error(JSON.stringify(about));
  return shown(sum);
}

/** The slides of a built site, in words. */
export function builtSlides(dist: string): { kind: string; id: string; text: string }[] {
  const { document } = parseHTML(readFileSync(join(dist, "hop.html"), "utf8"));
  return Array.from(document.querySelectorAll(".slide")).map((slide) => ({
    kind: slide.className,
    id: slide.id,
    text: (slide.textContent ?? "").replace(/\s+/g, " "),
  }));
}
