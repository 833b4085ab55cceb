/** What is said of periods that expect what no table of the reference describes: nothing of it can be counted. */
import type { Reference } from "../reference/reference.ts";

/** One line for each such period and kind; a run goes on, since the table may be written later. */
export function undescribedLines({ periods, campaigns }: Pick<Reference, "periods" | "campaigns">): string[] {
  return periods.flatMap(({ period, expects, scheme }) => [
    ...(expects.includes("campaign") && !campaigns.some((campaign) => campaign.period === period)
      ? [
          `Chú ý: kỳ ${period} yêu cầu cuộc thi, cuộc vận động (periods.csv, cột expects) nhưng campaigns.csv không có cuộc nào của kỳ này ` +
            "[campaigns-missing], nên không tính được ai đã tham gia. Thêm các cuộc vào campaigns.csv, hoặc bỏ campaign khỏi cột expects.",
        ]
      : []),
    ...(expects.includes("evaluation") && scheme === ""
      ? [
          `Chú ý: kỳ ${period} yêu cầu kết quả đánh giá (periods.csv, cột expects) nhưng không ghi khung tiêu chí ` +
            "[scheme-missing], nên không tính được tiêu chí nào. Ghi tên khung vào cột scheme, hoặc bỏ evaluation khỏi cột expects.",
        ]
      : []),
  ]);
}
