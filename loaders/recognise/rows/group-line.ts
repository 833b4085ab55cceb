/** Rows of nothing but a group, perhaps with its subtotal, above the rows of its units. */
import type { Row } from "../../read/sheet.ts";
import { columnOf } from "../table/column.ts";
import type { HeaderedTable } from "../table/header.ts";

/** Makes the test for such rows, by their first texts. Where each row says its group itself, and where rows are groups, there are none. */
export function groupLines(
  { kind, columns }: HeaderedTable,
  isGroupInFull: (text: string) => boolean,
): (row: Row, filled: readonly string[]) => boolean {
  if (kind === "declared" || columnOf(columns, "group") >= 0) return () => false;
  const who = [columnOf(columns, "unit"), columnOf(columns, "name")].filter((column) => column >= 0);
  // Where rows are numbered, one without a number is no unit's, whatever figures it has.
  const isNumbered = columnOf(columns, "running") >= 0;
  return (row, [first = "", ...others]) =>
    isGroupInFull(first) &&
    (others.length === 0 || (isNumbered && who.every((column) => ["", first].includes(row.text(column)))));
}
