/** A list of districts in the place of one of their units: a township may bear its district's name, and would get its figures. */
import { OF_UNITS } from "../../../src/terms/kinds.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import { type Column, columnOf } from "../table/column.ts";
import type { SortedSheet } from "./sheets.ts";

/** The group of the unions outside any district. */
const AFFILIATED = "TT";

/** A row of a district, and one whose name is a district's and a unit's, in a sheet by its place. */
export interface DistrictRows {
  sheet: number;
  district: number;
  either: number;
}

/**
 * The first sheet of no one group with rows of districts beside rows that may be a district's or a unit's; or null. Where
 * as many rows are units for certain it lists units, and a district's row among them is a unit that nobody knows.
 */
export function districtRows(
  sheets: readonly SortedSheet[],
  columns: readonly (readonly Column[])[],
  { finder, names }: { finder: GroupFinder; names: Names },
): DistrictRows | null {
  for (const [sheet, { rows, titleGroup, table }] of sheets.entries()) {
    const own = columns[sheet] ?? [];
    const unit = columnOf(own, "unit");
    // Of lists of officers a district's row adds nothing up.
    if (
      !table ||
      !OF_UNITS.includes(table.kind) ||
      unit === -1 ||
      titleGroup ||
      columnOf(own, "group") !== -1
    )
      continue;
    const named = rows.filter(({ row, fate, section }) => {
      const group =
        fate === "data" && finder.mentioned(section) === null ? finder.written(row.text(unit)) : null;
      return group !== null && group !== AFFILIATED;
    });
    const either = named.find(({ row }) => names.isUnit(row.text(unit)));
    const districts = named.filter(({ row }) => !names.isUnit(row.text(unit)));
    const [district] = districts;
    if (!either || !district) continue;
    const units = rows.filter(({ row, fate }) => {
      const text = row.text(unit);
      const isUnit = fate === "data" && names.isUnit(text) && finder.written(text) === null;
      return isUnit && names.find(text, AFFILIATED).state !== "unit";
    });
    if (units.length < districts.length) return { sheet, district: district.row.row, either: either.row.row };
  }
  return null;
}
