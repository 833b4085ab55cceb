/** What a group's page is about: the group of its address, and the period and boundaries that its reader chose. */
import { isUnitMeasure } from "../../terms/as-it-is.ts";
import type { MeasureId } from "../../terms/measures.ts";
import { groupName, inForceOn } from "../../terms/places.ts";
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { askOf, HEADLINES, type Headline, TABLE_HEADLINES } from "../book/headline.ts";
import { codeOf, type View } from "../page/view.ts";

/** The book that answers for a measure: facts about units under the boundaries chosen, all else as it was. */
export function bookFor({ book, choice }: View, measure: MeasureId): Book {
  return choice.boundaries === "now" && isUnitMeasure(measure) ? book.asItIs() : book;
}

/** Whether the page's group was a group on the period's day. */
export function isGroupIn(view: View, period: Period): boolean {
  const code = codeOf(view.path);
  return view.book.groups(period).some(({ group }) => group === code);
}

/** What the group is called in a period, short enough for a heading of a column. */
export function shortNameIn({ book, path }: View, period: Period | undefined): string {
  return groupName(book.data.groups, codeOf(path), period?.ends ?? "", true);
}

/** The period chosen; else the latest in which the province has the figure and the group was a group. */
export function periodOfItem(view: View, item: Headline): Period | undefined {
  if (view.choice.period !== "") return view.book.period(view.choice.period);
  const book = bookFor(view, item.measure);
  return book.periods.findLast(
    (period) => isGroupIn(view, period) && book.rate(askOf(item, period.period)).kind === "rate",
  );
}

/** The same for a measure of its own. */
export function periodOfMeasure(view: View, measure: MeasureId): Period | undefined {
  return periodOfItem(view, { measure, base: "", title: "", noun: "" });
}

/** The headlines that can say something of the group: one without communes has the other base of 3 chủ động. */
export function headlinesOf({ book, path }: View): readonly Headline[] {
  if (hasCommunes(book, codeOf(path))) return HEADLINES;
  return HEADLINES.map(
    (item) => TABLE_HEADLINES.find(({ measure, base }) => measure === item.measure && base === "all") ?? item,
  );
}

/** Whether there ever was a commune-level unit in the group. */
export function hasCommunes(book: Book, code: string): boolean {
  return book.data.units.some(({ group, kind }) => group === code && kind !== "trực thuộc");
}

/** Whether a union outside any district is counted in the group on a day. */
export function hasAffiliated(book: Book, code: string, day: string): boolean {
  return book.data.units.some(
    (unit) => unit.group === code && unit.kind === "trực thuộc" && inForceOn(unit, day),
  );
}
