/** A second table below that of a sheet, whose rows would be taken for the first one's, or are set aside with its notes. */
import type { Row, Sheet } from "../../read/sheet.ts";
import { readPosition } from "../../values/position.ts";
import { RUNNING } from "../headings/field-patterns.ts";
import { headingWords } from "../headings/heading.ts";
import { keyColumns } from "../headings/keys.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import { type SortedRow, saysTheSame } from "../rows/rows.ts";
import { numberIn } from "../rows/running-number.ts";
import { columnOf } from "../table/column.ts";
import { findTable, type HeaderedTable } from "../table/header.ts";
import type { TwoTables } from "./table-above.ts";

/** Where a header may stand below a table: in which column its rows are numbered does not matter. */
const FIRST_COLUMNS = [0, 1, 2];
/** Names stand in these columns too, and are many: what cannot be `STT` is told sooner than by its words. */
const LIKE_RUNNING = /^\s*(s|tt|th).{0,14}$/i;
/** So many rows tell what a table is. */
const LOOKED_AT = 8;

/** Where the header of another list begins, and whether a signature ends the first one above it. */
export interface SecondTable {
  row: number;
  isSigned: boolean;
}

/** The second table of a sheet, or null; below a signature also the same one once more. `told`: the manifest says the kind. */
export function secondTable(
  { sheet, table, rows }: { sheet: Sheet; table: HeaderedTable; rows: readonly SortedRow[] },
  told: boolean,
  vocabulary: Vocabulary,
): SecondTable | null {
  const header = rows.find(({ row }) => row.row === table.top)?.row;
  const numbers = sheet.byNumber((text) => LIKE_RUNNING.test(text) && RUNNING.test(headingWords(text)));
  for (const [at, { row, fate }] of rows.entries()) {
    if (fate !== "data" && fate !== "note") continue;
    const isSigned = fate === "note";
    const after = () => rows.slice(at, at + LOOKED_AT).map((each) => each.row);
    if (isSigned && header && saysTheSame(header, row))
      return after().length > 1 ? { row: row.row, isSigned } : null;
    if (told) continue;
    const mayHead = FIRST_COLUMNS.some((column) => numbers(row.number(column)));
    if (!mayHead && !(isSigned && keyColumns(row).length > 1)) continue;
    const other = findTable(
      { rows: after(), merges: sheet.merges },
      vocabulary,
      undefined,
      row.row + LOOKED_AT,
    );
    if (other && after().some((each) => each.row > other.bottom && isListed(each, other, mayHead)))
      return { row: other.top, isSigned };
  }
  return null;
}

/** The first sheet whose second table stands right below the first, or null. */
export function tableBelow(
  sheets: readonly { table: HeaderedTable | null; second: SecondTable | null }[],
): TwoTables | null {
  for (const [at, { table, second }] of sheets.entries())
    if (table && second && !second.isSigned) return { sheet: at, upper: table.top || 1, lower: second.row };
  return null;
}

/** Whether a row is one of a table's: by its running number, or by an officer's post. */
function isListed(row: Row, { columns }: HeaderedTable, isNumbered: boolean): boolean {
  if (isNumbered) return numberIn(row, columnOf(columns, "running")) !== null;
  const position = columnOf(columns, "position");
  return position !== -1 && readPosition(row.text(position)) !== null;
}
