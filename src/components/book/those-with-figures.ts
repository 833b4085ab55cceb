/** Whether a count of districts is one of those alone that have a figure: a reader takes it for one of all. */
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";

/** `có số liệu ` where some district of the period has no figure (not received, withheld): they are in no such count. */
export function ofThoseWithFigures(book: Book, ask: Ask): string {
  const period = book.period(ask.period);
  const lacks = (group: string) => {
    const found = book.rate({ ...ask, group });
    return found.kind === "none" && found.why !== "no-subject";
  };
  return period && book.groups(period).some(({ group }) => lacks(group)) ? "có số liệu " : "";
}
