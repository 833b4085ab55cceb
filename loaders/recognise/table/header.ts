import type { ExportKind } from "../../../src/terms/kinds.ts";
import type { Row, Sheet } from "../../read/sheet.ts";
import { readPosition } from "../../values/position.ts";
import { loneHeading } from "../headings/heading.ts";
import { keyColumns } from "../headings/keys.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import { unitOfLine } from "../lines/unit-line.ts";
import { headingsOf } from "./headings-of.ts";
import { type Table, tableUnder } from "./kind.ts";
import { isRowOfScales } from "./scale.ts";

/** A sheet's table: what it is, and the first and last row of its header. */
export interface HeaderedTable extends Table {
  top: number;
  bottom: number;
  /** Whether it is of one campaign, whose name its headers do not say. */
  isOfOne?: boolean;
}

const SEARCHED_ROWS = 30;
const DEEPEST = 4;
const NUMERIC = /^[\s\d.,%()-]+$/;
const YEAR = /^\s*20\d\d\s*$/;
/** A code without letters that the schemes have (`1.1`), or a year, is a word of a header, and no number. */
const isNumeric = (cell: string, { criterion }: Vocabulary) =>
  /[\d-]/.test(cell) &&
  NUMERIC.test(cell) &&
  !YEAR.test(cell) &&
  !(cell.includes(".") && criterion(loneHeading(cell))?.known);

/** What of a sheet a header is found in. */
export type Lines = Pick<Sheet, "merges"> & { rows: readonly Row[] };

/** Finds the header of a sheet anywhere in its first rows, over one row to four; null without a table. */
export function findTable(
  sheet: Lines,
  vocabulary: Vocabulary,
  only?: ExportKind,
  lastRow = SEARCHED_ROWS,
  under: typeof tableUnder = tableUnder,
): HeaderedTable | null {
  const found: HeaderedTable[] = [];
  const within = sheet.rows.filter(({ row }) => row <= lastRow);
  const mayHead = sheet.rows.slice(0, within.length + DEEPEST).map(({ cells }) => vocabulary.mayHead(cells));
  const depths: number[] = [];
  const depthAt = (at: number) => (depths[at] ??= structuralDepth(sheet, at, vocabulary));
  within.forEach((first, at) => {
    if (!mayHead.slice(at, at + DEEPEST).includes(true)) return;
    const least = depthAt(at);
    for (let depth = least; depth <= DEEPEST; depth++) {
      const rows = sheet.rows.slice(at, at + depth);
      const last = rows.at(-1);
      if (rows.length < depth || !last || !rows.every((row, k) => isNextTo(rows[k - 1], row))) break;
      const isData = () => last.cells.some((cell) => isNumeric(cell, vocabulary));
      if (depth > least && (isData() || fillsKeys(rows.slice(0, -1), last))) break;
      if (!mayHead.slice(at, at + depth).includes(true) || rows.some(isTitleAbove)) continue;
      // A remark above a header (`Đơn vị tính: người`) cuts off none of its rows; cells merged over all of them are no remark.
      const isDrawn = mergedDown(sheet, first).some(({ bottom }) => bottom === last.row);
      if (!isDrawn && rows.some((_, upper) => upper > 0 && depthAt(at + upper) > depth - upper)) continue;
      const table = under(headingsOf(rows, sheet.merges), vocabulary, only);
      // A report's line `Số đơn vị đạt 3 chủ động | đơn vị | 5` names a measure and a unit too.
      if (table?.kind === "declared" && first.cells.some((cell) => isNumeric(cell, vocabulary))) continue;
      if (table) found.push({ ...table, top: first.row, bottom: last.row });
    }
  });
  return found.reduce<HeaderedTable | null>(
    (best, table) => (best && !isBetter(table, best) ? best : table),
    null,
  );
}

/** More fields explained; with as many, fewer rows: a title above the header explains nothing. */
function isBetter(one: HeaderedTable, other: HeaderedTable): boolean {
  if (one.fields !== other.fields) return one.fields > other.fields;
  return one.bottom - one.top < other.bottom - other.top;
}

/** How many rows a header has by its shape: cells merged downwards, or a second row beside blank key columns. */
function structuralDepth({ rows, merges }: Lines, at: number, vocabulary: Vocabulary): number {
  const first = rows[at];
  if (!first) return 1;
  const down = mergedDown({ merges }, first);
  if (down.length > 0) return Math.min(DEEPEST, Math.max(...down.map(({ top, bottom }) => bottom - top + 1)));
  let depth = 1;
  for (let next = rows[at + 1]; depth < DEEPEST && next; next = rows[at + depth]) {
    if (!isNextTo(rows[at + depth - 1], next)) break;
    if (!isLowerHeader(first, next, vocabulary)) break;
    depth++;
  }
  return depth;
}

/** Whether no blank row parts a row from the one before. A row of a text file may take several lines, and is numbered by its first. */
function isNextTo(before: Row | undefined, { row }: Row): boolean {
  if (!before || row === before.row + 1) return true;
  const breaks = before.cells.join("").split("\n").length - 1;
  return row === before.row + 1 + breaks;
}

/** The merged cells of a row that reach below it, and say something. */
function mergedDown({ merges }: Pick<Lines, "merges">, { row, cells }: Row): Lines["merges"] {
  return merges.filter(({ top, bottom, left }) => top === row && bottom > top && cells[left]?.trim());
}

function isLowerHeader(upper: Row, lower: Row, vocabulary: Vocabulary): boolean {
  const keys = keyColumns(upper);
  const texts = lower.cells.filter((cell) => cell.trim() !== "");
  const own = headingKeys(lower);
  const blankKeys = keys.every((column) => lower.text(column).trim() === "" || own.includes(column));
  const numbered = texts.every((cell, at) => cell.trim() === String(at + 1)) && texts.length > 1;
  const worded = !texts.some((cell) => isNumeric(cell, vocabulary));
  const isSpanned = texts.length > 1 && lower.cells.some((cell, at) => cell.trim() && !upper.text(at).trim());
  return (
    (keys.length >= 2 || (keys.length === 1 && isSpanned)) &&
    (blankKeys || offersPosts(lower)) &&
    texts.length > 0 &&
    (worded || numbered || isRowOfScales(upper, lower))
  );
}

/** Whether a row says something where the header's own rows name what its rows are known by: it is a section, or data. */
function fillsKeys(header: readonly Row[], row: Row): boolean {
  const own = headingKeys(row);
  const fills = header
    .flatMap(headingKeys)
    .some((column) => row.text(column).trim() !== "" && !own.includes(column));
  return fills && !offersPosts(row);
}

/** Whether a row has nothing but posts, to be ticked below: an officer has one, and a name. */
function offersPosts({ cells }: Row): boolean {
  const texts = cells.filter((cell) => cell.trim() !== "");
  return texts.length > 1 && texts.every((cell) => readPosition(cell) !== null);
}

/** The key columns of a row that is perhaps part of a header; a line `Đơn vị: …` above one says whose sheet it is. */
function headingKeys(row: Row): number[] {
  return keyColumns(row).filter((column) => unitOfLine(row.cells[column] ?? "") === null);
}

/**
 * A row with something above or left of the first key column of a lower row is a title, and no upper header,
 * unless it has key columns of its own.
 */
function isTitleAbove(upper: Row, at: number, rows: readonly Row[]): boolean {
  const [firstKey] = rows.slice(at + 1).flatMap((lower) => keyColumns(lower).slice(0, 1));
  if (firstKey === undefined || headingKeys(upper).length > 0) return false;
  return upper.cells.slice(0, firstKey + 1).some((cell) => cell.trim() !== "");
}
