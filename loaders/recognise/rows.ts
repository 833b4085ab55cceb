import type { Row } from "../read/sheet.ts";
import { fold } from "../values/words.ts";
import { isDateLine } from "./dateline.ts";
import type { HeaderedTable } from "./header.ts";
import { type Closing, isNote, isSignature } from "./signature.ts";
import { unitOfRow } from "./unit-row.ts";

/** What a row is: data, or one of the things that are set aside. */
export const FATES = [
  "data",
  "title",
  "header",
  "numbering",
  "section",
  "total",
  "note",
  "unfilled",
] as const;
export type Fate = (typeof FATES)[number];

export interface SortedRow {
  row: Row;
  fate: Fate;
  /** The text of the section that a data row stands under; empty above the first. */
  section: string;
  /** The unit whose own line or section a data row stands under, in a table that has no column for it; else empty. */
  unit: string;
}

/** What the caller knows about names: a unit may be called Cộng Hòa, and a section may hold its subtotal. */
export interface Names {
  isUnit(text: string): boolean;
  isGroupInFull(text: string): boolean;
}

const ROMAN = /^([IVXLC]+|[A-H])[.)]?$/;
const ROMAN_IN_FRONT = /^[IVXLC]+\s*[.):\-–]\s*(\S.*)$/;
const NUMBER = /^\d+[.)]?$/;
/** What begins like a total is a body too: `Tổng Công ty Điện lực`. */
const BODIES = ["công ty", "cty", "đội", "cục", "kho", "hội", "liên đoàn"].map((body) => ` ${fold(body)}`);
const TOTAL = new RegExp(
  `^(${fold("cộng")}|${fold("tổng")}(?!(${BODIES.join("|")})(?![\\p{L}\\p{M}])))(?![\\p{L}\\p{M}])`,
  "u",
);

/** Sorts the rows of a sheet with a table; without one all its rows are titles. */
export function sortRows(rows: readonly Row[], table: HeaderedTable | null, names: Names): SortedRow[] {
  if (!table) return rows.map((row) => ({ row, fate: "title", section: "", unit: "" }));
  const columnOf = (wanted: string) => table.columns.find(({ field }) => field === wanted)?.column ?? -1;
  const [running, name] = [columnOf("running"), columnOf("name")];
  // Only in a table of officers can a row of nothing but a unit be no row of its own.
  const namesUnits = name >= 0 && columnOf("unit") === -1;
  const closing: Closing = {
    ...{ running, position: columnOf("position"), isUnit: names.isUnit },
    isNumbered: (row) => isNumbered(row, running),
  };
  const numbering = rows[0]?.sheet.byNumber(numberingOf) ?? (() => NO_NUMBERING);
  const headers = rows.filter(({ row }) => row >= table.top && row <= table.bottom);
  let [section, unit] = ["", ""];
  let ended = false;
  return rows.map((row, at) => {
    const bare = { row, section: "", unit: "" };
    if (row.row < table.top) return { ...bare, fate: "title" };
    if (row.row <= table.bottom) return { ...bare, fate: "header" };
    const ownUnit = ended || !namesUnits ? null : unitOfRow(row, name, names.isUnit);
    if (ownUnit !== null) {
      unit = ownUnit;
      return { ...bare, fate: "section" };
    }
    const fate = ended
      ? "note"
      : isNumbering(row, numbering)
        ? "numbering"
        : fateOf(row, () => rows.slice(at + 1), closing, headers, table.kind === "declared", names);
    if (fate === "note") ended = true;
    if (fate === "section") {
      section = sectionText(row);
      // Below a group the unit above is no longer meant.
      if (unit !== "" && names.isGroupInFull(section)) unit = section;
    }
    return fate === "data" ? { row, fate, section, unit } : { ...bare, fate };
  });
}

function fateOf(
  row: Row,
  below: () => readonly Row[],
  closing: Closing,
  headers: readonly Row[],
  declared: boolean,
  names: Names,
): Fate {
  if (headers.some((header) => saysTheSame(header, row))) return "header";
  const numbered = closing.isNumbered(row);
  // What begins with its running number is no section: nearly all rows do.
  if (numbered && beginsAt(row, closing.running)) return "data";
  const filled = firstFilled(row);
  if (isSection(filled, declared, names)) return "section";
  if (numbered) return "data";
  const [first = ""] = filled;
  if (isNote(first) || (filled.length <= 2 && isDateLine(first))) return "note";
  if (isSignature(row, below, closing)) return "note";
  return TOTAL.test(fold(first)) && !names.isUnit(first) ? "total" : "data";
}

function isNumbered(row: Row, running: number): boolean {
  return running >= 0 && NUMBER.test(row.text(running));
}

/** The first texts of a row, one more than a section has: whether there are still more is of no matter. */
function firstFilled(row: Row): string[] {
  const filled: string[] = [];
  for (let column = 0; column < row.width && filled.length < 3; column++) {
    const text = row.text(column);
    if (text !== "") filled.push(text);
  }
  return filled;
}

function beginsAt(row: Row, column: number): boolean {
  for (let before = 0; before < column; before++) if (row.number(before) !== 0) return false;
  return true;
}

/** What a cell can be in a row that numbers the columns: a number, one of the letters before them, or blank. */
const NO_NUMBERING = -1;
const BLANK = -2;
const LETTER = 0;
const PLAIN_NUMBER = /^[1-9]\d*$/;
/** Excel makes -1 of (1): such numbers are counted on from here, so that no row is numbered by both. */
const IN_BRACKETS = 1_000_000;

function numberingOf(cell: string): number {
  if (PLAIN_NUMBER.test(cell)) return Number(cell);
  if (cell === "") return BLANK;
  if (/^-[1-9]\d{0,3}$/.test(cell)) return IN_BRACKETS - Number(cell);
  const text = cell.replace(/^\((\w+)\)/, "$1").replace(/^(\d+)\s*=.*$/, "$1");
  if (/^[A-D]$/.test(text)) return LETTER;
  return PLAIN_NUMBER.test(text) ? Number(text) : NO_NUMBERING;
}

/** A row that numbers the columns: 1, 2, 3 … or A, B, 1, 2 …, perhaps in brackets (-1, -2 … by Excel), perhaps with a formula (5=4/3). */
function isNumbering(row: Row, numbering: (text: number) => number): boolean {
  let letters = 0;
  let numbers = 0;
  let first = 0;
  for (let column = 0; column < row.width; column++) {
    const cell = numbering(row.number(column));
    if (cell === BLANK) continue;
    if (cell === LETTER && numbers === 0) letters++;
    else if (cell === NO_NUMBERING || cell === LETTER) return false;
    else {
      if (numbers === 0) first = cell;
      if (cell !== first + numbers++) return false;
    }
  }
  return letters + numbers >= 3 && numbers >= 2 && (first === 1 || first === IN_BRACKETS + 1 || letters > 0);
}

/**
 * A Roman numeral (or a capital, as C and D are both) and one text; or the two in one cell. Where the text is a group in full (`THÀNH PHỐ PHỦ LÝ`,
 * which no commune is called) figures may stand beside it: they are the section's subtotal.
 */
function isSection(filled: readonly string[], declared: boolean, names: Names): boolean {
  const [first = "", second = ""] = filled;
  // `X. Liêm Cần` is a commune too, written without its figures.
  if (filled.length === 1) return ROMAN_IN_FRONT.test(first) && !names.isUnit(first);
  if (!ROMAN.test(first) || NUMBER.test(second)) return false;
  return filled.length === 2 || (!declared && names.isGroupInFull(second));
}

function sectionText(row: Row): string {
  const [first = "", second] = firstFilled(row);
  return second ?? ROMAN_IN_FRONT.exec(first)?.[1] ?? "";
}

/** Whether a row says what a header does, trailing blanks apart: it may be repeated further down. */
export function saysTheSame(header: Row, row: Row): boolean {
  for (let column = 0; column < header.width || column < row.width; column++)
    if (header.number(column) !== row.number(column) && header.text(column) !== row.text(column))
      return false;
  return true;
}
