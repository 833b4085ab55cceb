/** How many of the units that a figure's base is about sent what it is counted from. */
import { sumCounts } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import { byName } from "../../terms/letters.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { communesOn } from "../../terms/places.ts";
import type { Period } from "../../terms/reference.ts";
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";
import { unitNamesOn } from "./unit-names.ts";

type SentAsk = Pick<Ask, "measure" | "base" | "group"> & {
  /** All of the period where left out. */
  campaigns?: readonly string[] | undefined;
};

/** Units that sent the measure's kind of export, of those that owe it; null where none does, or no kind is meant. */
export function sentOf(book: Book, period: Period, ask: SentAsk): { n: number; N: number } | null {
  const { source } = MEASURES[ask.measure];
  const asked = ofCommunesAlone(book, period, ask)
    ? new Set(communesOn(book.data.units, book.dayOf(period)).map(({ code }) => code))
    : null;
  return sumCounts(
    book.counts("submitted", period.period, ask.group),
    ({ kind, unit }) => kind === source && (asked === null || asked.has(unit)),
  );
}

/** Names of a group's units that sent nothing, or under later boundaries not all, of what the measure is counted from. */
export function unitsThatOwe(book: Book, period: Period, { measure, group }: Ask): string[] {
  const { source } = MEASURES[measure];
  const nameOf = unitNamesOn(book.data.units, book.dayOf(period));
  return book
    .counts("submitted", period.period, group)
    .filter(({ kind, n, N }) => kind === source && n < (N ?? 0))
    .map(({ unit }) => nameOf(unit))
    .sort(byName);
}

/** Campaigns that a measure has a figure of at all. */
const COUNTED_IN: Partial<Record<MeasureId, string>> = { campaign_people: "người", campaign_turns: "lượt" };

/** Unions outside any district owe a file of theirs too, but are not in the base of such a figure. */
function ofCommunesAlone(book: Book, { period }: Period, { measure, base, campaigns }: SentAsk): boolean {
  if (MEASURES[measure].source !== "campaign") return base === "commune";
  const own = book.data.campaigns.filter(
    ({ campaign, countedIn, ...one }) =>
      one.period === period &&
      (campaigns?.includes(campaign) ?? true) &&
      countedIn === (COUNTED_IN[measure] ?? countedIn),
  );
  return own.length > 0 && own.every(({ expected }) => expected === "commune");
}

/** `, trong đó 6 chưa nộp`, `, đều chưa nộp`: who has sent nothing has not been found wanting. */
export function silentAmong(silent: number, all: number): string {
  if (silent === 0) return "";
  return silent === all ? ", đều chưa nộp" : `, trong đó ${formatNumber(silent)} chưa nộp`;
}
