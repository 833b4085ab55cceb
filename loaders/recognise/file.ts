import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Period } from "../../src/terms/published.ts";
import type { Sheet } from "../read/sheet.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import { fileGroup } from "./file-group.ts";
import { type LeftOut, OTHER_LIST } from "./left-out.ts";
import { ownUnit } from "./own-unit.ts";
import { periodInPath, periodInTitles } from "./period.ts";
import { type Refusal, refuseKind, refuseNoPeriod, refuseParted, refuseUnknownPeriod } from "./refusal.ts";
import { foundSheets, sortedSheets } from "./sheets.ts";
import { refuseTwoTables } from "./table-above.ts";
import { refuseTableBelow } from "./table-below.ts";
import { type RecognisedRow, recognisedRows, withUnitLines } from "./taken-rows.ts";
import { unitOfSheet } from "./titles.ts";

/** What `manifest.csv` says of a file; blank means that it leaves the matter to the file. */
export interface ManifestLine {
  kind: ExportKind | "";
  period: string;
  group: string;
  receivedOn: string;
  /** Its place in the manifest, as the spreadsheet counts; none for a file that the manifest does not mention. */
  row?: number;
}

export interface RecognisedSheet {
  name: string;
  /** Empty for a sheet without a table, which has its file's kind and period. */
  kind: ExportKind | "";
  period: string;
  columns: Column[];
  /** The unit that a line above the header or the sheet's name gives, for sheets without a unit column. */
  unit: string;
  /** The distinct texts of its cells, by their numbers. */
  words: readonly string[];
  /** The texts of all data rows, one row behind the other: of each as many as there are columns, in their order. */
  texts: Int32Array;
  /** How many rows the reader found, against which the sum of what became of them is checked. */
  rowsRead: number;
  rows: RecognisedRow[];
  leftOut: LeftOut[];
}

export interface RecognisedFile {
  kind: ExportKind;
  period: string;
  group: string;
  /** The code of the unit whose own file it is; empty for all others. */
  ownUnit: string;
  sheets: RecognisedSheet[];
}

const NO_TABLE = "không nhận ra bảng nào trong sáu loại biểu";
/** Nothing that a manifest could tell would make it say more. */
const EMPTY = "tệp trống, không có ô nào ghi gì; mở tệp xem lại rồi gửi bản đầy đủ";

/** Tells what a file is by its titles, columns and rows, then by its path; the manifest overrides. */
export function recogniseFile(
  path: string,
  sheets: readonly Sheet[],
  manifest: ManifestLine,
  context: Context,
): RecognisedFile | Refusal {
  if (sheets.every(({ rows }) => rows.length === 0)) return { refusal: EMPTY };
  const only = manifest.kind === "" ? undefined : manifest.kind;
  const found = foundSheets(sheets, only, context);
  const tables = found.flatMap(({ sheet, table }) => (table ? [{ sheet, table }] : []));
  const [first] = tables;
  const periods = found.map(({ titles }) => periodInTitles(titles, path));
  const own = manifest.period || periods.find((period) => period !== null) || periodInPath(path);
  const why = found.some(({ isOther }) => isOther) ? OTHER_LIST : NO_TABLE;
  if (!first) return refuseKind(path, manifest, why, own, context);
  const twoTables = only ? null : refuseTwoTables(found, context);
  if (twoTables) return twoTables;
  if (!own) return refuseNoPeriod(path, manifest);
  const period = context.periods.find((each) => each.period === own);
  if (!period) return refuseUnknownPeriod(path, manifest, own, context);

  const finder = context.groupsOn(period.ends);
  const periodAt = (at: number) =>
    manifest.period === "" ? sheetPeriod(periods[at] ?? null, period, context.periods) : period;
  const names = context.namesOn(period.ends, finder);
  const sorted = sortedSheets(found, periodAt, { finder, names, only }, context);
  const tableBelow = refuseTableBelow(sorted);
  if (tableBelow) return tableBelow;
  const group = manifest.group || fileGroup(path, sorted, finder);
  const resolved = sorted.map(({ table, period: its }) => (table ? context.resolve(table, its) : []));
  for (const [at, columns] of resolved.entries()) {
    const parts = columns.find(({ parted }) => parted)?.parted;
    if (parts) return refuseParted(at, parts);
  }
  const read = sorted.map(
    ({ sheet, table, rows, titles, titleGroup, period: its, leftOut }, at): RecognisedSheet => {
      const kind = table?.kind ?? "";
      const own = resolved[at] ?? [];
      const columns = withUnitLines(own, rows);
      const isOfUnits = own.some(({ field }) => field === "unit");
      const called = isOfUnits && !names.isUnit(sheet.name) ? finder.written(sheet.name) : null;
      const rest = manifest.group || titleGroup || group || called || "";
      return {
        name: sheet.name,
        rowsRead: sheet.rows.length,
        kind,
        period: table ? its.period : period.period,
        columns,
        unit: isOfUnits
          ? ""
          : unitOfSheet(
              titles,
              { sheet: sheet.name, path: tables.length === 1 ? path : "" },
              finder,
              names.isUnit,
            ),
        words: sheet.words.list,
        leftOut,
        ...recognisedRows(sheet, rows, columns, finder, rest),
      };
    },
  );
  const stated = [path, ...sorted.flatMap(({ sheet, titles }) => [sheet.name, ...titles])];
  const find = (text: string) => context.unitsOn(period.ends).find(text, group);
  return {
    kind: first.table.kind,
    period: period.period,
    group,
    ownUnit: ownUnit(stated, read, find),
    sheets: read,
  };
}

/** A sheet whose own title names another known period than its file's is of that period. */
function sheetPeriod(own: string | null, file: Period, periods: readonly Period[]): Period {
  return periods.find(({ period }) => period === own) ?? file;
}
