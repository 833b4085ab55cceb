/** Something that a reader should notice: made from the figures by a stated rule, and never by hand. */
import type { Ask, Book } from "../../book/book.ts";
import type { Html } from "../../markup/html.ts";

/** In the order in which they are shown. */
export const RULE_IDS = ["outside", "target", "fallen", "not-submitted", "held", "declared"] as const;

export type RuleId = (typeof RULE_IDS)[number];

export interface Notable {
  rule: RuleId;
  /** How large the difference is, as a rate (0,05 is five points of a hundred): one measure for all rules. */
  weight: number;
  /** A whole sentence, every rate in it with its n/N. */
  sentence: Html;
  /** The slice behind it, seen from a page at the site's root. */
  href: string;
  /** What the link leads to, in words of its own. */
  link: string;
  /** The figure that it is about; null where it is about several. */
  ask: (Ask & { kind?: string }) | null;
}

export interface Rule {
  id: RuleId;
  /** What stands before each sentence. */
  name: string;
  /** What it finds in a period; for "", in the latest period of each figure. */
  find: (book: Book, period: string) => Notable[];
}
