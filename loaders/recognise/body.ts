import { createHash } from "node:crypto";
import type { Merge, Row, Sheet } from "../read/sheet.ts";
import { readDate } from "../values/date.ts";
import { readTotal } from "../values/number.ts";
import { foldPlain, plainWords } from "../values/words.ts";
import type { Column } from "./columns.ts";

const PERSONAL = ["birth_date", "sex", "phone", "identity_number"];
const SHARED_DOWNWARDS = ["name", "position", "unit", "group"];
const SUMMED = [
  ...["self", "reviewed", "final", "flag", "bonus", "penalty", "total"],
  ...["members", "registered", "count", "initiative_1", "initiative_2", "initiative_3", "result"],
];
/** A line that begins like a total but adds nothing up: the most to be had, a mean, a share. */
const NO_SUM = /\b(toi da|thang diem|diem chuan|trung binh|binh quan|ty le|ti le)\b/;

/**
 * Takes from each data row the cells of its columns, in their order. A cell merged over several rows serves them
 * all. Birth dates, sex, telephone and identity numbers are dropped here; what stays of them is one digest in
 * the column `personal`, by which two rows can be told apart. Of a total, or a section with its subtotal, only
 * the figures are taken, where its columns can be added up.
 */
export function bodyCells<R extends Row & { fate: string }>(
  sheet: Sheet,
  rows: readonly R[],
  columns: readonly Column[],
): R[] {
  const takers = columns.map((column) => cellTaker(sheet, rows, column, columns));
  return rows.map((row) => {
    if (row.fate === "total" || row.fate === "section") return { ...row, cells: statedTotals(row, columns) };
    if (row.fate !== "data") return { ...row, cells: [] };
    const cells: string[] = [];
    for (const taker of takers)
      cells.push(typeof taker === "number" ? trimmed(row.cells[taker] ?? "") : taker(row));
    return { ...row, cells };
  });
}

/** Where a column's cell stands in a data row, or how it is found. */
function cellTaker(
  sheet: Sheet,
  rows: readonly Row[],
  { column, field }: Column,
  columns: readonly Column[],
): number | ((row: Row) => string) {
  if (field === "personal") return ({ cells }) => digest(cells, columns);
  const merges = SHARED_DOWNWARDS.includes(field) ? downwardMerges(sheet.merges, column) : [];
  if (merges.length === 0) return column;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return (row) => {
    const top = byRow.get(topOf(merges, row.row));
    return trimmed(top?.cells[column] ?? "");
  };
}

/** `trim`, at once where a text neither begins nor ends beyond ASCII: nearly all do not. */
function trimmed(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

function statedTotals({ cells }: Row, columns: readonly Column[]): string[] {
  const label = cells.filter((text) => text.trim() !== "").slice(0, 2);
  if (label.some((text) => NO_SUM.test(plainWords(text)))) return [];
  return columns.map(({ column, field }) => {
    const text = (cells[column] ?? "").trim();
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

function digest(cells: readonly string[], columns: readonly Column[]): string {
  const item = columns.find(({ field }) => field === "personal")?.item ?? "";
  const values = item.split(",").map((each) => {
    const [column, field] = each.split(":");
    const text = cells[Number(column)]?.trim() ?? "";
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
