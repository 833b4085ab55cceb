/** The six kinds of export, in the order in which a period's work produces them. */
export const EXPORT_KINDS = [
  "roster",
  "evaluation",
  "registration",
  "campaign",
  "three_initiatives",
  "declared",
] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

/** The kinds of which a row is about an officer, and about a unit; a row of the last kind is about a group. */
export const OF_OFFICERS: readonly ExportKind[] = ["roster", "evaluation"];
export const OF_UNITS: readonly ExportKind[] = ["registration", "campaign", "three_initiatives"];

export function isExportKind(text: string): text is ExportKind {
  return (EXPORT_KINDS as readonly string[]).includes(text);
}

/** What each kind is called to its readers. */
export const KIND_NAMES: Record<ExportKind, string> = {
  roster: "Danh sách cán bộ",
  evaluation: "Kết quả đánh giá",
  registration: "Đăng ký rèn luyện đoàn viên",
  campaign: "Cuộc thi, cuộc vận động",
  three_initiatives: "Đoàn cơ sở “3 chủ động”",
  declared: "Số liệu báo cáo của địa bàn",
};

/** The words of the six kinds, each with what it is called, for messages that ask for one. */
export const KIND_LIST = EXPORT_KINDS.map((kind) => `${kind} (${KIND_NAMES[kind]})`).join("; ");
