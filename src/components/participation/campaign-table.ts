/** Campaigns in a table: what each is counted in, who is expected, and what came of it. */
import { formatNumber } from "../../terms/format.ts";
import { periodName } from "../../terms/period.ts";
import { noRate } from "../../terms/rate.ts";
import type { Campaign } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import type { Html, Part } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { type Column, table } from "../markup/table.ts";
import { turnsOf } from "./campaign-facts.ts";
import { EXPECTED } from "./words.ts";

/** People only where a campaign counts them, attendances likewise: the other has no such figure. */
export function campaignTable(
  book: Book,
  campaigns: readonly Campaign[],
  { id, caption, withPeriod = false }: { id: string; caption: string; withPeriod?: boolean },
): Html {
  const period: Column<Campaign> = { head: "Kỳ", cell: (campaign) => periodName(campaign.period) };
  return table<Campaign>({
    ...{ id, caption },
    columns: [
      { head: "Cuộc thi, cuộc vận động", cell: ({ name }) => name },
      ...(withPeriod ? [period] : []),
      { head: "Tính bằng", cell: ({ countedIn }) => countedIn },
      { head: "Diện tham gia", cell: ({ expected }) => EXPECTED[expected] },
      { head: "Đơn vị tham gia", number: true, cell: (one) => rateOf(book, "campaign_units", one) },
      {
        head: "Người tham gia trên số đoàn viên",
        number: true,
        cell: (one) => rateOf(book, "campaign_people", one),
      },
      { head: "Lượt tham gia", number: true, cell: (one) => turnsCell(book, one) },
    ],
    rows: campaigns,
  });
}

function rateOf(book: Book, measure: "campaign_units" | "campaign_people", campaign: Campaign): Html {
  const ask = { measure, period: campaign.period, campaign: campaign.campaign };
  const has = measure === "campaign_units" || campaign.countedIn === "người";
  return rateHtml(has ? book.rate(ask) : noRate("not-applicable"), ask);
}

function turnsCell(book: Book, campaign: Campaign): Part {
  const { period, campaign: code, countedIn } = campaign;
  const ask = { measure: "campaign_turns", period, campaign: code } as const;
  if (countedIn !== "lượt") return rateHtml(noRate("not-applicable"), ask);
  const turns = turnsOf(book, campaign);
  if (turns !== null) return formatNumber(turns);
  // Units answered, but none gave a count.
  const rate = book.rate(ask);
  return rateHtml(rate.kind === "none" ? rate : noRate("not-received"), ask);
}
