/** Campaigns of a period, and what is counted of each. */
import { sumCounts } from "../../terms/counts.ts";
import type { Campaign, Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { periodFor } from "../book/period-for.ts";
import type { View } from "../page/view.ts";

export const CAMPAIGN_MEASURES = ["campaign_units", "campaign_people", "campaign_turns"] as const;

/** The period chosen, or the latest with anything about campaigns. */
export function campaignPeriod({ book, choice }: View): Period | undefined {
  return periodFor(book, choice.period, "campaign_units");
}

/** In the order of the list that the province keeps. */
export function campaignsOf({ data }: Book, { period }: Period): Campaign[] {
  return data.campaigns.filter((campaign) => campaign.period === period);
}

/** The counts under the boundaries that the reader chose. */
export function factsBook({ book, choice }: View): Book {
  return choice.boundaries === "now" ? book.asItIs() : book;
}

/** Attendances, a count without a rate; null where no unit gave one. */
export function turnsOf(book: Book, { campaign, period }: Campaign, group?: string): number | null {
  const rows = book.counts("campaign_turns", period, group);
  return sumCounts(rows, (count) => count.campaign === campaign)?.n ?? null;
}
