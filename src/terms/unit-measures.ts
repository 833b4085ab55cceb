/** Measures about units, and about the files that came from them. */
import type { Measure } from "./measure.ts";

const CAMPAIGNS = {
  about: "units",
  source: "campaign",
  ofScheme: false,
  grain: "kỳ × đơn vị × cuộc vận động",
} as const;

const RECOGNITION = {
  about: "units",
  source: "three_initiatives",
  ofScheme: false,
  baseNoun: "đơn vị",
  outOf: "đơn vị còn hiệu lực vào ngày cuối kỳ",
  grain: "kỳ × đơn vị",
} as const;

const RECEIPTS = { about: "files", source: null, ofScheme: false } as const;

export const UNIT_MEASURES = {
  training_registered: {
    name: "Đoàn viên đăng ký rèn luyện",
    counts: "đoàn viên đã đăng ký chương trình Rèn luyện đoàn viên",
    outOf: "đoàn viên của các đơn vị đã gửi số liệu đăng ký",
    about: "units",
    source: "registration",
    ofScheme: false,
    baseNoun: "đoàn viên",
    grain: "kỳ × đơn vị",
  },
  campaign_units: {
    ...CAMPAIGNS,
    name: "Đơn vị tham gia cuộc thi, cuộc vận động",
    counts: "đơn vị có tham gia",
    outOf: "đơn vị thuộc diện tham gia",
    baseNoun: "đơn vị",
  },
  campaign_people: {
    ...CAMPAIGNS,
    name: "Người tham gia cuộc thi, cuộc vận động",
    counts: "người tham gia",
    outOf: "đoàn viên của các đơn vị đã gửi số liệu đăng ký",
    baseNoun: "đoàn viên",
  },
  campaign_turns: {
    ...CAMPAIGNS,
    name: "Lượt tham gia cuộc vận động",
    counts: "lượt tham gia",
    outOf: null,
    baseNoun: "lượt",
  },
  three_initiatives: {
    ...RECOGNITION,
    name: "Đoàn cơ sở “3 chủ động”",
    counts: "đơn vị được công nhận trong năm và đạt cả ba nội dung chủ động",
  },
  initiative_1: {
    ...RECOGNITION,
    name: "Chủ động quản lý đoàn viên; chăm lo, nắm bắt tình hình thanh niên",
    counts: "đơn vị đạt nội dung chủ động 1",
  },
  initiative_2: {
    ...RECOGNITION,
    name: "Chủ động xây dựng và thực hiện kế hoạch công tác",
    counts: "đơn vị đạt nội dung chủ động 2",
  },
  initiative_3: {
    ...RECOGNITION,
    name: "Chủ động tham mưu với cấp ủy, phối hợp với các tổ chức",
    counts: "đơn vị đạt nội dung chủ động 3",
  },
  three_registered: {
    ...RECOGNITION,
    name: "Đơn vị đăng ký “3 chủ động”",
    counts: "đơn vị đăng ký trong năm",
  },
  submitted: {
    ...RECEIPTS,
    name: "Đã nộp số liệu",
    counts: "đơn vị có ít nhất một dòng được chấp nhận trong tệp đang dùng của loại ấy",
    outOf: "đơn vị phải nộp loại số liệu ấy trong kỳ",
    baseNoun: "đơn vị",
    grain: "kỳ × loại số liệu × đơn vị",
  },
  on_time: {
    ...RECEIPTS,
    name: "Nộp đúng hạn",
    counts: "đơn vị có tệp nhận được trong hạn",
    outOf: "đơn vị phải nộp, trừ những đơn vị có trong tệp không rõ ngày nhận",
    baseNoun: "đơn vị",
    grain: "kỳ × loại số liệu × đơn vị",
  },
  rows_accepted: {
    ...RECEIPTS,
    name: "Dòng được chấp nhận",
    counts: "dòng được chấp nhận",
    outOf: "dòng được chấp nhận hoặc bị treo, trong các tệp đang dùng",
    baseNoun: "dòng",
    grain: "kỳ × loại số liệu × địa bàn của tệp",
  },
} as const satisfies Record<string, Measure>;
