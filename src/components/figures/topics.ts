/** What figures are about, in the few words under which a reader looks for them. */
/** In the order in which they are listed. */
export const TOPICS = [
  "Đánh giá cán bộ",
  "Tiêu chí, điểm và xếp loại",
  "“3 chủ động”",
  "Rèn luyện đoàn viên",
  "Cuộc thi, cuộc vận động",
  "Nhiều chỉ số",
] as const;

export type Topic = (typeof TOPICS)[number];
