/** What follows from the data before anything is drawn: which pages there are, and what their headings say. */
import type { Book } from "../book/book.ts";
import { editionHeading, editionPaths } from "../editions/parts.ts";
import { groupHeading, groupPaths } from "../group/words.ts";
import { reportPaths, reportTitle } from "../report/parts.ts";
import type { View } from "./view.ts";

/** Words that a heading may call, so that a page's title says what it is about: `# {{ group-name }}`. */
export const WORDS: Readonly<Record<string, (view: View) => string>> = {
  "group-name": groupHeading,
  "edition-name": editionHeading,
  "report-title": reportTitle,
};

/** The pages of which there is one for each group, report or edition: `/dia-ban/347`. */
export function pathsFromData(book: Book): string[] {
  return [...groupPaths(book), ...reportPaths(book), ...editionPaths(book)];
}
