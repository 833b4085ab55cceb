/** Contests and campaigns of the period: one item each, and a table by district. */
import type { Campaign } from "../../../terms/reference.ts";
import { campaignsOf } from "../../participation/campaign-facts.ts";
import type { Stated } from "../model.ts";
import { chapterWith, type Draft, paragraph, type Scope } from "../scope.ts";
import { byDistrict } from "../tables/by-district.ts";
import { campaignSentence } from "../words/campaign.ts";
import { notSentSentence } from "../words/left-out.ts";

export function campaigns(scope: Scope): Draft[] {
  const { book, period } = scope;
  const own = campaignsOf(book, period);
  if (own.length === 0) return [];
  const ask = ({ campaign }: Campaign): Stated => ({
    ...{ measure: "campaign_units", period: period.period, campaign },
  });
  const chapter = {
    id: "cuoc-van-dong",
    title: "Tham gia các cuộc thi, cuộc vận động",
    ask: { measure: "campaign_units", period: period.period } as const,
  };
  return chapterWith(scope, chapter, () => [
    { kind: "list", items: own.flatMap((campaign) => campaignSentence(book, campaign) ?? []) },
    ...paragraph(notSentSentence(book, "campaign", period.period)),
    {
      kind: "table",
      table: byDistrict(scope, {
        id: "cuoc-van-dong-dia-ban",
        caption: "Đơn vị tham gia từng cuộc thi, cuộc vận động, theo địa bàn",
        asks: own.map((campaign) => ({ head: campaign.name, ask: ask(campaign) })),
        note: "Mẫu số là các đơn vị thuộc diện tham gia, kể cả nơi chưa nộp số liệu.",
      }),
    },
  ]);
}
