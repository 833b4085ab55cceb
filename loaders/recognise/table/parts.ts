/** What parts of a figure columns hold: of those who registered, or of those who took part. */
import { levelOf, partOf } from "../headings/header-time.ts";
import type { Candidate } from "./column.ts";

/** Who registered later than others. */
const ADDED = "bổ sung";
const LATER = /\b(bo sung|phat sinh)\b|\b(dang ky|dk) (moi|them)\b/;

/** Who was there when a year began is not who is there; what was counted since then (`từ đầu năm`) is all that was. */
export const BEGINNING = /(?<!\b((\d|sau|ba) thang|tu|ke tu) )\bdau (nam|ky|quy|thang)\b/;

/** Those of whom a column of a campaign counts some; of members it may be all. */
const AUDIENCE =
  /^(so )?(doan vien|thanh nien|hoi vien|thieu nhi|doi vien|hoc sinh|sinh vien|can bo|((thi|tham gia) )?(truc tiep|truc tuyen|online))$/;

/** Whether a column of a campaign counts one sort of those who took part. */
export function isAudience({ field, lowest }: Candidate): boolean {
  return field === "count" && AUDIENCE.test(lowest);
}

/** What part a column holds: of those who registered also a level's, or of those who did later. */
export function partOfThing({ field, header, lowest, said = header }: Candidate): string {
  const part = partOf(said);
  if (part !== "") return part;
  if (field === "registered") return LATER.test(lowest) ? ADDED : levelOf(header);
  return "";
}

/** The parts that columns of one thing hold of it; empty where one may hold it whole. */
export function partsOf(alike: readonly Candidate[]): string[] {
  // Members alone, or with the women among them, may be all; beside other young people they are a part.
  const sorts = new Set(alike.filter(isAudience).map(({ lowest }) => lowest));
  const parts = alike.map(
    (each) => partOfThing(each) || (sorts.size > 1 && isAudience(each) ? each.lowest : ""),
  );
  if (!parts.includes(ADDED)) return parts;
  // So are, beside those who came later, those who registered as the year began.
  return parts.map((part, at) => part || (BEGINNING.test(alike[at]?.lowest ?? "") ? "đầu năm" : ""));
}
