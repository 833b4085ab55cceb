/** The self-assessment gap: how far officers' own points lie from the final ones, in points of a hundred. */
import { formatPointChange, isSameShare } from "../../terms/format.ts";
import type { Rate } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import { type About, askIn, askOfAll, type Scope } from "./scope.ts";

export interface Gap {
  self: Rate;
  both: Rate;
}

/** Both rates over the same pairs, in the district and position chosen. */
export function gapIn(book: Book, scope: Scope, about: About = {}): Gap {
  return {
    self: book.rate(askIn(scope, "self_points", about)),
    both: book.rate(askIn(scope, "both_points", about)),
  };
}

/** The same over all districts, or in one that `about` names. */
export function gapOfAll(book: Book, scope: Scope, about: About = {}): Gap {
  return {
    self: book.rate(askOfAll(scope, "self_points", about)),
    both: book.rate(askOfAll(scope, "both_points", about)),
  };
}

/** `cao hơn 2,6 điểm %` where officers gave themselves more than they got; empty where one of the two is not there. */
export function gapWords({ self, both }: Gap): string {
  if (self.kind === "none" || both.kind === "none") return "";
  const number = formatPointChange(both, self);
  if (number === "0,0") return isSameShare(self, both) ? "bằng điểm chính thức" : "gần bằng điểm chính thức";
  return `${number.startsWith("+") ? "cao" : "thấp"} hơn ${number.slice(1)} điểm %`;
}
