/** How a figure stands to the target that was set for it; nothing where none was. */
import { formatNumber, formatTarget } from "../../../terms/format.ts";
import { isBelow } from "../../../terms/rate.ts";
import type { Book } from "../../book/book.ts";
import { lacking } from "../../overview/notable/below-target.ts";
import type { Stated } from "../model.ts";
import { type Clause, clause, figureOf } from "./clause.ts";

/** ` (chỉ tiêu đề ra: 95%)`, or `, thấp hơn chỉ tiêu 100% đề ra (còn thiếu 2 đơn vị)`. */
export function aimedWords(book: Book, ask: Stated, noun: string): Clause | null {
  const target = book.target(ask);
  const rate = figureOf(book, ask);
  if (target === null || !rate) return null;
  const aim = formatTarget(target);
  if (!isBelow(rate, target)) return clause` (chỉ tiêu đề ra: ${aim})`;
  return clause`, thấp hơn chỉ tiêu ${aim} đề ra (còn thiếu ${formatNumber(lacking({ rate, target }))} ${noun})`;
}
