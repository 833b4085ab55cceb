/**
 * Every measure once: what it is called, what n and N count, whom it is about. The page "Cách tính" is drawn
 * from this registry, so a figure can never be shown without its definition.
 */
import type { ExportKind } from "./kinds.ts";

export const MEASURE_IDS = [
  "evaluated",
  "training_registered",
  "officers_registered",
  "campaign_units",
  "campaign_people",
  "campaign_turns",
  "criteria_met",
  "points",
  "self_points",
  "both_points",
  "missing",
  "grade",
  "three_initiatives",
  "initiative_1",
  "initiative_2",
  "initiative_3",
  "three_registered",
  "submitted",
  "on_time",
  "rows_accepted",
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];

/** Whom a figure tells something about: figures about officers are withheld for small groups. */
export type MeasureSubject = "officers" | "units" | "files";

export interface Measure {
  id: MeasureId;
  name: string;
  /** What n counts, in words. */
  counts: string;
  /** What N counts, in words; null where the measure is a count without a rate. */
  outOf: string | null;
  about: MeasureSubject;
  /** The kind of export whose receipt it needs; null for what is said about all of them. */
  source: ExportKind | null;
  /** Whether it depends on the scheme, so that another scheme breaks its line. */
  ofScheme: boolean;
  /** The thing that the base counts, as it is written behind n/N. */
  baseNoun: string;
  /** The finest grain published. */
  grain: string;
}

export const MEASURES: Record<MeasureId, Measure> = {
  evaluated: {
    id: "evaluated",
    name: "Cán bộ được đánh giá",
    counts: "cán bộ đương nhiệm có kết quả đánh giá được chấp nhận",
    outOf: "cán bộ đương nhiệm trong danh sách, thuộc đơn vị còn hiệu lực vào ngày cuối kỳ",
    about: "officers",
    source: "evaluation",
    ofScheme: false,
    baseNoun: "cán bộ",
    grain: "kỳ × địa bàn × chức danh",
  },
  training_registered: {
    id: "training_registered",
    name: "Đoàn viên đăng ký rèn luyện",
    counts: "đoàn viên đã đăng ký chương trình Rèn luyện đoàn viên",
    outOf: "đoàn viên của các đơn vị đã gửi số liệu đăng ký",
    about: "units",
    source: "registration",
    ofScheme: false,
    baseNoun: "đoàn viên",
    grain: "kỳ × đơn vị",
  },
  officers_registered: {
    id: "officers_registered",
    name: "Cán bộ đăng ký rèn luyện",
    counts: "cán bộ đương nhiệm đã đăng ký chương trình Rèn luyện đoàn viên",
    outOf: "cán bộ đương nhiệm",
    about: "officers",
    source: "roster",
    ofScheme: false,
    baseNoun: "cán bộ",
    grain: "kỳ × địa bàn × chức danh",
  },
  campaign_units: {
    id: "campaign_units",
    name: "Đơn vị tham gia cuộc thi, cuộc vận động",
    counts: "đơn vị có tham gia",
    outOf: "đơn vị thuộc diện tham gia",
    about: "units",
    source: "campaign",
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × đơn vị × cuộc vận động",
  },
  campaign_people: {
    id: "campaign_people",
    name: "Người tham gia cuộc thi, cuộc vận động",
    counts: "người tham gia",
    outOf: "đoàn viên của các đơn vị đã gửi số liệu đăng ký",
    about: "units",
    source: "campaign",
    ofScheme: false,
    baseNoun: "đoàn viên",
    grain: "kỳ × đơn vị × cuộc vận động",
  },
  campaign_turns: {
    id: "campaign_turns",
    name: "Lượt tham gia cuộc vận động",
    counts: "lượt tham gia",
    outOf: null,
    about: "units",
    source: "campaign",
    ofScheme: false,
    baseNoun: "lượt",
    grain: "kỳ × đơn vị × cuộc vận động",
  },
  criteria_met: {
    id: "criteria_met",
    name: "Lượt tiêu chí đạt",
    counts:
      "lượt (cán bộ, tiêu chí) có điểm chính thức từ mức đạt trở lên; với điều không nên làm: không vi phạm",
    outOf: "lượt (cán bộ được đánh giá, tiêu chí áp dụng cho chức danh)",
    about: "officers",
    source: "evaluation",
    ofScheme: true,
    baseNoun: "lượt tiêu chí",
    grain: "kỳ × địa bàn × chức danh × tiêu chí",
  },
  points: {
    id: "points",
    name: "Điểm chính thức",
    counts: "điểm chính thức, không tính điểm thưởng và điểm trừ",
    outOf: "điểm tối đa của các tiêu chí áp dụng",
    about: "officers",
    source: "evaluation",
    ofScheme: true,
    baseNoun: "điểm",
    grain: "kỳ × địa bàn × chức danh × tiêu chí",
  },
  self_points: {
    id: "self_points",
    name: "Điểm tự chấm",
    counts: "điểm tự chấm, trên những lượt có cả điểm tự chấm và điểm chính thức",
    outOf: "điểm tối đa của những lượt ấy",
    about: "officers",
    source: "evaluation",
    ofScheme: true,
    baseNoun: "điểm",
    grain: "kỳ × địa bàn × chức danh × tiêu chí",
  },
  both_points: {
    id: "both_points",
    name: "Điểm chính thức để đối chiếu với tự chấm",
    counts: "điểm chính thức, trên những lượt có cả điểm tự chấm và điểm chính thức",
    outOf: "điểm tối đa của những lượt ấy",
    about: "officers",
    source: "evaluation",
    ofScheme: true,
    baseNoun: "điểm",
    grain: "kỳ × địa bàn × chức danh × tiêu chí",
  },
  missing: {
    id: "missing",
    name: "Lượt tiêu chí bỏ trống",
    counts: "lượt có điểm chính thức bỏ trống; với điều không nên làm: biểu mẫu không có cột",
    outOf: "lượt (cán bộ được đánh giá, tiêu chí áp dụng cho chức danh)",
    about: "officers",
    source: "evaluation",
    ofScheme: true,
    baseNoun: "lượt tiêu chí",
    grain: "kỳ × địa bàn × chức danh × tiêu chí",
  },
  grade: {
    id: "grade",
    name: "Xếp loại cán bộ",
    counts: "cán bộ được đánh giá có mức xếp loại ghi trong tệp",
    outOf: "cán bộ được đánh giá",
    about: "officers",
    source: "evaluation",
    ofScheme: true,
    baseNoun: "cán bộ",
    grain: "kỳ × địa bàn × chức danh × mức xếp loại",
  },
  three_initiatives: {
    id: "three_initiatives",
    name: "Đoàn cơ sở “3 chủ động”",
    counts: "đơn vị được công nhận trong năm và đạt cả ba nội dung chủ động",
    outOf: "đơn vị còn hiệu lực vào ngày cuối kỳ",
    about: "units",
    source: "three_initiatives",
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × đơn vị",
  },
  initiative_1: {
    id: "initiative_1",
    name: "Chủ động quản lý đoàn viên; chăm lo, nắm bắt tình hình thanh niên",
    counts: "đơn vị đạt nội dung chủ động 1",
    outOf: "đơn vị còn hiệu lực vào ngày cuối kỳ",
    about: "units",
    source: "three_initiatives",
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × đơn vị",
  },
  initiative_2: {
    id: "initiative_2",
    name: "Chủ động xây dựng và thực hiện kế hoạch công tác",
    counts: "đơn vị đạt nội dung chủ động 2",
    outOf: "đơn vị còn hiệu lực vào ngày cuối kỳ",
    about: "units",
    source: "three_initiatives",
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × đơn vị",
  },
  initiative_3: {
    id: "initiative_3",
    name: "Chủ động tham mưu với cấp ủy, phối hợp với các tổ chức",
    counts: "đơn vị đạt nội dung chủ động 3",
    outOf: "đơn vị còn hiệu lực vào ngày cuối kỳ",
    about: "units",
    source: "three_initiatives",
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × đơn vị",
  },
  three_registered: {
    id: "three_registered",
    name: "Đơn vị đăng ký “3 chủ động”",
    counts: "đơn vị đăng ký trong năm",
    outOf: "đơn vị còn hiệu lực vào ngày cuối kỳ",
    about: "units",
    source: "three_initiatives",
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × đơn vị",
  },
  submitted: {
    id: "submitted",
    name: "Đã nộp số liệu",
    counts: "đơn vị có ít nhất một dòng được chấp nhận trong tệp đang dùng của loại ấy",
    outOf: "đơn vị phải nộp loại số liệu ấy trong kỳ",
    about: "files",
    source: null,
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × loại số liệu × đơn vị",
  },
  on_time: {
    id: "on_time",
    name: "Nộp đúng hạn",
    counts: "đơn vị có tệp nhận được trong hạn",
    outOf: "đơn vị phải nộp, trừ những đơn vị có trong tệp không rõ ngày nhận",
    about: "files",
    source: null,
    ofScheme: false,
    baseNoun: "đơn vị",
    grain: "kỳ × loại số liệu × đơn vị",
  },
  rows_accepted: {
    id: "rows_accepted",
    name: "Dòng được chấp nhận",
    counts: "dòng được chấp nhận",
    outOf: "dòng được chấp nhận hoặc bị treo, trong các tệp đang dùng",
    about: "files",
    source: null,
    ofScheme: false,
    baseNoun: "dòng",
    grain: "kỳ × loại số liệu × địa bàn của tệp",
  },
};

export function isMeasureId(text: string): text is MeasureId {
  return (MEASURE_IDS as readonly string[]).includes(text);
}
