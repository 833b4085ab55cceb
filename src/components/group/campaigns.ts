/** The contests and campaigns of a period: units that took part, people, and turns, which have no rate. */
import { sumCounts } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { periodNameInText } from "../../terms/period.ts";
import { NO_RATE } from "../../terms/rate.ts";
import type { Campaign, Period } from "../../terms/reference.ts";
import type { Ask, Book } from "../book/book.ts";
import { addressIn } from "../figures/address.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import { rateHtml } from "../markup/rate-html.ts";
import { type Column, table } from "../markup/table.ts";
import { codeOf, type View } from "../page/view.ts";
import { bookFor, periodOfMeasure, shortNameIn } from "./subject.ts";

export function groupCampaigns(view: View): Html {
  const period = periodOfMeasure(view, "campaign_units");
  const campaigns = view.book.data.campaigns.filter((one) => one.period === period?.period);
  if (!period && view.choice.period === "" && view.book.data.campaigns.length > 0)
    return html`<p class="note">Chưa có kỳ nào có số liệu về cuộc thi, cuộc vận động của địa bàn.</p>`;
  if (!period || campaigns.length === 0) {
    const when = view.choice.period === "" || !period ? "Các kỳ" : `Kỳ ${periodNameInText(period.period)}`;
    return html`<p class="note">${when} không có cuộc thi, cuộc vận động nào của địa bàn.</p>`;
  }
  const book = bookFor(view, "campaign_units");
  const title = "Tham gia từng cuộc thi, cuộc vận động";
  const when = periodNameInText(period.period);
  return tableFigure(view, {
    ...{ id: "tung-cuoc", title, subtitle: `${when}, ${shortNameIn(view, period)}` },
    address: addressIn(view, "cuoc-thi-cuoc-van-dong", period.period, codeOf(view.path)),
    note: "Người tham gia tính trên đoàn viên của các đơn vị đã gửi số liệu đăng ký; vượt 100% là bình thường. Lượt là số đếm, không có tỷ lệ.",
    ...sourced(book, ["campaign_units"]),
    table: table<Campaign>({
      id: "tung-cuoc-bang",
      caption: `${title}, ${when}`,
      columns: columnsOf(book, period, codeOf(view.path), shortNameIn(view, period), campaigns),
      rows: campaigns,
    }),
  });
}

/** Columns that no campaign of the period fills are left out. */
function columnsOf(
  book: Book,
  period: Period,
  code: string,
  name: string,
  campaigns: readonly Campaign[],
): Column<Campaign>[] {
  const counted = (unit: Campaign["countedIn"]) => campaigns.some(({ countedIn }) => countedIn === unit);
  const rates = (measure: MeasureId, head: string, applies: (campaign: Campaign) => boolean) =>
    [code, undefined].map((group): Column<Campaign> => {
      const ask = (campaign: string): Ask => ({
        ...{ measure, period: period.period, campaign },
        ...(group === undefined ? {} : { group }),
      });
      return {
        head: `${head}, ${group === undefined ? "toàn tỉnh" : name}`,
        number: true,
        cell: (campaign) =>
          applies(campaign) ? rateHtml(book.rate(ask(campaign.campaign)), ask(campaign.campaign)) : "",
      };
    });
  return [
    { head: "Cuộc thi, cuộc vận động", cell: (campaign) => campaign.name },
    ...rates("campaign_units", "Đơn vị tham gia", () => true),
    ...(counted("người")
      ? rates("campaign_people", "Người tham gia", ({ countedIn }) => countedIn === "người")
      : []),
    ...(counted("lượt")
      ? [code, undefined].map(
          (group): Column<Campaign> => ({
            head: `Lượt, ${group === undefined ? "toàn tỉnh" : name}`,
            number: true,
            cell: (campaign) =>
              campaign.countedIn === "lượt" ? turns(book, period, campaign.campaign, group) : "",
          }),
        )
      : []),
  ];
}

function turns(book: Book, { period }: Period, campaign: string, group?: string): string {
  const sum = sumCounts(book.counts("campaign_turns", period, group), (count) => count.campaign === campaign);
  if (sum) return `${formatNumber(sum.n)} ${MEASURES.campaign_turns.baseNoun}`;
  // Where no unit was expected, none owes a count either.
  const asked: Ask = {
    measure: "campaign_units",
    period,
    campaign,
    ...(group === undefined ? {} : { group }),
  };
  const units = book.rate(asked);
  return NO_RATE[units.kind === "none" ? units.why : "not-received"].text;
}
