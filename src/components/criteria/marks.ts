/** What the short marks of a table mean that stand where there is no rate. */
import { NO_RATE, type Rate } from "../../terms/rate.ts";

/** Of the marks that are there: `<5 là ít hơn 5 người. … là chưa nhận số liệu.`; empty where all are rates. */
export function marksNote(rates: readonly Rate[]): string {
  const found = new Set(rates.flatMap((rate) => (rate.kind === "none" ? [rate.why] : [])));
  return [...found].map((why) => `${NO_RATE[why].mark} là ${NO_RATE[why].text}.`).join(" ");
}
