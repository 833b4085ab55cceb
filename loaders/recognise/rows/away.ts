/** Sections in a list of officers that name those whom the list is not about. */
import type { ExportKind } from "../../../src/terms/kinds.ts";
import { hasLeft } from "../../values/position.ts";
import { plainWords } from "../../values/words.ts";

const NOT_IN_POST = /\b(khong con|quy hoach|du kien|nguon can bo|can bo nguon)\b/;
const NOT_EVALUATED =
  /\b(chua|khong|mien|tam hoan)( (duoc|phai|thuoc dien|thuc hien|tham gia|xet|co|ket qua))* (danh gia|xep loai|phan loai|cham diem)\b/;

const BEGINS_LIST = /^(danh sach|can bo|cac|nhung|dien|truong hop|chua|khong|mien)\b/;

/** Whether a line by itself is such a section: a person's remark is none. */
export function isAwayLine(kind: ExportKind, line: string): boolean {
  return BEGINS_LIST.test(plainWords(line)) && isAway(kind, line);
}

/**
 * Whether a section's officers are not in post, in a roster, or not evaluated, in an evaluation. Who has left may have been
 * evaluated before: of those the roster decides.
 */
export function isAway(kind: ExportKind, section: string): boolean {
  const words = plainWords(section);
  if (kind === "roster") return hasLeft(words) || NOT_IN_POST.test(words);
  return kind === "evaluation" && NOT_EVALUATED.test(words);
}
