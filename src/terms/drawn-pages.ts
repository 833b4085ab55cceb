/**
 * What is drawn for the pages beside Framework, and put into them afterwards. Framework takes every page apart and
 * together again several times, and drawings are nearly all of a page: it only gets a mark for each.
 */

/** Everything that belongs into one page. */
export interface DrawnPage {
  /** What the page's head says besides its title and style. */
  head: string;
  header: string;
  footer: string;
  /** By the name that the page calls: `{{ answers }}`. */
  parts: Record<string, string>;
}

/** By the page's path: `/dia-ban/347`. */
export type DrawnPages = Record<string, DrawnPage>;

/** Where a part belongs: a comment, which Framework hands on as it is. */
export function markOf(part: string): string {
  return `<!--guong ${part}-->`;
}

/** Every mark of a page, with its part's name. */
export const MARKS = /<!--guong ([a-z0-9-]+)-->/g;
