/** Rows that name what the rows below them belong to: a group, a kind of officer. */
import type { ExportKind } from "../../../src/terms/kinds.ts";
import type { Row } from "../../read/sheet.ts";
import type { Names } from "../names/names-by-day.ts";
import { isAwayLine } from "./away.ts";
import { isNumber } from "./running-number.ts";

const ROMAN = /^([IVXLC]+|[A-H])[.)]?$/;
const ROMAN_IN_FRONT = /^([IVXLC]+)\s*[.):\-–]\s*(\S.*)$/;

/**
 * Whether a row whose first texts these are is a section: a Roman numeral (or a capital, as C and D are both) and one
 * text, or the two in one cell. Where the text is a group in full (`THÀNH PHỐ PHỦ LÝ`, which no commune is called)
 * figures may stand beside it: they are the section's subtotal.
 */
export function isSection(
  [first = "", second = "", ...more]: readonly string[],
  kind: ExportKind,
  names: Names,
): boolean {
  // `X. Liêm Cần` is a commune too, written without its figures.
  if (second === "") return (ROMAN_IN_FRONT.test(first) && !names.isUnit(first)) || isAwayLine(kind, first);
  if (!ROMAN.test(first) || isNumber(second)) return false;
  return more.length === 0 || (kind !== "declared" && names.isGroupInFull(second));
}

/** What a section is called, without its numeral. */
export function sectionText(row: Row): string {
  const [first = "", second] = row.filled(2).map((column) => row.text(column));
  return (ROMAN.test(first) ? second : ROMAN_IN_FRONT.exec(first)?.[2]) ?? first;
}

/** The numeral of a section; empty where it has none. */
export function numeralOf(row: Row): string {
  const [first = ""] = row.filled(1).map((column) => row.text(column));
  return (ROMAN.exec(first) ?? ROMAN_IN_FRONT.exec(first))?.[1] ?? "";
}
