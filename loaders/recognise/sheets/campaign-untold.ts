/** Why a list of one campaign is not read, and what would mend it. */
import type { Campaign, Period } from "../../../src/terms/reference.ts";
import type { CampaignTold } from "./campaign-told.ts";

export type Why = Extract<CampaignTold, { why: string }>["why"] | "beside" | "vague" | "two" | "units";

export const NOT_READ = "Biểu của một cuộc thi, cuộc vận động không được đọc";
const CALL_IT =
  "ghi đúng một tên cuộc như trong campaigns.csv vào tiêu đề biểu, hoặc vào tiêu đề cột số người (lượt) tham gia";

/** What is told of a list of one campaign that is not read. */
export function whyUntold(why: Why, campaigns: readonly Campaign[], { period }: Period): string {
  const own = campaigns
    .filter((each) => each.period === period)
    .map(({ campaign, name }) => `${campaign} (${name})`);
  const listed = own.length === 0 ? "kỳ này chưa có cuộc nào" : own.join(", ");
  const reasons: Record<Why, string> = {
    none: `tiêu đề biểu, tên trang và tên tệp không nêu cuộc nào của kỳ ${period} (${listed}); ${CALL_IT}`,
    several: `tiêu đề nêu từ hai cuộc trở lên mà biểu chỉ có một cột số, nên không biết số ấy của cuộc nào; ${CALL_IT}`,
    elsewhere: `tiêu đề nêu cuộc của kỳ khác, không phải của kỳ ${period} (${listed}); sửa kỳ trong tiêu đề, hoặc thêm cuộc ấy của kỳ này vào campaigns.csv`,
    part: "tiêu đề, tên trang hay tên tệp nêu một tuần, một vòng hay một đợt của cuộc, mà chỉ số của cả cuộc được tính; gửi biểu của cả cuộc",
    other: `biểu không ghi kết quả tham gia của kỳ ${period} (tiêu đề nói về giải thưởng, chỉ tiêu, kế hoạch, đăng ký, tập huấn, xếp hạng, tỷ lệ, đơn vị chưa tham gia, hay năm khác); nếu là kết quả thì sửa tiêu đề`,
    beside:
      "tệp có biểu ghi tên các cuộc ở tiêu đề cột, và chỉ biểu ấy được tính; nếu trang này có cuộc mà biểu ấy không có thì thêm cuộc ấy thành một cột của biểu",
    vague: `cột số không nói là số người, số lượt hay đơn vị tham gia; ghi vào tiêu đề cột, ví dụ “Số người tham gia”`,
    units:
      "không dòng nào nêu một xã, phường, thị trấn hay đơn vị trực thuộc (có thể là chi đoàn, huyện, hay đơn vị tính); gửi biểu có mỗi đơn vị một dòng",
    two: "dưới bảng có tiêu đề của một cuộc khác; tách mỗi cuộc ra một trang",
  };
  return `${NOT_READ}: ${reasons[why]}`;
}
