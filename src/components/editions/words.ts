/** What editions' parts say in words: which figure is meant, why it changed, and what is wrong with an edition. */
import type { EditionCause, EditionFault, EditionFigure, EditionTrouble } from "../../terms/editions.ts";
import { isMeasureId, MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Book } from "../book/book.ts";
import { nameOfKind } from "../markup/names.ts";

export const TOPICS: readonly { name: string; measures: readonly MeasureId[] }[] = [
  { name: "Cán bộ", measures: ["evaluated", "officers_registered"] },
  {
    name: "Tiêu chí và xếp loại",
    measures: ["criteria_met", "points", "self_points", "both_points", "missing", "grade"],
  },
  {
    name: "Tham gia",
    measures: ["training_registered", "campaign_units", "campaign_people", "campaign_turns"],
  },
  {
    name: "3 chủ động",
    measures: ["three_initiatives", "initiative_1", "initiative_2", "initiative_3", "three_registered"],
  },
  { name: "Số liệu đã nhận", measures: ["submitted", "on_time", "rows_accepted"] },
];

const BASES: Readonly<Record<string, string>> = { commune: "cấp xã", all: "mọi Đoàn cơ sở" };

/** `Đoàn cơ sở “3 chủ động”, cấp xã`: everything but period and group. */
export function figureName({ data }: Book, figure: EditionFigure): string {
  const { measure, base, kind, period, campaign, grade, criteria, view } = figure;
  const scheme = data.periods.find((own) => own.period === period)?.scheme;
  const ofGrade = data.grades.find((own) => own.scheme === scheme && own.grade === grade);
  const ofCampaign = data.campaigns.find((own) => own.campaign === campaign && own.period === period);
  return [
    isMeasureId(measure) ? MEASURES[measure].name : "Chỉ số không còn dùng",
    BASES[base] ?? "",
    kind && nameOfKind(kind),
    grade && (ofGrade?.name || "mức không còn trong khung"),
    campaign && (ofCampaign?.name ?? "cuộc vận động không còn trong danh mục"),
    criteria === "dont" ? "điều không nên làm" : "",
    view === "now" ? "theo địa giới hiện nay" : "",
  ]
    .filter(Boolean)
    .join(", ");
}

const TABLES: Readonly<Record<string, string>> = {
  units: "danh sách đơn vị",
  groups: "danh sách địa bàn",
  successions: "bảng kế thừa đơn vị",
  periods: "danh mục kỳ",
  criteria: "tiêu chí của khung",
  grades: "mức xếp loại của khung",
  campaigns: "danh mục cuộc thi, cuộc vận động",
  aliases: "cách gọi tên đơn vị",
  columns: "cách gọi tên cột",
  targets: "chỉ tiêu",
  identity: "tên cơ quan, tên mô hình",
};

/** What a reference table is to its readers. */
export function tableWords(name: string): string {
  return TABLES[name] ?? "một bảng tham chiếu";
}

const FILES: Partial<Record<EditionCause["code"], string>> = {
  "new-file": "Tệp mới",
  "corrected-file": "Tệp đã sửa",
  "replacing-file": "Tệp mới thay tệp trước",
  "file-gone": "Tệp không còn được tính",
  "file-back": "Tệp được tính trở lại",
  "relabelled-file": "Tệp đổi ngày nhận, loại, kỳ hoặc địa bàn",
  "unverified-file": "Tệp không đối chiếu được, có thể đã sửa",
};

/** What a cause is, and the file that it is about, if any. */
export function causeWords({ code, what }: EditionCause): { words: string; path: string } {
  const ofFile = FILES[code];
  if (ofFile) return { words: ofFile, path: what };
  const changed = (kind: string) => ({ words: `${kind}: ${tableWords(what)}`, path: "" });
  if (code === "boundary") return changed("Đổi đơn vị, địa giới");
  if (code === "scheme") return changed("Đổi khung tiêu chí");
  if (code === "wording") return changed("Đổi cách nhận dữ liệu");
  if (code === "period" || code === "campaigns") return changed("Đổi danh mục");
  if (code === "rule") return { words: "Đổi quy tắc của chương trình", path: "" };
  return { words: "Chưa rõ nguyên nhân", path: "" };
}

/** Causes that may have changed any figure: beside a nearer one nobody can say whether they had a part. */
export function mayBeAnywhere({ code }: EditionCause): boolean {
  return code === "rule" || code === "wording";
}

export const FAULTS: Record<EditionFault["what"], string> = {
  changed: "đã bị sửa sau khi chốt",
  missing: "không còn",
  extra: "không thuộc ấn bản",
};

export const TROUBLES: Record<EditionTrouble, string> = {
  "bad-name":
    "Tên thư mục không dùng làm tên ấn bản được: chỉ gồm chữ không dấu, chữ số, dấu - và _. Thư mục này không có địa chỉ trên trang.",
  unreadable:
    "Không đọc được: thiếu hoặc hỏng danh sách SHA256SUMS hay tệp sources.json. Thư mục này không có địa chỉ trên trang; hãy lấy lại từ bản sao lưu.",
  "later-format":
    "Ấn bản do một phiên bản mới hơn của chương trình chốt. Các tệp vẫn ở địa chỉ cũ; muốn xem thay đổi, hãy cập nhật chương trình.",
  "other-province":
    "Ấn bản của một tỉnh khác: không có đơn vị nào chung với bộ dữ liệu này. Không so sánh và không đưa lên trang; hãy chuyển nó về bộ dữ liệu của tỉnh ấy.",
  "counts-damaged":
    "Tệp số liệu của ấn bản không còn như khi chốt, nên không so sánh được; hãy lấy lại từ bản sao lưu.",
};
