/** Whose a file is: a unit that sent it for itself, or a district. */
import { inForceOn } from "../../terms/places.ts";
import type { FileLine } from "../../terms/published.ts";
import type { Unit } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";

/** The unit whose own file it is, if it is one's. */
export function unitOfFile({ data, periods }: Book, { ownUnit, period }: FileLine): Unit | undefined {
  if (ownUnit === "") return undefined;
  const day = periods.find((each) => each.period === period)?.ends ?? "";
  return data.units.find((unit) => unit.code === ownUnit && inForceOn(unit, day));
}

/** The district of the unit whose own file it is, or the file's; blank where it has none. */
export function groupOfFile(book: Book, line: FileLine): string {
  return unitOfFile(book, line)?.group ?? line.group;
}
