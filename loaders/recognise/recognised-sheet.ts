import type { Period } from "../../src/terms/reference.ts";
import type { GroupFinder } from "./names/group.ts";
import type { RecognisedSheet } from "./recognised.ts";
import { recognisedRows, type UnitOfPost } from "./rows/recognised-rows.ts";
import { withToldBetween } from "./rows/told-between.ts";
import type { NamelessPosts } from "./rows/vacant.ts";
import type { LeftOut } from "./sheets/left-out.ts";
import type { SortedSheet } from "./sheets/sheets.ts";
import type { Column } from "./table/column.ts";

/** What a sheet takes from its file. */
interface OfFile {
  finder: GroupFinder;
  period: Period;
  /** The group of those of its rows that stand under none. */
  rest: string;
  /** Its unit, where it has no column for that, or only that of the posts. */
  unit: string;
  nameless: NamelessPosts;
  unitOf: UnitOfPost | null;
  /** What is told of columns that are not read, or may not be what they are read for. */
  lacks: readonly LeftOut[];
}

/** A sheet as it is handed on. */
export function recognisedSheet(
  { sheet, table, rows, leftOut }: SortedSheet,
  named: readonly Column[],
  { finder, period, rest, unit, nameless, unitOf, lacks }: OfFile,
): RecognisedSheet {
  const columns = withToldBetween(named, rows, sheet.name);
  return {
    name: sheet.name,
    rowsRead: sheet.rows.length,
    kind: table?.kind ?? "",
    period: period.period,
    columns,
    unit,
    words: sheet.words.list,
    leftOut: [...leftOut, ...lacks],
    ...recognisedRows(sheet, rows, columns, { finder, rest, nameless, unitOf }),
  };
}
