import type { Position } from "../../src/terms/positions.ts";
import { theOnly } from "./the-only.ts";
import { plainWords } from "./words.ts";

const SECRETARY = "(?:bi thu|b thu|bt)";
const DEPUTY = new RegExp(`^(?:p|pho) ?${SECRETARY}(?: (.*))?$`);
const CHIEF = new RegExp(`^(?:q |quyen )?${SECRETARY}(?: (.*))?$`);
/** Posts of the Party, of a branch, or of a district's or the province's own body, which no unit of the reference is. */
const ELSEWHERE =
  /^(?:thuong truc )?(?:dang|chi (?:doan|bo)|lien chi|huyen uy|thanh uy|tinh|(?:(?:bch|btv|ban chap hanh|ban thuong vu) )?(?:(?:huyen|quan|thi|thanh) doan\b|doan (?:tncs (?:ho chi minh|hcm) )?(?:huyen|quan|thi xa|thanh pho|tinh|cap tren)\b(?! uy)))/;
/** Of somebody who held the post: behind it, or anywhere, but for who came from elsewhere. */
const FORMERLY = /^(?:doan )?(?:(?:xa|phuong|thi tran|tt) )?(?:nguyen|cu|nhiem ky (?:cu|truoc))$/;
const HAS_LEFT =
  /\b(?:thoi (?:giu|chuc|viec|nhiem|cong tac|lam)|nghi (?:huu|viec|cong tac|chuc|che do(?! thai san))|mien nhiem|(?:da chuyen|chuyen (?:cong tac|don vi|di))(?!.*\b(?:ve|den)\b))\b/;

const AMONG = " › ";
const NO_NAME = "không ghi tên";

/** A post that a roster has and nobody holds; it is read as none. */
export function vacantPost(name: string, post: string): string {
  return postAmong(name.trim() || NO_NAME, post);
}

/** A post of somebody in a section of those whom the list is not about; it is read as none. */
export function postAmong(section: string, post: string): string {
  return `${section}${AMONG}${post}`;
}

/** Whether plain words say that somebody holds a post no more. */
export function hasLeft(words: string): boolean {
  return HAS_LEFT.test(words);
}

/** What a form offers, with neither crossed out. */
const BOTH = new RegExp(
  `^(?:${SECRETARY} (?:hoac )?(?:p|pho) ?${SECRETARY}|(?:p|pho) ?${SECRETARY} (?:hoac )?${SECRETARY})$`,
);

/**
 * Reads Bí thư or Phó Bí thư in any spelling (`P.BT`, `Bí thư Đoàn`), also behind another post (`Ủy viên BCH, Phó Bí
 * thư`); null for every other post, and for one that somebody held.
 */
export function readPosition(text: string): Position | null {
  const bare = text.slice(0, 200).replace(/[([].*?[)\]]/g, " ");
  if (text.includes(AMONG) || isFormer(plainWords(text.slice(0, 200)))) return null;
  if (BOTH.test(plainWords(bare))) return null;
  const whole = postIn(bare);
  if (whole) return whole;
  return theOnly(bare.split(/[,;/]|\s[-–]\s/).flatMap((part) => postIn(part) ?? []));
}

function isFormer(words: string): boolean {
  const [, behind = ""] = DEPUTY.exec(words) ?? CHIEF.exec(words) ?? [];
  return FORMERLY.test(behind) || hasLeft(words);
}

/** Whether plain words, behind a post, say that it is none of a unit's. */
export function isOfOtherBody(behind: string): boolean {
  return ELSEWHERE.test(behind);
}

function postIn(text: string): Position | null {
  const words = plainWords(text).replace(/\bb t\b/g, "bt");
  const deputy = DEPUTY.exec(words);
  if (deputy) return isOfOtherBody(deputy[1] ?? "") ? null : "PBT";
  const chief = CHIEF.exec(words);
  return chief && !isOfOtherBody(chief[1] ?? "") ? "BT" : null;
}
