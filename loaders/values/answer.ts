import { foldPlain } from "./words.ts";

export type Answer = "yes" | "no" | "blank" | "unreadable";

const YES = new Set([
  ..."x ✓ ✔ √ ☑ ☒ v co dat 1 yes true".split(" "),
  ...["da dang ky", "co dang ky", "dang ky", "cong nhan", "da cong nhan", "duoc cong nhan", "co dat"],
]);
const NO = new Set([
  ..."khong 0 - ko no false".split(" "),
  ...["khong dat", "khong cong nhan", "khong duoc cong nhan", "khong dang ky"],
  ...["chua dang ky", "chua dat", "chua cong nhan", "chua duoc cong nhan"],
]);

/** What was reached, or recognised: `Đạt 3 chủ động`. */
const OF_THREE =
  /^((?:khong |chua |da )?(?:duoc )?(?:dat|cong nhan)) (?:danh hieu )?(?:(?:don vi|doan co so) )?["“”']*(?:3|ba) chu dong["“”']*$/;

/** Reads a yes or a no in any of the ways in which offices write them; blank is not answered, which is not no. */
export function readAnswer(text: string): Answer {
  const plain = foldPlain(text)
    .replace(/[.;,]+$/, "")
    .replace(OF_THREE, "$1");
  if (plain === "") return "blank";
  if (YES.has(plain)) return "yes";
  return NO.has(plain) ? "no" : "unreadable";
}
