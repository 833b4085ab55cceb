/** What a form asks in one column or another, by an officer's post or district: whoever answers fills in one of them. */
import { plainWords } from "../../values/words.ts";
import type { Candidate } from "./column.ts";

/** The other columns, of those that are as good as a column, in which its question is asked of others; none for most. */
export function askedApart(column: Candidate, alike: readonly Candidate[]): readonly number[] {
  const whom = column.field === "unit" ? districtIn : column.item === "" ? () => "" : postIn;
  const own = whom(column);
  const asked = new Set([own]);
  if (own === "") return [];
  return alike.flatMap((each) => {
    const other = whom(each);
    if (other === "" || asked.has(other)) return [];
    asked.add(other);
    return [each.column];
  });
}

const DEPUTY = /\b(p|pho) ?(bi thu|bt)\b|\bpbt\b/;
const CHIEF = /\b(bi thu|bt)\b/;
/** Whoever scores others is no officer whose score it is. */
const SCORER = /\b(bi thu|bt) (cham|danh gia|duyet|cho diem|ket luan)\b/;

/** `Phần dành cho Phó Bí thư [A1]`. */
function postIn({ header }: Candidate): string {
  const words = plainWords(header);
  if (SCORER.test(words)) return "";
  return DEPUTY.test(words) ? "PBT" : CHIEF.test(words) ? "BT" : "";
}

/** `Đoàn xã, thị trấn thuộc huyện Bình Lục`. */
function districtIn({ header }: Candidate): string {
  return /\bthuoc (?:huyen|quan|thi xa|thanh pho|tx|tp|h) (.+)$/.exec(plainWords(header))?.[1] ?? "";
}
