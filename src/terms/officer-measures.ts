/** Measures about officers: withheld for groups of fewer than five. */
import type { Measure } from "./measure.ts";

const POSTS = {
  about: "officers",
  ofScheme: false,
  baseNoun: "cán bộ",
  grain: "kỳ × địa bàn × chức danh",
} as const;

const SCORES = {
  about: "officers",
  source: "evaluation",
  ofScheme: true,
  grain: "kỳ × địa bàn × chức danh × tiêu chí",
} as const;

export const OFFICER_MEASURES = {
  evaluated: {
    ...POSTS,
    name: "Cán bộ được đánh giá",
    counts: "cán bộ đương nhiệm có kết quả đánh giá được chấp nhận",
    outOf: "cán bộ đương nhiệm trong danh sách, thuộc đơn vị còn hiệu lực vào ngày cuối kỳ",
    source: "evaluation",
  },
  officers_registered: {
    ...POSTS,
    name: "Cán bộ đăng ký rèn luyện",
    counts: "cán bộ đương nhiệm đã đăng ký chương trình Rèn luyện đoàn viên",
    outOf: "cán bộ đương nhiệm",
    source: "roster",
  },
  criteria_met: {
    ...SCORES,
    name: "Lượt tiêu chí đạt",
    counts:
      "lượt (cán bộ, tiêu chí) có điểm chính thức từ mức đạt trở lên; với điều không nên làm: không vi phạm",
    outOf: "lượt (cán bộ được đánh giá, tiêu chí áp dụng cho chức danh)",
    baseNoun: "lượt tiêu chí",
  },
  points: {
    ...SCORES,
    name: "Điểm chính thức",
    counts: "điểm chính thức, không tính điểm thưởng và điểm trừ",
    outOf: "điểm tối đa của các tiêu chí áp dụng",
    baseNoun: "điểm",
  },
  self_points: {
    ...SCORES,
    name: "Điểm tự chấm",
    counts: "điểm tự chấm, trên những lượt có cả điểm tự chấm và điểm chính thức",
    outOf: "điểm tối đa của những lượt ấy",
    baseNoun: "điểm",
  },
  both_points: {
    ...SCORES,
    name: "Điểm chính thức để đối chiếu với tự chấm",
    counts: "điểm chính thức, trên những lượt có cả điểm tự chấm và điểm chính thức",
    outOf: "điểm tối đa của những lượt ấy",
    baseNoun: "điểm",
  },
  missing: {
    ...SCORES,
    name: "Lượt tiêu chí bỏ trống",
    counts: "lượt có điểm chính thức bỏ trống; với điều không nên làm: biểu mẫu không có cột",
    outOf: "lượt (cán bộ được đánh giá, tiêu chí áp dụng cho chức danh)",
    baseNoun: "lượt tiêu chí",
  },
  grade: {
    name: "Xếp loại cán bộ",
    counts: "cán bộ được đánh giá có mức xếp loại ghi trong tệp",
    outOf: "cán bộ được đánh giá",
    about: "officers",
    source: "evaluation",
    ofScheme: true,
    baseNoun: "cán bộ",
    grain: "kỳ × địa bàn × chức danh × mức xếp loại",
  },
} as const satisfies Record<string, Measure>;
