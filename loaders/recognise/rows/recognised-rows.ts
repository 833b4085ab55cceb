import type { Sheet } from "../../read/sheet.ts";
import { postAmong, readPosition, vacantPost } from "../../values/position.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Column } from "../table/column.ts";
import type { Fate, SortedRow } from "./rows.ts";
import { statedTotals } from "./stated-totals.ts";
import { textTakers } from "./text-takers.ts";
import { isHeldByNobody, type NamelessPosts } from "./vacant.ts";

export interface RecognisedRow {
  row: number;
  fate: Fate;
  /** The group in which a data row's unit is looked for; empty where none is known. */
  group: string;
  /** Of a total, the figures in the order of `columns`, blank where there are none. */
  totals: readonly string[];
}

const NONE: readonly string[] = [];

/** The text of an officer's unit where the cell of the post may tell it, by that cell, what is told above the row, and its group. */
export type UnitOfPost = (cell: string, above: { unit: string; group: string }) => string;

/** How a sheet's rows are read. */
interface Reading {
  finder: GroupFinder;
  rest: string;
  nameless: NamelessPosts;
  unitOf: UnitOfPost | null;
}

/**
 * The rows of a sheet as they are handed on; `rest` is the group of those that stand under none. Of a roster a post that
 * nobody holds is read as none.
 */
export function recognisedRows(
  sheet: Sheet,
  rows: readonly SortedRow[],
  columns: readonly Column[],
  reading: Reading,
): { rows: RecognisedRow[]; texts: Int32Array } {
  const takers = textTakers(sheet, columns, rows);
  const texts = new Int32Array(rows.filter(({ fate }) => fate === "data").length * takers.length);
  const settle = settler(sheet, columns, texts, reading);
  let taken = 0;
  const recognised = rows.map((sorted): RecognisedRow => {
    const { row, fate } = sorted;
    if (fate === "total" || fate === "section")
      return { row: row.row, fate, group: "", totals: statedTotals(row, columns) };
    if (fate !== "data") return { row: row.row, fate, group: "", totals: NONE };
    const first = taken;
    for (const take of takers) texts[taken++] = typeof take === "number" ? row.number(take) : take(row);
    return { row: row.row, fate, group: settle(first, sorted), totals: NONE };
  });
  return { rows: recognised, texts };
}

/**
 * Makes what settles a row's texts, from the place where they begin, and gives its group: a post of somebody whom the list is
 * not about, or of nobody, becomes none, and a cell that tells post and unit the unit.
 */
function settler(
  sheet: Sheet,
  columns: readonly Column[],
  texts: Int32Array,
  { finder, rest, nameless, unitOf }: Reading,
): (first: number, sorted: SortedRow) => string {
  const placeOf = (field: string) => columns.findIndex((column) => column.field === field);
  const [name, position] = [placeOf("name"), placeOf("position")];
  const [unit, group] = [placeOf("unit"), placeOf("group")];
  const textAt = (at: number) => sheet.words.list[texts[at] ?? 0] ?? "";
  const write = (at: number, text: string) => {
    texts[at] = sheet.words.numberOf(text);
  };
  const isVacant = sheet.byNumber((text) => isHeldByNobody(text, nameless));
  const mayBeVacant = nameless !== null && name !== -1 && position !== -1;
  const groupWritten = sheet.byNumber(finder.written);
  return (first, { section, unit: above, away }) => {
    const post = first + position;
    if (away !== "" && position !== -1) write(post, postAmong(away, textAt(post)));
    if (mayBeVacant && isVacant(texts[first + name] ?? 0) && readPosition(textAt(post)) !== null)
      write(post, vacantPost(textAt(first + name), textAt(post)));
    const written = group === -1 ? null : groupWritten(texts[first + group] ?? 0);
    const own = written ?? (section === "" ? null : finder.mentioned(section)) ?? rest;
    if (unitOf !== null && unit !== -1)
      write(first + unit, unitOf(textAt(first + unit), { unit: above, group: own }));
    return own;
  };
}
