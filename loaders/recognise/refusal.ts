/** Why a file is refused, with what would mend it: a line of the manifest, or a table of the reference. */
import Papa from "papaparse";
import { EXPORT_KINDS, type ExportKind, KIND_LIST, KIND_NAMES } from "../../src/terms/kinds.ts";
import { plainWords } from "../values/words.ts";
import type { Context } from "./context.ts";
import type { ManifestLine } from "./manifest-line.ts";

/** A file that cannot be told: why, and what would mend it. */
export interface Refusal {
  refusal: string;
}

/** What the header row of a kind's table must name, in the words of an office. */
const COLUMNS: Record<ExportKind, string> = {
  roster: "Họ và tên, Chức vụ, Đơn vị (mỗi cán bộ một dòng, không để Bí thư và Phó Bí thư chung một dòng)",
  evaluation: "Họ và tên, Chức vụ, Đơn vị và điểm từng tiêu chí (hoặc Tổng điểm, hoặc Xếp loại)",
  registration: "Đơn vị, Tổng số đoàn viên, Số đoàn viên đăng ký rèn luyện",
  campaign:
    "Đơn vị và tên từng cuộc thi, cuộc vận động như trong campaigns.csv (tên ở tiêu đề cột; biểu của một cuộc thì tên ở tiêu đề biểu và một cột Số người tham gia)",
  three_initiatives: "Đơn vị, Chủ động 1, Chủ động 2, Chủ động 3",
  declared: "Huyện/TX/TP và tên từng chỉ tiêu báo cáo (hoặc Huyện/TX/TP, Chỉ tiêu, Kết quả)",
};

/** What a title or a path calls a list, by its kind. */
const CALLED: Record<ExportKind, RegExp> = {
  roster: /\bdanh sach (can bo|bi thu)/,
  evaluation: /\b(danh gia|cham diem|xep loai)\b/,
  registration: /\bren luyen\b/,
  campaign: /\bcuoc (thi|van dong)\b|\bphong trao\b(?! thanh)/,
  three_initiatives: /\b(3|ba) chu dong\b/,
  declared: /\b(so lieu bao cao|bao cao so lieu)\b/,
};

/** The one kind of which titles speak, else the path. */
function kindSpokenOf(titles: readonly string[], path: string): ExportKind | null {
  const spokenOf = (texts: readonly string[]) =>
    EXPORT_KINDS.filter((kind) => texts.some((text) => CALLED[kind].test(plainWords(text))));
  const inTitles = spokenOf(titles);
  const [kind = null, ...others] = inTitles.length > 0 ? inTitles : spokenOf([path]);
  return others.length === 0 ? kind : null;
}

/** More periods are not listed: the latest are likelier. */
const LISTED = 12;

/**
 * A file whose kind nobody can tell; one that the manifest tells already lacks something else. Where its titles speak of a
 * kind, the columns that are looked for are named at once.
 */
export function refuseKind(
  path: string,
  manifest: ManifestLine,
  { why, period, titles }: { why: string; period: string | null; titles?: readonly string[] },
  { vocabulary }: Pick<Context, "vocabulary">,
): Refusal {
  const { kind } = manifest;
  if (kind === "") {
    const spoken = titles && kindSpokenOf(titles, path);
    const wanted = spoken ? `Nếu là biểu ${KIND_NAMES[spoken]}, ${columnsWanted(spoken)}. Không thì: ` : "";
    return { refusal: `${why}. ${wanted}${lineAsked(path, manifest, ["kind", "period"])}` };
  }
  const told = `không thấy bảng “${KIND_NAMES[kind]}” như cột kind ${placeOf(manifest)} ghi (${kind})`;
  if (kind === "campaign" && period && !vocabulary.campaigns.some((each) => each.period === period))
    return {
      refusal: `${told}: kỳ ${period} chưa có cuộc nào trong campaigns.csv, nên không cột nào được nhận ra. Thêm các cuộc của kỳ ấy vào reference/campaigns.csv rồi chạy lại`,
    };
  return {
    refusal:
      `${told}; ${columnsWanted(kind)}. ` +
      `Nếu là loại khác, sửa cột kind ${placeOf(manifest)} thành một trong: ${KIND_LIST}`,
  };
}

function columnsWanted(kind: ExportKind): string {
  return `bảng cần một dòng tiêu đề có các cột: ${COLUMNS[kind]}; cột gọi khác thì ghi cách gọi ấy vào reference/columns.csv`;
}

/** Whether titles speak of one kind alone, and not of campaigns: its columns are what is asked for. */
export function isOfOtherKind(titles: readonly string[]): boolean {
  const kind = kindSpokenOf(titles, "");
  return kind !== null && kind !== "campaign";
}

/** A file of one campaign of which nobody can tell which; its kind may be another's. */
export function refuseNoCampaign(path: string, manifest: ManifestLine, why: string): Refusal {
  const mend =
    manifest.kind === "" ? `. Nếu là loại khác: ${lineAsked(path, manifest, ["kind", "period"])}` : "";
  return { refusal: `${why}${mend}` };
}

/** A file whose period nobody can tell. */
export function refuseNoPeriod(path: string, manifest: ManifestLine): Refusal {
  const why = "không thấy kỳ báo cáo trong tiêu đề, thư mục hay tên tệp";
  return { refusal: `${why}. ${lineAsked(path, manifest, ["period"])}` };
}

/** A file of a period that the reference lacks: a line of the manifest mends that only where the period was misread. */
export function refuseUnknownPeriod(
  path: string,
  manifest: ManifestLine,
  period: string,
  { periods }: Pick<Context, "periods">,
): Refusal {
  const known = periods.slice(-LISTED).map((each) => each.period);
  return {
    refusal:
      `kỳ “${period}” không có trong periods.csv. Thêm một dòng cho kỳ ấy vào reference/periods.csv. ` +
      `Nếu tệp thuộc kỳ khác (đã có: ${known.join(", ")}): ${lineAsked(path, manifest, ["period"])}`,
  };
}

const ASKED = { kind: "<loại>", period: "<kỳ>" } as const;

/** The line to add; where the file has one, what to write in it: a second one would stop every run. */
function lineAsked(path: string, manifest: ManifestLine, asked: readonly (keyof typeof ASKED)[]): string {
  const kinds = asked.includes("kind") ? `<loại> là một trong: ${KIND_LIST}. ` : "";
  const open = asked.filter((field) => manifest[field] === "" || asked.length === 1);
  if (manifest.row === undefined) {
    const [kind, period] = [asked.includes("kind") ? ASKED.kind : manifest.kind, ASKED.period];
    return `${kinds}Thêm vào manifest.csv dòng: ${Papa.unparse([[path, kind, period, "", ""]])}`;
  }
  const fields = open.map((field) => `cột ${field} ghi ${ASKED[field]}`).join(", ");
  return `${kinds}Sửa dòng ${manifest.row} của manifest.csv: ${fields}; giữ nguyên received_on và các cột khác`;
}

function placeOf({ row }: ManifestLine): string {
  return row === undefined ? "của manifest.csv" : `ở dòng ${row} của manifest.csv`;
}
