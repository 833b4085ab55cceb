/** How a campaign is described: what it is counted in, and who is expected to take part. */
import type { Campaign } from "../../terms/published.ts";

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
