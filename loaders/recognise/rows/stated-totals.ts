import type { Row } from "../../read/sheet.ts";
import { readTotal } from "../../values/number.ts";
import { plainWords } from "../../values/words.ts";
import { INITIATIVES, SCORES } from "../headings/field-sets.ts";
import type { Column } from "../table/column.ts";

const SUMMED = [
  ...[...SCORES, "flag", "bonus", "penalty", "total"],
  ...["members", "registered", "count", ...INITIATIVES, "result"],
];
/** A line that begins like a total but adds nothing up: the most to be had, a mean, a share. */
const NO_SUM = /\b(toi da|thang diem|diem chuan|trung binh|binh quan|ty le|ti le)\b/;

/** Of a total, or a section with its subtotal, the figures of those columns that can be added up. */
export function statedTotals(row: Row, columns: readonly Column[]): string[] {
  const label = row.filled(2).map((column) => row.text(column));
  if (label.some((text) => NO_SUM.test(plainWords(text)))) return [];
  return columns.map(({ column, field }) => {
    const text = row.text(column);
    return SUMMED.includes(field) && readTotal(text).length > 0 ? text : "";
  });
}
