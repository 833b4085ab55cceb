/** The campaigns of a period: all of them in a table first, then the figures of each, folded beyond a few. */
import { formatNumber } from "../../terms/format.ts";
import { periodNameInText } from "../../terms/period.ts";
import { addressIn } from "../figures/address.ts";
import { boundaryWords } from "../frame/boundary-words.ts";
import { tableFigure } from "../frame/figure.ts";
import { sourced } from "../frame/source.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";
import { campaignDetails } from "./campaign-details.ts";
import { campaignPeriod, campaignsOf } from "./campaign-facts.ts";
import { campaignTable } from "./campaign-table.ts";

/** So many campaigns lie open; a list of more than so many is folded. */
const OPEN = 3;
const LONG = 20;

export function campaignSummary(view: View): Html {
  const { book } = view;
  const period = campaignPeriod(view);
  const campaigns = period ? campaignsOf(book, period) : [];
  if (!period || campaigns.length === 0) {
    const when = period ? `${periodNameInText(period.period)} không có` : "chưa có kỳ nào có";
    return html`<p class="note">Theo danh mục, ${when} cuộc thi, cuộc vận động.</p>`;
  }
  const title = "Các cuộc thi, cuộc vận động trong kỳ";
  return tableFigure(view, {
    ...{ id: "cuoc-van-dong", title },
    address: addressIn(view, "cuoc-thi-cuoc-van-dong", period.period),
    subtitle: periodNameInText(period.period),
    note: "Mẫu số của đơn vị là các đơn vị thuộc diện tham gia, kể cả nơi chưa nộp. Mẫu số của người là đoàn viên của các đơn vị đã gửi số liệu đăng ký; tỷ lệ trên 100% được giữ nguyên. Lượt là số đếm, không có tỷ lệ.",
    ...sourced(book, ["campaign_units", "training_registered"], period),
    table: campaignTable(book, campaigns, {
      id: "cuoc-van-dong-bang",
      caption: `${title}, ${periodNameInText(period.period)}`,
    }),
  });
}

export function campaignBlocks(view: View): Html | null {
  const period = campaignPeriod(view);
  const campaigns = period ? campaignsOf(view.book, period) : [];
  if (!period || campaigns.length === 0) return null;
  const boundaries = boundaryWords(view, "campaign_units", period.period);
  return html`${boundaries && html`<p class="note">${boundaries}</p>`}${campaigns.map((campaign, i) =>
    campaignDetails(view, campaign, i >= OPEN),
  )}`;
}

/** Which period had which campaigns, the latest first; whatever is chosen above. */
export function campaignCalendar(view: View): Html {
  const { book } = view;
  const campaigns = [...book.periods].reverse().flatMap((period) => campaignsOf(book, period));
  if (campaigns.length === 0) return html`<p class="note">Danh mục chưa có cuộc thi, cuộc vận động nào.</p>`;
  const title = "Các kỳ và cuộc thi, cuộc vận động của từng kỳ";
  const figure = tableFigure(view, {
    ...{ id: "lich-cuoc-van-dong", title },
    subtitle: "mọi kỳ, kỳ mới trước",
    ...sourced(book, ["campaign_units", "training_registered"]),
    table: campaignTable(book, campaigns, {
      ...{ id: "lich-cuoc-van-dong-bang", caption: title, withPeriod: true },
    }),
  });
  if (campaigns.length <= LONG) return figure;
  return html`<details><summary>${title} (${formatNumber(campaigns.length)})</summary>${figure}</details>`;
}
