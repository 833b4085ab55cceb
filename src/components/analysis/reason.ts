/** Why a cell of a result has no figure: the reason of what it would be put together from. */
import { MEASURES } from "../../terms/measures.ts";
import { inForceOn } from "../../terms/places.ts";
import { isPosition } from "../../terms/positions.ts";
import type { NoRateReason } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask } from "../book/ask.ts";
import type { Book } from "../book/book.ts";
import { isUnasked } from "../book/unasked.ts";
import { waiting } from "../book/why-none.ts";
import { keyWithName } from "./count-columns.ts";
import { criteriaKindsOf, type Dimension } from "./dimensions.ts";
import { baseOf, type Query } from "./query.ts";
import { bookFor, isAsked, type Side } from "./scope.ts";
import { unitIdentities } from "./unit-identities.ts";
import { sentBy } from "./unit-members.ts";

/** The keys that a cell stands under. */
export type Keys = Readonly<Partial<Record<Dimension, string>>>;

/** The reason that says most, where several parts have none for different reasons. */
const BEFORE_OTHERS: readonly NoRateReason[] = [
  "withheld",
  "not-received",
  "not-due",
  "no-subject",
  "not-applicable",
];

/** The periods and groups that a cell is put together from; undefined for the province. */
function partsOf({ periods, where }: Side, keys: Keys) {
  return {
    periods: periods.filter(({ period }) => (keys.period ?? period) === period),
    groups: keys.group === undefined ? (where.group ?? [undefined]) : [keys.group],
  };
}

export function reasonOf(book: Book, query: Query, side: Side, keys: Keys): NoRateReason {
  const own = bookFor(book, query);
  const { periods, groups } = partsOf(side, keys);
  const reasons = periods.flatMap((period) => {
    if (keys.unit !== undefined) return [reasonOfUnit(own, query, period, keys.unit)];
    return groups.map((group) => reasonOfGroup(own, query, side, period, group, keys));
  });
  return BEFORE_OTHERS.find((reason) => reasons.includes(reason)) ?? "not-applicable";
}

/** Whether a cell is put together from nothing but lists that have no column for what is counted. */
export function isNeverAsked(book: Book, { measure }: Query, side: Side, keys: Keys): boolean {
  if (measure !== "officers_registered" || book.data.unasked.length === 0) return false;
  const { periods, groups } = partsOf(side, keys);
  return periods.every(({ period }) =>
    groups.every((group) => isUnasked(book, { measure, period, ...(group === undefined ? {} : { group }) })),
  );
}

/** Whether a cell of one position stands where the positions of every district that has figures are put together. */
export function arePutTogether(book: Book, { measure }: Query, side: Side, keys: Keys): boolean {
  const position = keys.position ?? (side.where.position?.length === 1 ? side.where.position[0] : "");
  if (!position || MEASURES[measure].about !== "officers") return false;
  const { periods, groups } = partsOf(side, keys);
  const counts = periods.flatMap(({ period }) =>
    groups.flatMap((group) => book.counts(measure, period, group)),
  );
  return counts.length > 0 && counts.every((count) => count.position === "");
}

function reasonOfUnit(book: Book, query: Query, period: Period, unit: string): NoRateReason {
  if (!isAsked(book, query.measure, period)) return "not-applicable";
  if (!book.received(query.measure, period)) return waiting(book, period);
  const day = book.dayOf(period);
  const there = unitIdentities(book.data)
    .get(unit)
    ?.versions.some((version) => inForceOn(version, day));
  const sent = sentBy(book, query.measure, period).get(unit)?.sent ?? true;
  return there && !sent ? waiting(book, period) : "no-subject";
}

function reasonOfGroup(
  book: Book,
  query: Query,
  side: Side,
  period: Period,
  group: string | undefined,
  keys: Keys,
): NoRateReason {
  if (isOfOtherScheme(book, period, keys)) return "no-subject";
  const only = (dimension: Dimension): string | undefined => {
    const key = keys[dimension];
    if (key !== undefined) return key.split("|")[0];
    const chosen = side.where[dimension] ?? [];
    return chosen.length === 1 ? chosen[0] : undefined;
  };
  const [position, groupCode] = [only("position"), only("criterionGroup")];
  const [criterion, campaign, grade] = [only("criterion"), only("campaign"), only("grade")];
  const ask: Ask = {
    ...{ measure: query.measure, period: period.period, base: baseOf(query) },
    ...(group === undefined ? {} : { group }),
    ...(position !== undefined && isPosition(position) ? { position } : {}),
    ...(criteriaKindsOf(query.measure).length > 0
      ? { criteria: { kind: query.criteria, ...(groupCode === undefined ? {} : { groupCode }) } }
      : {}),
    ...(criterion === undefined ? {} : { criterion }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(grade === undefined ? {} : { grade }),
  };
  const rate = book.rate(ask);
  return rate.kind === "none" ? rate.why : "no-subject";
}

/** Whether a criterion, its group or a grade by that code and name is not one of the period's scheme. */
function isOfOtherScheme({ data }: Book, { scheme }: Period, keys: Keys): boolean {
  const lacks = <T extends { scheme: string }>(
    key: string | undefined,
    items: readonly T[],
    keyOf: (item: T) => string,
  ) => key !== undefined && !items.some((item) => item.scheme === scheme && keyOf(item) === key);
  return (
    lacks(keys.criterion, data.criteria, ({ code, name }) => keyWithName(code, name)) ||
    lacks(keys.criterionGroup, data.criteria, (one) => keyWithName(one.groupCode, one.groupName)) ||
    lacks(keys.grade, data.grades, ({ grade, name }) => keyWithName(grade, name))
  );
}
