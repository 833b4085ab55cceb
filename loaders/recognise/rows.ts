import { fold } from "../../src/terms/fold.ts";
import type { Row } from "../read/sheet.ts";
import { isDateLine } from "./dateline.ts";
import type { HeaderedTable } from "./header.ts";

/** What a row is: data, or one of the things that are set aside. */
export type Fate = "data" | "title" | "header" | "numbering" | "section" | "total" | "note";

export interface SortedRow extends Row {
  fate: Fate;
  /** The text of the section that a data row stands under; empty above the first. */
  section: string;
}

/** What the caller knows about names: a unit may be called Cộng Hòa, and a section may hold its subtotal. */
export interface Names {
  isUnit(text: string): boolean;
  isGroupInFull(text: string): boolean;
}

const ROMAN = /^([IVXLC]+|[A-H])[.)]?$/;
const ROMAN_IN_FRONT = /^[IVXLC]+\s*[.):\-–]\s*(\S.*)$/;
const NUMBER = /^\d+[.)]?$/;
const TOTAL = new RegExp(`^(${fold("cộng")}|${fold("tổng")})(?![\\p{L}\\p{M}])`, "u");
const NOTE = new RegExp(
  `^(${fold("người")} |tm\\.|t/m|kt\\.|${fold("nơi nhận")}|${fold("ghi chú")} ?:)`,
  "u",
);

/** Sorts the rows of a sheet with a table; without one all its rows are titles. */
export function sortRows(rows: readonly Row[], table: HeaderedTable | null, names: Names): SortedRow[] {
  if (!table) return rows.map((row) => ({ ...row, fate: "title", section: "" }));
  const running = table.columns.find(({ field }) => field === "running")?.column;
  const headers = rows.filter(({ row }) => row >= table.top && row <= table.bottom).map(signature);
  let section = "";
  let ended = false;
  return rows.map((row) => {
    if (row.row < table.top) return { ...row, fate: "title", section: "" };
    if (row.row <= table.bottom) return { ...row, fate: "header", section: "" };
    const fate = ended ? "note" : fateOf(row, running, headers, table.kind === "declared", names);
    if (fate === "note") ended = true;
    if (fate === "section") section = sectionText(row);
    return { ...row, fate, section: fate === "data" ? section : "" };
  });
}

function fateOf(
  row: Row,
  running: number | undefined,
  headers: string[],
  declared: boolean,
  names: Names,
): Fate {
  const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const numbered = running !== undefined && NUMBER.test((row.cells[running] ?? "").trim());
  const first = filled[0] ?? "";
  if (isNumbering(filled)) return "numbering";
  if (headers.includes(signature(row))) return "header";
  if (isSection(filled, declared, names)) return "section";
  if (numbered) return "data";
  const folded = fold(first);
  if (NOTE.test(folded) || (filled.length <= 2 && isDateLine(first))) return "note";
  return TOTAL.test(folded) && !names.isUnit(first) ? "total" : "data";
}

/** A row that numbers the columns: 1, 2, 3 … or A, B, 1, 2 …, perhaps in brackets, perhaps with a formula (5=4/3). */
function isNumbering(filled: readonly string[]): boolean {
  const texts = filled.map((cell) => cell.replace(/^\((\w+)\)/, "$1").replace(/^(\d+)\s*=.*$/, "$1"));
  const letters = texts.findIndex((text) => !/^[A-D]$/.test(text));
  const numbers = letters === -1 ? [] : texts.slice(letters);
  const counts = numbers.every((text, at) => /^\d+$/.test(text) && Number(text) === Number(numbers[0]) + at);
  return texts.length >= 3 && numbers.length >= 2 && counts && (Number(numbers[0]) === 1 || letters > 0);
}

/**
 * A Roman numeral (or a capital, as C and D are both) and one text; or the two in one cell. Where the text is a group in full (`THÀNH PHỐ PHỦ LÝ`,
 * which no commune is called) figures may stand beside it: they are the section's subtotal.
 */
function isSection(filled: readonly string[], declared: boolean, names: Names): boolean {
  const [first = "", second = ""] = filled;
  if (filled.length === 1) return ROMAN_IN_FRONT.test(first);
  if (!ROMAN.test(first) || NUMBER.test(second)) return false;
  return filled.length === 2 || (!declared && names.isGroupInFull(second));
}

function sectionText({ cells }: Row): string {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled[1] ?? ROMAN_IN_FRONT.exec(filled[0] ?? "")?.[1] ?? "";
}

/** A row's text as one string, trailing blanks left out, to find a header that is repeated further down. */
function signature({ cells }: Row): string {
  const texts = cells.map((cell) => cell.trim());
  while (texts.at(-1) === "") texts.pop();
  return texts.join("\u0000");
}
