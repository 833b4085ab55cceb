/** What the site's search is told of the pages: their titles, and their headings of the second rank. */
import { saidIn } from "../../src/terms/said.ts";
import type { Chapter } from "../../src/terms/site-files.ts";

const TITLE = /<h1\b[^>]*>([\s\S]*?)<\/h1>/;
const HEADING = /<h2\s[^>]*?\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;

/** By page. The pages of single districts all have the same chapters, and are found by their names: not listed. */
export function chaptersOf(pages: ReadonlyMap<string, string>): Chapter[] {
  return [...pages]
    .filter(([page]) => !page.includes("/"))
    .flatMap(([page, html]) => {
      const pageTitle = saidIn(TITLE.exec(html)?.[1] ?? "");
      const headings = [...html.matchAll(HEADING)].map(([, id = "", inside = ""]) => ({
        ...{ page, pageTitle, id },
        title: saidIn(inside),
      }));
      return [{ page, pageTitle, id: "", title: pageTitle }, ...headings];
    })
    .filter(({ title }) => title !== "");
}
