/** How a campaign is described: what it is counted in, and who is expected to take part. */
import { plainWords } from "../../terms/fold.ts";
import type { Campaign } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";

export const EXPECTED: Record<Campaign["expected"], string> = {
  commune: "xã, phường, thị trấn",
  all: "mọi Đoàn cơ sở",
};

/** `Tính bằng lượt; diện tham gia: xã, phường, thị trấn`. */
export function described({ countedIn, expected }: Campaign): string {
  return `Tính bằng ${countedIn}; diện tham gia: ${EXPECTED[expected]}`;
}

/** A campaign's part of the ids on a page. */
export function idOf({ campaign }: Campaign): string {
  return campaign.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/**
 * A campaign's part of the names of its figures: its own name in plain letters, and its code only where another
 * campaign of the period is called the same.
 */
export function nameOf({ data }: Book, campaign: Campaign): string {
  const plain = slug(campaign);
  const alike = data.campaigns.filter((one) => one.period === campaign.period && slug(one) === plain);
  return alike.length > 1 || plain === "" ? [plain, idOf(campaign)].filter(Boolean).join("-") : plain;
}

function slug({ name }: Campaign): string {
  return plainWords(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
