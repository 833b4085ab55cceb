/** What no cell of a row says: lines and sections between rows tell it, or the sheet's name. */
import type { Row, Sheet } from "../../read/sheet.ts";
import { readPosition } from "../../values/position.ts";
import { type Column, NO_CELL } from "../table/column.ts";
import type { SortedRow } from "./rows.ts";

/**
 * The columns of a sheet, with those that no cell holds: for units where they have lines of their own between its rows, for posts
 * where sections (`I. BÍ THƯ`), or the sheet's name, tell them.
 */
export function withToldBetween(
  columns: readonly Column[],
  rows: readonly SortedRow[],
  sheet: string,
): Column[] {
  const has = (field: string) => columns.some((column) => column.field === field);
  const tellsUnits = !has("unit") && rows.some(({ unit }) => unit !== "");
  const tellsPosts =
    has("name") && !has("position") && rows.some(({ section }) => postTold(section, sheet) !== "");
  return [
    ...columns,
    ...(tellsUnits ? [{ ...NO_CELL, field: "unit" }] : []),
    ...(tellsPosts ? [{ ...NO_CELL, field: "position" }] : []),
  ];
}

function postTold(section: string, sheet: string): string {
  return [section, sheet].find((text) => readPosition(text) !== null) ?? "";
}

/** Makes what gives the number of the text that is so told of a row, by its column's field. */
export function toldBetween(
  sheet: Sheet,
  rows: readonly SortedRow[],
): (field: string) => (row: Row) => number {
  let sorted: ReadonlyMap<Row, SortedRow> | undefined;
  return (field) => {
    // Few sheets have such a column.
    sorted ??= new Map(rows.map((each) => [each.row, each]));
    const of = sorted;
    return (row) => {
      const { unit = "", section = "" } = of.get(row) ?? {};
      return sheet.words.numberOf(field === "unit" ? unit : postTold(section, sheet.name));
    };
  };
}
