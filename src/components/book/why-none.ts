/** Why there is no rate where one was asked for. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { inForceOn } from "../../terms/places.ts";
import type { NoRateReason } from "../../terms/rate.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask } from "./ask.ts";
import type { Contents } from "./contents.ts";
import { isDue } from "./due.ts";

const OF_SELF: ReadonlySet<MeasureId> = new Set(["self_points", "both_points"]);

/** Before its deadline a period is not late: nothing is due yet. */
export function waiting(book: Contents, period: Period): "not-due" | "not-received" {
  return isDue(book, period) ? "not-received" : "not-due";
}

/** The reason why no row of a period's counts answers the question. */
export function whyNone(book: Contents, ask: Ask, period: Period): NoRateReason {
  const { group, criteria } = ask;
  if (criteria && book.criteria(period.scheme, criteria).length === 0) return "no-subject";
  if (group !== undefined) {
    const day = book.dayOf(period);
    const units = book.data.units.filter((unit) => unit.group === group && inForceOn(unit, day));
    if (units.length === 0) return "no-subject";
  }
  const officers = MEASURES[ask.measure].about === "officers";
  const small = book.data.withheld.some((row) => row.period === ask.period && row.group === group);
  if (officers && small) return "withheld";
  if (!book.received(ask.measure, period, group)) return waiting(book, period);
  if (lacksMembers(book, ask, period)) return waiting(book, period);
  // Few give themselves a score in an export that asks for none.
  if (OF_SELF.has(ask.measure)) return "no-subject";
  // A figure of its own may have too few officers behind it in a group that is not small.
  return officers ? "withheld" : "no-subject";
}

/** Who took part is held against members, which come in files of another kind: those did not come. */
function lacksMembers(book: Contents, { measure, campaign, group }: Ask, period: Period): boolean {
  if (measure !== "campaign_people" || !period.expects.includes("registration")) return false;
  if (book.received("training_registered", period, group)) return false;
  const day = book.dayOf(period);
  const communes = book.data.units.some(
    (unit) =>
      (group === undefined || unit.group === group) && unit.kind !== "trực thuộc" && inForceOn(unit, day),
  );
  return book.data.campaigns.some(
    (one) =>
      one.period === period.period &&
      one.countedIn === "người" &&
      (campaign === undefined || one.campaign === campaign) &&
      (communes || one.expected === "all"),
  );
}
