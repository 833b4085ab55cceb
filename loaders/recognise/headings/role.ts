/** Whose score a column holds: the officer's own, one that was reviewed, or the final one. */
import { plainWords } from "../../values/words.ts";
import { type Heading, headingReadings, headingText, headingWords, lowestText } from "./heading.ts";

export type Role = "self" | "reviewed" | "final";

/** Whose score a column holds, where its header says so; or that an office's own wording names it, or hardly a word does. */
export type WeighedRole = Role | "" | "own" | "loose";

const ROLES: [Role, RegExp][] = [
  ["self", /\btu (cham|danh gia|dg|cho diem|nhan|xep loai|phan loai|xep hang)\b|\bca nhan\b/],
  // Whoever approves has the last word.
  ["final", /\b(chinh thuc|phe duyet|duyet|cong nhan)\b/],
  [
    "reviewed",
    /\b(tham dinh|cap tren|tap the|hoi dong|phuc tra|kiem tra)\b|\b(huyen|thanh|thi) doan cham\b|\bdon vi cham\b/,
  ],
  ["final", /\b(ket luan|cuoi cung|thong nhat|quyet dinh|chot)\b/],
];

/** The three scores as a form abbreviates them, behind a code or below it: tự chấm, thẩm định, chính thức. */
const ABBREVIATED: Readonly<Record<string, Role>> = { tc: "self", td: "reviewed", ct: "final" };

/** The score that words name: self, reviewed, final, or none of them. */
export function roleIn(words: string): Role | "" {
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? ABBREVIATED[words.trim()] ?? "";
}

const BODY_OF = "^((diem|cua|do|btv|bch|ban thuong vu|ban chap hanh|hoi dong|doan) )*";
const SCORES = "( (cham|danh gia|cho|xet|dg))*( diem)?$";
/** Who scores on each level, where a cell says no more. */
const BODIES: [Role, RegExp][] = [
  ["self", new RegExp(`${BODY_OF}(cn|ban than)${SCORES}`)],
  ["final", new RegExp(`${BODY_OF}(tinh doan|cap tinh|tinh)${SCORES}`)],
  [
    "reviewed",
    new RegExp(
      `${BODY_OF}((huyen|thi|thanh|xa|phuong|chi)( xa| pho)? doan|cap (huyen|xa|co so)|huyen|xa|co so)${SCORES}`,
    ),
  ],
];

/** The most that a criterion gives, beside whose score it is: `A1 (24 điểm) [TC]`. */
const POINTS = /\b(toi da )?\d+( \d+)? ?(d|diem)\b/g;

/** The score that a cell names by a short form alone, or by the body that gives it: of the province the final one, else a reviewed one. */
export function roleOfCell(words: string): Role | "" {
  const bare = words.replace(POINTS, " ").trim();
  return BODIES.find(([, pattern]) => pattern.test(bare))?.[0] ?? ABBREVIATED[bare] ?? "";
}

/** Whose figure a column holds; of what bodies decide on, a cell may name the body alone: `Kết quả / Tỉnh đoàn`. */
export function roleOfHeading(heading: Heading, isDecided: boolean): Role | "" {
  const body = isDecided ? roleOfCell(headingWords(lowestText(heading))) : "";
  return body || roleIn(plainWords(headingText(heading)));
}

/** What speaks of a score without saying whose; beside it what a score is not. */
const LOOSELY =
  /\b(diem|cham|ket luan|thong nhat|chot|hoi dong|quyet dinh|cong nhan)\b|\b(tinh doan|doan tinh|cap tinh)$|^(ket qua|ca nhan|ban than|cn|tu dg|tc|td|ct)$/;
const NO_SCORE =
  /\b(so quyet dinh|so qd|toi da|chuan|thang|khung|he so|nhom|muc|phan|tong|thuong(?! (vu|truc))|tru|phat|nguoi|ngay|ly do|noi dung|tieu chi|minh chung|nhan xet|y kien|ghi chu|trung binh|binh quan)\b/;

/** When somebody became a member of the Party in full, or something was judged. */
const NO_SCORE_AT_ALL = /^ngay\b|\b(vao|chuyen|ket nap) dang\b|\bdang vien\b|\bdu bi\b/;

/** In a long file the score columns carry no code: the rows do. A loose one is a score only where rows have criteria. */
export function longScore(heading: Heading): { field: string; item: string; role?: "loose" } | null {
  if (NO_SCORE_AT_ALL.test(plainWords(headingText(heading)))) return null;
  for (const words of headingReadings(heading)) {
    const role = /\bdiem\b|\bcham\b|\bdanh gia\b|\btham dinh\b|\bchinh thuc\b|(?<!ky )\bduyet\b/.test(words)
      ? roleIn(words)
      : "";
    if (role) return { field: role, item: "" };
    if (/^(so )?diem( so| cham| dat| dat duoc)?( nam)?( 20\d\d)?$|^ket qua cham$/.test(words))
      return { field: "score", item: "" };
    if (LOOSELY.test(words) && !NO_SCORE.test(words))
      return { field: roleIn(words) || roleOfCell(words) || "score", item: "", role: "loose" };
  }
  return null;
}
