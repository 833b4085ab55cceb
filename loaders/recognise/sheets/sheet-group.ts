import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import type { SortedSheet } from "./sheets.ts";

/**
 * The group after which a sheet is called that has a column for units, from 0. A unit may bear its name, as a district's own
 * township does: then the sheet is the district's where its rows name several units.
 */
export function groupOfSheet(
  sheet: SortedSheet,
  unit: number,
  finder: GroupFinder,
  { isUnit }: Names,
): string | null {
  const { name } = sheet.sheet;
  if (unit === -1 || (isUnit(name) && !namesSeveral(sheet, unit))) return null;
  return finder.written(name);
}

function namesSeveral({ rows }: SortedSheet, unit: number): boolean {
  const told = new Set(rows.flatMap(({ row, fate }) => (fate === "data" ? [row.number(unit)] : [])));
  told.delete(0);
  return told.size > 1;
}
