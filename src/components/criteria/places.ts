/** Which districts a slice can show: one whose two positions stand together has no figure of either. */
import type { Group } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { oncePer } from "./once.ts";
import { askOfAll, type Scope } from "./scope.ts";

/** Districts that a slice by position leaves out. */
export const unparted = oncePer((book, { period, position }: Scope): Group[] => {
  if (!position) return [];
  return book
    .groups(period)
    .filter(({ group }) =>
      book.counts("criteria_met", period.period, group).some((count) => count.position === ""),
    );
});

/** Districts that have a unit, and positions of their own where one is chosen; in their official order. */
export const placesOf = oncePer((book, scope: Scope): Group[] => {
  const left = new Set(unparted(book, scope).map(({ group }) => group));
  return book.groups(scope.period).filter(({ group }) => {
    const found = book.rate(askOfAll(scope, "criteria_met", { group }));
    return !left.has(group) && !(found.kind === "none" && found.why === "no-subject");
  });
});

/** Says which districts are not in the scope's sums, and why; empty where all are. */
export function leftOutWords(book: Book, scope: Scope): string {
  const names = (groups: readonly Group[]) => groups.map(({ name }) => name).join(", ");
  const together = unparted(book, scope);
  const small = placesOf(book, scope).filter(({ group }) => {
    const found = book.rate(askOfAll(scope, "criteria_met", { group }));
    return found.kind === "none" && found.why === "withheld";
  });
  return [
    together.length > 0
      ? `Chưa gồm nơi chưa tách chức danh (có chức danh ít hơn 5 người): ${names(together)}.`
      : "",
    small.length > 0 ? `Chưa gồm nơi ít hơn 5 người: ${names(small)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
