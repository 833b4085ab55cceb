/** The campaign of a table whose headers name none: its titles name it, else its sheet's name, else its path. */
import type { Campaign } from "../../../src/terms/reference.ts";
import { namesInPath } from "../../values/path.ts";
import { holdsWords, plainWords } from "../../values/words.ts";
import { headingWords } from "../headings/heading.ts";
import { isSourceLine, LONGEST_SHEET_NAME } from "../lines/titles.ts";

/** The campaign that is meant; or why none is. */
export type CampaignTold =
  | { campaign: Campaign }
  | { why: "none" | "several" | "elsewhere" | "other" | "part" };

/** What a sheet says of its campaign beside its table. */
interface TellsCampaign {
  titles: readonly string[];
  sheet: string;
  path: string;
  /** The header of its count, which may say what that is counted in. */
  header: string;
}

/** Lists that count nobody who took part: of prizes and points, shares, what is planned, who stayed away, who came to a meeting about it. */
const NO_RESULT =
  /\b((dat|doat|trao|co cau) giai|giai thuong|khen thuong|tuyen duong|ban giam khao|cham (thi|diem)|xep (hang|loai)|ty le|so sanh|chi tieu|muc tieu|giao so luong|ke hoach|phan cong|phan bo|du kien|kinh phi|dang ky|dk|tap huan|boi duong|hoi nghi|le (phat dong|ra quan|khai mac|be mac|tong ket|trao)|^(bang )?diem|(chua|khong) (tham gia|du thi|huong ung|thuc hien))\b/;
/** What is done for a campaign, or in its time, is not the campaign. */
const IN_ITS_TIME =
  /\b(chao mung|nhan dip|trong|trong khuon kho|huong toi|thuoc|cua|phuc vu)( (cuoc thi|cuoc van dong|phong trao|chien dich|dot))?$/;
/** Words of a title that name nothing that one could take part in. */
const FORM =
  /\b(tong hop|bao cao|thong ke|danh sach|bieu|bang|phu luc|mau|so|ket qua|tinh hinh|so lieu|so luong|tham gia|huong ung|thuc hien|trien khai|to chuc|tong ket|du thi|cac|cuoc thi|cuoc van dong|phong trao|chien dich|hoi thi|don vi|doan vien|thanh nien|dvtn|nguoi|luot|doan|co so|dot|truc tuyen|tim hieu|viec|ve|va|cua|tai|nam|tuan|thang|quy|ky|\d+|[a-z]|i{1,3}|iv)\b/g;
/** A week or a round of a contest is not all of it. */
const PART =
  /\b(tuan|vong|dot|lan) (thi )?(so |thu )?(\d{1,2}|i{1,3}|iv|v|vi)\b|\b(so khao|so loai|ban ket|chung ket)\b/;
const JOINED = /\bva (huong ung )?(cuoc|hoi thi|phong trao|chien dich|ngay hoi)\b/;
/** `Sheet1`, `Trang tính 2`, `Bảng 1`. */
const NAMELESS = /^(sheet|trang( tinh)?|bang|bieu|table|du lieu|data|tong hop)? ?\d* ?$/;

/** The one campaign of a period that a table's surroundings name; `isPlace` tells lines and names that are a place's or a body's. */
export function campaignTold(
  { titles, sheet, path, header }: TellsCampaign,
  campaigns: readonly Campaign[],
  period: string,
  isPlace: (text: string) => boolean,
): CampaignTold {
  const lines = titles.filter((line) => !isSourceLine(line));
  const names = namesInPath(path);
  const [file = ""] = names;
  const stated = [...lines, sheet, file].map((text) => withoutNames(text, campaigns));
  if (stated.some((words) => NO_RESULT.test(words))) return { why: "other" };
  const find = (words: string) => named(words, campaigns, period, header);
  if ([sheet, file].some((name) => PART.test(withoutNames(name, campaigns)))) return { why: "part" };
  const inTitles = find(lines.map(headingWords).join(" "));
  if (inTitles) return inTitles;
  // A title that speaks of something else is not about what its sheet or file is called after.
  const saysElse = (text: string) => !isPlace(text) && left(headingWords(text)) !== "";
  if (lines.some(saysElse)) return { why: "none" };
  const inSheet = find(headingWords(sheet)) ?? begunBy(sheet, campaigns, period);
  if (inSheet) return inSheet;
  if (!NAMELESS.test(plainWords(sheet)) && saysElse(sheet)) return { why: "none" };
  const inPath = names.map((name) => find(plainWords(name))).find((each) => each !== null);
  return inPath ?? { why: "none" };
}

/** A contest may be called by a number: `lần thứ II`. */
const withoutNames = (text: string, campaigns: readonly Campaign[]) =>
  campaigns.reduce((words, { name }) => words.replace(plainWords(name), " "), plainWords(text));

const left = (words: string) => words.replace(FORM, " ").trim();

/** What words name: the longest names first, since one may hold another; null where they name nothing. */
function named(
  words: string,
  campaigns: readonly Campaign[],
  period: string,
  header: string,
): CampaignTold | null {
  let rest = ` ${words} `;
  const met = new Set<string>();
  const names = [...new Set(campaigns.map(({ name }) => headingWords(name)))].filter(Boolean);
  for (const name of names.sort((a, b) => b.length - a.length)) {
    if (!rest.includes(` ${name} `)) continue;
    const before = rest.slice(0, rest.indexOf(` ${name} `)).trim();
    if (IN_ITS_TIME.test(before) && left(before.replace(IN_ITS_TIME, "")) !== "") return { why: "none" };
    if (/\bhuong ung( |$)/.test(before) && left(before) !== "") return { why: "none" };
    met.add(name);
    rest = rest.replaceAll(` ${name} `, " | ");
  }
  const byCode = campaigns.filter(
    ({ campaign }) => isCode(campaign) && rest.includes(` ${plainWords(campaign)} `),
  );
  for (const { name } of byCode) met.add(headingWords(name));
  if (met.size === 0) return null;
  if (PART.test(rest)) return { why: "part" };
  if (met.size > 1 || JOINED.test(rest)) return { why: "several" };
  const alike = campaigns.filter((each) => met.has(headingWords(each.name)));
  const own = alike.filter((each) => each.period === period);
  if (own.length === 0) return { why: "elsewhere" };
  // A code means its campaign alone, also where another has its name.
  const coded = own.filter((each) => byCode.includes(each));
  if (byCode.length > 0) return oneOf(coded, "elsewhere");
  const counted = own.filter(({ countedIn }) => holdsWords(plainWords(header), plainWords(countedIn)));
  return own.length === 1 ? oneOf(own) : oneOf(counted);
}

function oneOf(campaigns: readonly Campaign[], none: "several" | "elsewhere" = "several"): CampaignTold {
  const [campaign] = campaigns;
  if (!campaign) return { why: none };
  return campaigns.length === 1 ? { campaign } : { why: "several" };
}

/** `Q1` is a quarter; a code that may stand in a title by chance is none there. */
const isCode = (code: string) => /\p{L}/u.test(code) && /\d/.test(code) && code.length > 2;

/** So much of a name tells it from others. */
const LEAST = 10;

/** The campaign whose name a sheet's name begins that a spreadsheet cut off. */
function begunBy(sheet: string, campaigns: readonly Campaign[], period: string): CampaignTold | null {
  if (sheet.length !== LONGEST_SHEET_NAME) return null;
  const words = headingWords(sheet).split(" ");
  const ends = words.map((_, at) => words.slice(at).join(" ")).filter((end) => end.length >= LEAST);
  const begun = campaigns.filter(
    (each) => each.period === period && ends.some((end) => headingWords(each.name).startsWith(end)),
  );
  return begun.length === 0 ? null : oneOf(begun);
}
