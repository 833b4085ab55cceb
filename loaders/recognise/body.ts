import { createHash } from "node:crypto";
import type { Merge, Row, Sheet } from "../read/sheet.ts";
import { readDate } from "../values/date.ts";
import { readTotal } from "../values/number.ts";
import { foldPlain, plainWords } from "../values/words.ts";
import type { Column } from "./column.ts";
import { declaredText } from "./declared-count.ts";
import { tickedText } from "./ticked-columns.ts";

const PERSONAL = ["birth_date", "sex", "phone", "identity_number"];
const SHARED_DOWNWARDS = ["name", "position", "unit", "group"];
const SUMMED = [
  ...["self", "reviewed", "final", "flag", "bonus", "penalty", "total"],
  ...["members", "registered", "count", "initiative_1", "initiative_2", "initiative_3", "result"],
];
/** A line that begins like a total but adds nothing up: the most to be had, a mean, a share. */
const NO_SUM = /\b(toi da|thang diem|diem chuan|trung binh|binh quan|ty le|ti le)\b/;

/** Where a text of a data row stands, or how it is found, by its number. */
export type TakeText = number | ((row: Row) => number);

/**
 * How the texts of data rows are taken, for each of these columns. A cell merged over several rows serves them all. Birth
 * dates, sex, telephone and identity numbers are dropped here; what stays of them is one digest in the column
 * `personal`, by which two rows can be told apart.
 */
export function textTakers(sheet: Sheet, columns: readonly Column[]): TakeText[] {
  return columns.map((column) => textTaker(sheet, column, columns));
}

function textTaker(
  sheet: Sheet,
  { column, field, rest, choices, beside }: Column,
  columns: readonly Column[],
): TakeText {
  if (rest !== undefined)
    return (row) => sheet.words.numberOf([row.text(column), row.text(rest)].filter(Boolean).join(" "));
  if (choices) return (row) => sheet.words.numberOf(tickedText(row, choices));
  if (beside) return (row) => sheet.words.numberOf(declaredText(row, column, beside));
  if (field === "personal") return (row) => sheet.words.numberOf(digest(row, columns));
  const merges = SHARED_DOWNWARDS.includes(field) ? downwardMerges(sheet.merges, column) : [];
  if (merges.length === 0) return column;
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]));
  return (row) => byRow.get(topOf(merges, row.row))?.number(column) ?? 0;
}

/** Of a total, or a section with its subtotal, the figures of those columns that can be added up. */
export function statedTotals(row: Row, columns: readonly Column[]): string[] {
  const label = row.cells.filter((text) => text !== "").slice(0, 2);
  if (label.some((text) => NO_SUM.test(plainWords(text)))) return [];
  return columns.map(({ column, field }) => {
    const text = row.text(column);
    return SUMMED.includes(field) && readTotal(text).length > 0 ? text : "";
  });
}

/** Replaces the personal columns by one column for their digest; it has the place of the first of them. */
export function withoutPersonal(columns: readonly Column[]): Column[] {
  const personal = columns.filter(({ field }) => PERSONAL.includes(field));
  const [first] = personal;
  if (!first) return [...columns];
  const item = personal.map(({ column, field }) => `${column}:${field}`).join(",");
  return [...columns.filter((column) => !personal.includes(column)), { ...first, field: "personal", item }];
}

function digest(row: Row, columns: readonly Column[]): string {
  const item = columns.find(({ field }) => field === "personal")?.item ?? "";
  const values = item.split(",").map((each) => {
    const [column, field] = each.split(":");
    const text = row.text(Number(column));
    if (field === "birth_date") return readDate(text) ?? foldPlain(text);
    return field === "sex" ? foldPlain(text) : text.replace(/\D/g, "");
  });
  return values.every((value) => value === "")
    ? ""
    : createHash("sha256").update(values.join("|")).digest("hex").slice(0, 16);
}

function downwardMerges(merges: readonly Merge[], column: number): Merge[] {
  return merges.filter(({ top, bottom, left }) => left === column && bottom > top);
}

function topOf(merges: readonly Merge[], row: number): number {
  return merges.find(({ top, bottom }) => top <= row && row <= bottom)?.top ?? row;
}
