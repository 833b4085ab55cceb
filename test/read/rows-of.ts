import type { Sheet } from "../../loaders/read/sheet.ts";

/** A sheet's rows as plain data: what a test compares. */
export function rowsOf(sheet: Sheet | undefined): { row: number; cells: readonly string[] }[] {
  return (sheet?.rows ?? []).map(({ row, cells }) => ({ row, cells }));
}
