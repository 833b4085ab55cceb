/** The Union's form for what it issues: the words of the heading and of the end, with blanks for what is not ours to say. */
import type { Published } from "../../terms/published.ts";
import type { ReportHeading } from "./model.ts";

export const UNION = "ĐOÀN TNCS HỒ CHÍ MINH";
export const DRAFT = "DỰ THẢO";
export const KIND_OF_PAPER = "BÁO CÁO";

/** Left open, to be written by hand. */
export const BLANK = "…………";

/** `Số: …… -BC/……`: the number is given by the office when it issues the report. */
export const NUMBER_LINE = `Số: ${BLANK}-BC/${BLANK}`;

const COMMITTEE = "BAN THƯỜNG VỤ";

/** From what the data folder says of itself; a line is blank where it says nothing. */
export function headingOf(identity: Published["identity"]): ReportHeading {
  const organisation = identity.organisation ?? identity.short_name ?? "";
  return {
    issuer: organisation === "" ? ["", COMMITTEE] : [organisation.toLocaleUpperCase("vi"), COMMITTEE],
    place: identity.place ?? "",
  };
}

/** `Hà Nam, ngày …… tháng …… năm ……`. */
export function placeAndDate({ place }: ReportHeading): string {
  return `${place || BLANK}, ngày …… tháng …… năm ………`;
}

/** Whom it goes to, left of the signature. */
export const RECIPIENTS = ["Nơi nhận:", `- ${BLANK}${BLANK};`, "- Lưu: VP."] as const;

/** Who signs, right: the signature, name and post stay blank. */
export function signatureOf({ issuer }: ReportHeading): string[] {
  const [organisation = ""] = issuer;
  return [`TM. ${COMMITTEE}${organisation ? ` ${organisation}` : ""}`, BLANK + BLANK];
}
