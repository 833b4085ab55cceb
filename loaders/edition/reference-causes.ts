/** Which reference tables say something else than they did, and which figures that bears on. */
import { latestDay } from "../../src/terms/as-it-is.ts";
import { inForceOn } from "../../src/terms/places.ts";
import type { Group, Period } from "../../src/terms/reference.ts";
import { bearsOf, CRITERIA, type FieldsOf, GRADES, PERIODS } from "./bearing.ts";
import { canonical } from "./canonical.ts";
import type { Cause, Scope } from "./causes.ts";
import type { Side } from "./side.ts";

/** One cause a table that can change counts. */
export function referenceCauses(before: Side, now: Side): Cause[] {
  const [then, today] = [before.reference, now.reference];
  const periods = [...then.periods, ...today.periods];
  const inTime = (place: { group: string; validFrom: string; validTo: string }) =>
    periods.filter(({ ends }) => inForceOn(place, ends)).map(({ period }) => scope(period, "", place.group));
  const ofScheme = ({ scheme }: { scheme: string }) =>
    periods.filter((period) => period.scheme === scheme).map(({ period }) => scope(period, "evaluation"));
  return [
    table(
      "period",
      "periods",
      bearing(then.periods, today.periods, ({ period }) => [scope(period)], PERIODS),
    ),
    table("boundary", "units", bearing(then.units, today.units, inTime)),
    table("boundary", "groups", bearing(then.groups.map(unnamed), today.groups.map(unnamed), inTime)),
    // They decide nothing but where units of earlier periods stand under later boundaries.
    table(
      "boundary",
      "successions",
      bearing(then.successions, today.successions, () => []),
    ),
    table("scheme", "criteria", bearing(then.criteria, today.criteria, ofScheme, CRITERIA)),
    table("scheme", "grades", bearing(then.grades, today.grades, ofScheme, GRADES)),
    table(
      "campaigns",
      "campaigns",
      bearing(then.campaigns, today.campaigns, ({ period }) => [scope(period, "campaign")]),
    ),
    ...wordings(before, now),
  ].flat();
}

/** Whether units of earlier periods may stand elsewhere than they did when seen under the latest boundaries. */
export function boundariesMoved(before: Side, now: Side): boolean {
  const places = ({ reference: { units, groups, successions, periods } }: Side) =>
    canonical([units, groups.map(unnamed), successions, latestDay(periods)]);
  return places(before) !== places(now);
}

/** Tables on which no count depends: what changed in them is said, but explains nothing. */
export function otherTables(before: Side, now: Side): string[] {
  const [then, today] = [before.origin.tables, now.origin.tables];
  const others = ["targets", "identity"].filter((name) => then[name] !== today[name]);
  const same =
    canonical(before.reference.groups.map(unnamed)) === canonical(now.reference.groups.map(unnamed));
  return then.groups !== today.groups && same ? [...others, "groups"] : others;
}

/** Spellings of units and of headings can have any row read otherwise. */
function wordings({ origin: before }: Side, { origin: now }: Side): Cause[] {
  return ["aliases", "columns"]
    .filter((name) => before.tables[name] !== now.tables[name])
    .map((what) => ({ code: "wording", what, scopes: null }));
}

function table(code: Cause["code"], what: string, scopes: Scope[] | null): Cause[] {
  return scopes === null ? [] : [{ code, what, scopes }];
}

/** Where the rows bear that only one side has, and by `fields` on which figures; null where both have the same. */
function bearing<Row extends object>(
  then: readonly Row[],
  today: readonly Row[],
  where: (row: Row) => Scope[],
  fields?: FieldsOf<Row>,
): Scope[] | null {
  const [old, own] = [onlyIn(then, today), onlyIn(today, then)];
  if (old.length + own.length === 0) return null;
  const scopesOf = (row: Row, others: readonly Row[]) =>
    where(row).map((each) => (fields ? { ...each, bears: bearsOf(row, others, fields) } : each));
  return [...old.flatMap((row) => scopesOf(row, today)), ...own.flatMap((row) => scopesOf(row, then))];
}

function onlyIn<Row>(rows: readonly Row[], others: readonly Row[]): Row[] {
  const known = new Set(others.map(canonical));
  return rows.filter((row) => !known.has(canonical(row)));
}

/** What a group is called decides no count. */
function unnamed({ group, kind, validFrom, validTo }: Group) {
  return { group, kind, validFrom, validTo };
}

function scope(period: Period["period"], kind = "", group = ""): Scope {
  return { kind, period, group };
}
