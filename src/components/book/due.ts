/** When what a period asks for is due. */
import { formatDate } from "../../terms/format.ts";
import type { Period } from "../../terms/reference.ts";
import type { Contents } from "./contents.ts";

/**
 * Whether a period's deadline is past, or its last day where none is set: known by a file that came after it. Where
 * nobody knows when any file came, all is due.
 */
export function isDue({ data }: Contents, { deadline, ends }: Period): boolean {
  return data.dataDate === "" || data.dataDate > (deadline || ends);
}

/** `, hạn nộp 20/12/2025`; nothing where no deadline is set. */
export function deadlineWords({ deadline }: Period): string {
  return deadline === "" ? "" : `, hạn nộp ${formatDate(deadline)}`;
}

/** ` (chưa đến hạn nộp 20/12/2025)` behind a period whose figures are not the last; nothing once it is due. */
export function earlyWords(book: Contents, period: Period): string {
  if (isDue(book, period)) return "";
  return ` (chưa đến hạn nộp${period.deadline === "" ? "" : ` ${formatDate(period.deadline)}`})`;
}
