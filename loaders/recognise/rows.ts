import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Row } from "../read/sheet.ts";
import { fold } from "../values/words.ts";
import { isAway, isAwayLine } from "./away.ts";
import { isDateLine } from "./dateline.ts";
import { groupLines } from "./group-line.ts";
import type { HeaderedTable } from "./header.ts";
import { isNumbering, NO_NUMBERING, numberingOf } from "./numbering.ts";
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
  /** The text of its section where that says that the list is not about those below it; else empty. */
  away: string;
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
const PLACES = ["tỉnh", "huyện", "thành phố", "thị xã", "quận", "cụm"].map(fold).join("|");
const TOTAL = new RegExp(
  `^(${fold("cộng")}|${fold("toàn")} (?:${PLACES})|${fold("tổng")}(?!(${BODIES.join("|")})(?![\\p{L}\\p{M}])))(?![\\p{L}\\p{M}])`,
  "u",
);

const NOWHERE = { section: "", unit: "", away: "" };

/** Sorts the rows of a sheet with a table; without one all its rows are titles. */
export function sortRows(rows: readonly Row[], table: HeaderedTable | null, names: Names): SortedRow[] {
  if (!table) return rows.map((row) => ({ row, fate: "title", ...NOWHERE }));
  const columnOf = (wanted: string) => table.columns.find(({ field }) => field === wanted)?.column ?? -1;
  const [running, name] = [columnOf("running"), columnOf("name")];
  // Only in a table of officers can a row of nothing but a unit be no row of its own.
  const namesUnits = name >= 0 && columnOf("unit") === -1;
  const closing: Closing = {
    ...{ running, position: columnOf("position"), isUnit: names.isUnit },
    isNumbered: (row) => isNumbered(row, running),
  };
  const isGroupLine = groupLines(table, names.isGroupInFull);
  const numbering = rows[0]?.sheet.byNumber(numberingOf) ?? (() => NO_NUMBERING);
  const headers = rows.filter(({ row }) => row >= table.top && row <= table.bottom);
  let [section, unit, away] = ["", "", ""];
  let ended = false;
  return rows.map((row, at) => {
    const bare = { row, ...NOWHERE };
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
        : fateOf(row, () => rows.slice(at + 1), closing, headers, table.kind, names, isGroupLine);
    if (fate === "note") ended = true;
    if (fate === "section") {
      section = sectionText(row);
      away = isAway(table.kind, section) ? section : "";
      // Below a group the unit above is no longer meant.
      if (unit !== "" && names.isGroupInFull(section)) unit = section;
    }
    return fate === "data" ? { row, fate, section, unit, away } : { ...bare, fate };
  });
}

function fateOf(
  row: Row,
  below: () => readonly Row[],
  closing: Closing,
  headers: readonly Row[],
  kind: ExportKind,
  names: Names,
  isGroupLine: ReturnType<typeof groupLines>,
): Fate {
  if (headers.some((header) => saysTheSame(header, row))) return "header";
  const numbered = closing.isNumbered(row);
  // What begins with its running number is no section: nearly all rows do.
  if (numbered && beginsAt(row, closing.running)) return "data";
  const filled = firstFilled(row);
  if (isSection(filled, kind, names)) return "section";
  if (numbered) return "data";
  if (isGroupLine(row, filled)) return "section";
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

/**
 * A Roman numeral (or a capital, as C and D are both) and one text; or the two in one cell. Where the text is a group in full (`THÀNH PHỐ PHỦ LÝ`,
 * which no commune is called) figures may stand beside it: they are the section's subtotal.
 */
function isSection(filled: readonly string[], kind: ExportKind, names: Names): boolean {
  const [first = "", second = ""] = filled;
  // `X. Liêm Cần` is a commune too, written without its figures.
  if (filled.length === 1)
    return (ROMAN_IN_FRONT.test(first) && !names.isUnit(first)) || isAwayLine(kind, first);
  if (!ROMAN.test(first) || NUMBER.test(second)) return false;
  return filled.length === 2 || (kind !== "declared" && names.isGroupInFull(second));
}

function sectionText(row: Row): string {
  const [first = "", second] = firstFilled(row);
  return (ROMAN.test(first) ? second : ROMAN_IN_FRONT.exec(first)?.[1]) ?? first;
}

/** Whether a row says what a header does, trailing blanks apart: it may be repeated further down. */
export function saysTheSame(header: Row, row: Row): boolean {
  for (let column = 0; column < header.width || column < row.width; column++)
    if (header.number(column) !== row.number(column) && header.text(column) !== row.text(column))
      return false;
  return true;
}
