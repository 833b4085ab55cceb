/** Which groups have a page, and what its heading says. */
import { groupName } from "../../terms/places.ts";
import type { Book } from "../book/book.ts";
import { codeOf, type View } from "../page/view.ts";

/** A page for every group that there ever was: links to old ones go on working. */
export function groupPaths(book: Book): string[] {
  return [...new Set(book.data.groups.map(({ group }) => `/dia-ban/${group}`))];
}

/** The group's name as it is, or was last. */
export function groupHeading({ book, path }: View): string {
  return groupName(book.data.groups, codeOf(path), book.periods.at(-1)?.ends ?? "");
}
