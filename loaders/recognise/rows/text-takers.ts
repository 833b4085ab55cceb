import type { Merge, Row, Sheet } from "../../read/sheet.ts";
import { CRITERION, WHO } from "../headings/field-sets.ts";
import { type Column, NO_CELL } from "../table/column.ts";
import { declaredText } from "../table/declared-count.ts";
import { personalDigest } from "../table/personal.ts";
import { tickedText } from "../table/ticked-columns.ts";
import type { SortedRow } from "./rows.ts";
import { toldBetween } from "./told-between.ts";

/** Where a text of a data row stands, or how it is found, by its number. */
type TakeText = number | ((row: Row) => number);

/**
 * How the texts of data rows are taken, for each of these columns. A cell merged over several rows serves them all;
 * of personal columns only a digest is taken.
 */
export function textTakers(sheet: Sheet, columns: readonly Column[], rows: readonly SortedRow[]): TakeText[] {
  const told = toldBetween(sheet, rows);
  const takers = columns.map((column) => textTaker(sheet, column, columns, told));
  const ownerOf = ownersOfBlank(rows, columns);
  if (ownerOf.size === 0) return takers;
  return takers.map((take, at) => {
    const { field = "", column = 0 } = columns[at] ?? {};
    if (column < 0 || !WHO.includes(field)) return take;
    return (row) => {
      const owner = ownerOf.get(row) ?? row;
      return typeof take === "number" ? owner.number(take) : take(owner);
    };
  });
}

function textTaker(
  sheet: Sheet,
  { column, field, rest, choices, beside, inEveryRow }: Column,
  columns: readonly Column[],
  told: (field: string) => TakeText,
): TakeText {
  if (inEveryRow !== undefined) {
    const number = sheet.words.numberOf(inEveryRow);
    return () => number;
  }
  if (column === NO_CELL.column) return told(field);
  if (rest !== undefined)
    return (row) =>
      sheet.words.numberOf(
        [column, ...rest]
          .map((at) => row.text(at))
          .filter(Boolean)
          .join(" "),
      );
  if (choices) return (row) => sheet.words.numberOf(tickedText(row, choices));
  if (beside) return (row) => sheet.words.numberOf(declaredText(row, column, beside));
  if (field === "personal") return (row) => sheet.words.numberOf(personalDigest(row, columns));
  const merges = WHO.includes(field) ? downwardMerges(sheet.merges, column) : [];
  if (merges.length === 0) return column;
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]));
  return (row) => byRow.get(topOf(merges, row.row))?.number(column) ?? 0;
}

function downwardMerges(merges: readonly Merge[], column: number): Merge[] {
  return merges.filter(({ top, bottom, left }) => left === column && bottom > top);
}

function topOf(merges: readonly Merge[], row: number): number {
  return merges.find(({ top, bottom }) => top <= row && row <= bottom)?.top ?? row;
}

/**
 * Of a long file the rows that name a criterion and nobody, each with the row above that says whose it is: text files keep
 * nothing of cells that were merged over an officer's rows. Below a section that stands where officers do nobody is above.
 */
function ownersOfBlank(rows: readonly SortedRow[], columns: readonly Column[]): ReadonlyMap<Row, Row> {
  const placesOf = (fields: readonly string[]) =>
    columns.flatMap(({ field, column }) => (fields.includes(field) && column >= 0 ? [column] : []));
  const [items, who] = [placesOf(CRITERION), placesOf(WHO)];
  const [[name], [running]] = [placesOf(["name"]), placesOf(["running"])];
  const owners = new Map<Row, Row>();
  if (items.length === 0 || name === undefined) return owners;
  let owner: Row | null = null;
  for (const { row, fate } of rows) {
    const says = (at: number | undefined) => at !== undefined && row.number(at) !== 0;
    if (fate !== "data") owner = who.some(says) ? null : owner;
    else if (says(name)) owner = row;
    else if (owner && !who.some(says) && !says(running) && items.some(says)) owners.set(row, owner);
  }
  return owners;
}
