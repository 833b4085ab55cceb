/** Every code of a finding: what it means to the office that sent the file, and what mends it. */
export const FINDING_CODES = [
  "unit-unknown",
  "unit-ambiguous",
  "officer-unknown",
  "officer-ambiguous",
  "position-unknown",
  "score-not-a-number",
  "score-out-of-range",
  "criterion-unknown",
  "count-not-a-number",
  "count-negative",
  "key-conflict",
  "answer-unknown",
  "grade-unknown",
  "date-not-a-date",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

export interface FindingWords {
  name: string;
  /** What became of the row, and why. */
  meaning: string;
  mend: string;
}

export const FINDINGS: Record<FindingCode, FindingWords> = {
  "unit-unknown": {
    name: "Không rõ đơn vị",
    meaning: "Tên đơn vị không có trong danh mục của địa bàn vào ngày cuối kỳ; dòng bị treo.",
    mend: "Viết đúng tên đơn vị, hoặc thêm cách viết ấy vào aliases.csv.",
  },
  "unit-ambiguous": {
    name: "Trùng tên đơn vị",
    meaning: "Nhiều đơn vị cùng mang tên này; dòng bị treo.",
    mend: "Ghi rõ xã, phường hay thị trấn, hoặc ghi thêm địa bàn.",
  },
  "officer-unknown": {
    name: "Cán bộ ngoài danh sách",
    meaning: "Người được đánh giá không có trong danh sách cán bộ của kỳ; dòng bị treo.",
    mend: "Bổ sung vào danh sách cán bộ, hoặc sửa họ tên, chức vụ, đơn vị cho khớp.",
  },
  "officer-ambiguous": {
    name: "Không phân biệt được cán bộ",
    meaning: "Danh sách có hai người cùng họ tên, chức vụ, đơn vị; các dòng bị treo.",
    mend: "Sửa danh sách cán bộ để phân biệt được hai người.",
  },
  "position-unknown": {
    name: "Không rõ chức vụ",
    meaning:
      "Chức vụ không phải Bí thư hay Phó Bí thư đang giữ, hoặc dòng nằm dưới mục của người đã thôi chức, chưa được đánh giá, hoặc chức danh đang khuyết; dòng bị treo.",
    mend: "Ghi Bí thư hoặc Phó Bí thư; bỏ dòng của chức danh đang khuyết, của người không còn giữ chức hoặc chưa được đánh giá.",
  },
  "score-not-a-number": {
    name: "Điểm không phải là số",
    meaning:
      "Ô điểm không đọc được; cả phiếu đánh giá của cán bộ bị treo. Điểm thưởng, điểm trừ, tổng điểm: chỉ bỏ ô ấy.",
    mend: "Ghi điểm bằng số; để trống nếu chưa chấm.",
  },
  "score-out-of-range": {
    name: "Điểm ngoài khung",
    meaning:
      "Điểm dưới 0 hoặc quá điểm tối đa; cả phiếu đánh giá của cán bộ bị treo. Điểm thưởng, điểm trừ: chỉ bỏ ô ấy.",
    mend: "Chấm lại từ 0 đến điểm tối đa của tiêu chí.",
  },
  "criterion-unknown": {
    name: "Tiêu chí lạ",
    meaning: "Mã tiêu chí không có trong khung của kỳ; cột hoặc dòng ấy không được tính.",
    mend: "Dùng đúng khung tiêu chí của kỳ.",
  },
  "count-not-a-number": {
    name: "Số lượng không phải là số",
    meaning: "Ô số lượng không đọc được; dòng bị treo.",
    mend: "Ghi một số nguyên bằng chữ số, ví dụ 35; 3,5 không phải là số lượng.",
  },
  "count-negative": {
    name: "Số lượng âm",
    meaning: "Số lượng nhỏ hơn 0; dòng bị treo.",
    mend: "Kiểm tra lại và ghi số từ 0 trở lên.",
  },
  "key-conflict": {
    name: "Hai dòng mâu thuẫn",
    meaning: "Hai dòng cùng nói về một người hoặc một đơn vị nhưng nội dung khác nhau; cả hai bị treo.",
    mend: "Giữ một dòng đúng, bỏ dòng kia.",
  },
  "answer-unknown": {
    name: "Trả lời không rõ",
    meaning: "Không rõ là có hay không; ô ấy coi như chưa trả lời.",
    mend: "Ghi x hoặc Có; Không hoặc 0. Ở cột về vi phạm, ghi hẳn Vi phạm hoặc Không vi phạm.",
  },
  "grade-unknown": {
    name: "Xếp loại không rõ",
    meaning: "Mức xếp loại không có trong quy định; ô ấy coi như chưa xếp loại.",
    mend:
      "Ghi một trong: Hoàn thành xuất sắc nhiệm vụ, Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ, Không hoàn thành nhiệm vụ " +
      "(hoặc HTXSNV, HTTNV, HTNV, KHTNV).",
  },
  "date-not-a-date": {
    name: "Ngày không đúng",
    meaning: "Không đọc được ngày; ô ấy coi như bỏ trống.",
    mend: "Ghi ngày theo dạng 22/11/2026.",
  },
};

export function isFindingCode(text: string): text is FindingCode {
  return (FINDING_CODES as readonly string[]).includes(text);
}
