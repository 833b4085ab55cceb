/** What periods, groups and kinds are called on a page, also those that could not be told: never a code. */
import { isExportKind, KIND_NAMES } from "../../terms/kinds.ts";
import { periodName, periodNameInText } from "../../terms/period.ts";
import { groupName } from "../../terms/places.ts";
import type { Book } from "../book/book.ts";

/** What stands under no group: a file of several districts, or one that does not say whose it is. */
export const NO_GROUP = "Chung hoặc chưa rõ địa bàn";

export function nameOfPeriod(period: string): string {
  return period === "" ? "Chưa rõ kỳ" : periodName(period);
}

/** The same inside a sentence or a title. */
export function periodInText(period: string): string {
  return period === "" ? "chưa rõ kỳ" : periodNameInText(period);
}

/** The name in force on the period's last day; the latest one where the period is not known. */
export function nameOfGroup(book: Book, group: string, period: string, short = false): string {
  if (group === "") return NO_GROUP;
  return groupName(book.data.groups, group, book.period(period)?.ends ?? "9999-12-31", short);
}

export function nameOfKind(kind: string): string {
  return isExportKind(kind) ? KIND_NAMES[kind] : "Chưa rõ loại";
}
