import type { Row, Sheet } from "../../read/sheet.ts";
import { postAmong, readPosition, vacantPost } from "../../values/position.ts";
import type { GroupFinder } from "../names/group.ts";
import { type Column, columnOf } from "../table/column.ts";
import { isNobody, isVacant } from "./away.ts";
import type { Fate, SortedRow } from "./rows.ts";
import { statedTotals } from "./stated-totals.ts";
import { textTakers } from "./text-takers.ts";

export interface RecognisedRow {
  row: number;
  fate: Fate;
  /** The group in which a data row's unit is looked for; empty where none is known. */
  group: string;
  /** Of a total, the figures in the order of `columns`, blank where there are none. */
  totals: readonly string[];
}

const NONE: readonly string[] = [];

const NO_COLUMN = -1;

/**
 * The columns of a sheet, with those that no cell holds: for units where they have lines of their own between its rows, for posts
 * where sections (`I. BÍ THƯ`), or the sheet's name, tell them.
 */
export function withToldBetween(
  columns: readonly Column[],
  rows: readonly SortedRow[],
  sheet: string,
): Column[] {
  const nowhere = { column: NO_COLUMN, letter: "", header: "", headerRow: 0, item: "", known: true };
  const has = (field: string) => columns.some((column) => column.field === field);
  const tellsUnits = !has("unit") && rows.some(({ unit }) => unit !== "");
  const tellsPosts =
    has("name") && !has("position") && rows.some(({ section }) => postTold(section, sheet) !== "");
  return [
    ...columns,
    ...(tellsUnits ? [{ ...nowhere, field: "unit" }] : []),
    ...(tellsPosts ? [{ ...nowhere, field: "position" }] : []),
  ];
}

function postTold(section: string, sheet: string): string {
  return [section, sheet].find((text) => readPosition(text) !== null) ?? "";
}

/** What posts without a name are: in a roster with names nobody's, in one that leaves them out somebody's; null elsewhere. */
export type NamelessPosts = "nobody's" | "somebody's" | null;

/** What posts without a name are in the rosters among a file's sheets, one of which may list vacant posts alone. */
export function namelessPosts(
  sheets: readonly { rows: readonly SortedRow[]; table: { kind: string } | null }[],
  columns: readonly (readonly Column[])[],
): NamelessPosts {
  const isName = (name: string) => !isVacant(name) && !isNobody(name);
  const isNamed = sheets.some(({ rows, table }, sheet) => {
    const at = table?.kind === "roster" ? columnOf(columns[sheet] ?? [], "name") : NO_COLUMN;
    return at !== NO_COLUMN && rows.some(({ row, fate }) => fate === "data" && isName(row.text(at)));
  });
  return isNamed ? "nobody's" : "somebody's";
}

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
  { finder, rest, nameless, unitOf }: Reading,
): { rows: RecognisedRow[]; texts: Int32Array } {
  const hasLines = columns.some(({ column, says }) => column === NO_COLUMN && says === undefined);
  const sorted = new Map(hasLines ? rows.map((each) => [each.row, each]) : []);
  const toldOf = (field: string) => (row: Row) => {
    const { unit = "", section = "" } = sorted.get(row) ?? {};
    return sheet.words.numberOf(field === "unit" ? unit : postTold(section, sheet.name));
  };
  const takers = textTakers(sheet, columns, rows).map((take, at) => {
    const { field = "", says } = columns[at] ?? {};
    if (says !== undefined) return () => sheet.words.numberOf(says);
    return take === NO_COLUMN ? toldOf(field) : take;
  });
  const groupAt = columns.findIndex(({ field }) => field === "group");
  const positionAt = columns.findIndex(({ field }) => field === "position");
  const unitAt = unitOf === null ? NO_COLUMN : columns.findIndex(({ field }) => field === "unit");
  const nameAt = nameless === null ? NO_COLUMN : columns.findIndex(({ field }) => field === "name");
  const vacant = sheet.byNumber((name) => isVacant(name) || (nameless === "nobody's" && isNobody(name)));
  const groupWritten = sheet.byNumber(finder.written);
  const texts = new Int32Array(rows.filter(({ fate }) => fate === "data").length * takers.length);
  let taken = 0;
  const recognised = rows.map(({ row, fate, section, unit, away }): RecognisedRow => {
    if (fate === "total" || fate === "section")
      return { row: row.row, fate, group: "", totals: statedTotals(row, columns) };
    if (fate !== "data") return { row: row.row, fate, group: "", totals: NONE };
    const first = taken;
    for (const take of takers) texts[taken++] = typeof take === "number" ? row.number(take) : take(row);
    if (away !== "" && positionAt !== -1) {
      const post = sheet.words.list[texts[first + positionAt] ?? 0] ?? "";
      texts[first + positionAt] = sheet.words.numberOf(postAmong(away, post));
    }
    const name = texts[first + nameAt] ?? 0;
    if (nameAt !== NO_COLUMN && positionAt !== -1 && vacant(name)) {
      const post = sheet.words.list[texts[first + positionAt] ?? 0] ?? "";
      if (readPosition(post) !== null)
        texts[first + positionAt] = sheet.words.numberOf(vacantPost(sheet.words.list[name] ?? "", post));
    }
    const written = groupAt === -1 ? null : groupWritten(texts[first + groupAt] ?? 0);
    const group = written ?? (section === "" ? null : finder.mentioned(section)) ?? rest;
    if (unitOf !== null && unitAt !== NO_COLUMN) {
      const cell = sheet.words.list[texts[first + unitAt] ?? 0] ?? "";
      texts[first + unitAt] = sheet.words.numberOf(unitOf(cell, { unit, group }));
    }
    return { row: row.row, fate, group, totals: NONE };
  });
  return { rows: recognised, texts };
}
