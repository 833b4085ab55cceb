import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Period } from "../../src/terms/published.ts";
import type { Sheet } from "../read/sheet.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import { continued, continuedTable, isContinued } from "./continued.ts";
import { fileGroup, type SortedSheet } from "./file-group.ts";
import { findTable, type HeaderedTable } from "./header.ts";
import { namesTime } from "./header-time.ts";
import { type LeftOut, listBelow, OTHER_LIST, rowsBelow, SHEET_LEFT_OUT } from "./left-out.ts";
import { isOtherList } from "./other-list.ts";
import { periodInPath, periodInTitles } from "./period.ts";
import { type Refusal, refuseKind, refuseNoPeriod, refuseParted, refuseUnknownPeriod } from "./refusal.ts";
import { sortRows } from "./rows.ts";
import { refuseTwoTables } from "./table-above.ts";
import { refuseTableBelow, type SecondTable, secondTable } from "./table-below.ts";
import { type RecognisedRow, recognisedRows, withUnitLines } from "./taken-rows.ts";
import { groupOfTitles, titlesOf, unitOfSheet } from "./titles.ts";

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
  sheets: RecognisedSheet[];
}

/** A sheet with its table, and what the lines above that say: of one that goes on with another's, the other's. */
interface FoundSheet {
  sheet: Sheet;
  table: HeaderedTable | null;
  titles: string[];
  /** Whether it would be a roster, but for what its title says. */
  isOther: boolean;
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
  const tabled = sheets.map((sheet) => ({ sheet, table: findTable(sheet, context.vocabulary, only) }));
  const found: FoundSheet[] = [];
  for (const { sheet, table } of tabled) {
    const isOther = table?.kind === "roster" && !only && isOtherList(titlesOf(sheet, table), table);
    const own = isOther ? null : table;
    const before = found.findLast((each) => each.sheet.rows.length > 0);
    const goesOn = own ? null : continuedTable(sheet, before);
    const titles = (goesOn && before?.titles) ?? titlesOf(sheet, own);
    found.push({ sheet, table: own ?? goesOn, titles, isOther: isOther && !goesOn });
  }
  const tables = found.flatMap(({ sheet, table }) => (table ? [{ sheet, table }] : []));
  const [first] = tables;
  const periods = found.map(({ titles }) => periodInTitles(titles, path));
  const own = manifest.period || periods.find((period) => period !== null) || periodInPath(path);
  const why = tabled.some(({ table }) => table) ? OTHER_LIST : NO_TABLE;
  if (!first) return refuseKind(path, manifest, why, own, context);
  const twoTables = only ? null : refuseTwoTables(found, context);
  if (twoTables) return twoTables;
  if (!own) return refuseNoPeriod(path, manifest);
  const period = context.periods.find((each) => each.period === own);
  if (!period) return refuseUnknownPeriod(path, manifest, own, context);

  const finder = context.groupsOn(period.ends);
  const names = context.namesOn(period.ends, finder);
  const sorted: (SortedSheet & {
    period: Period;
    titles: string[];
    leftOut: LeftOut[];
    second: SecondTable | null;
  })[] = [];
  for (const [at, { sheet, table: told, titles, isOther }] of found.entries()) {
    const its = manifest.period === "" ? sheetPeriod(periods[at] ?? null, period, context.periods) : period;
    const before = sorted.findLast((each) => each.table)?.table;
    const table = told && tableIn(sheet, told, its, context, before);
    const rows = sortRows(sheet.rows, table, names);
    const second = table && secondTable({ sheet, table, rows }, only !== undefined, context);
    const below = table && (second?.isSigned ? listBelow(second.row) : rowsBelow(rows, table, names));
    const leftOut = [...(isOther ? [SHEET_LEFT_OUT] : []), ...(below ? [below] : [])];
    const titleGroup = groupOfTitles(titles, finder);
    sorted.push({ sheet, table, rows, titles, titleGroup, period: its, leftOut, second });
  }
  const tableBelow = refuseTableBelow(sorted);
  if (tableBelow) return tableBelow;
  const group = manifest.group || fileGroup(path, sorted, finder);
  const resolved = sorted.map(({ table, period: its }) => (table ? context.resolve(table, its) : []));
  for (const [at, columns] of resolved.entries()) {
    const parts = columns.find(({ parted }) => parted)?.parted;
    if (parts) return refuseParted(at, parts);
  }
  return {
    kind: first.table.kind,
    period: period.period,
    group,
    sheets: sorted.map(({ sheet, table, rows, titles, titleGroup, period: its, leftOut }, at) => {
      const kind = table?.kind ?? "";
      const own = resolved[at] ?? [];
      const columns = withUnitLines(own, rows);
      const rest = manifest.group || titleGroup || group;
      return {
        name: sheet.name,
        rowsRead: sheet.rows.length,
        kind,
        period: table ? its.period : period.period,
        columns,
        unit: own.some(({ field }) => field === "unit") ? "" : unitOfSheet(titles, sheet.name, finder),
        words: sheet.words.list,
        leftOut,
        ...recognisedRows(sheet, rows, columns, finder, rest),
      };
    }),
  };
}

/** A table of criteria as the scheme of its period reads it; one that goes on with that of the sheet before, as it is there. */
function tableIn(
  sheet: Sheet,
  table: HeaderedTable,
  period: Period,
  context: Context,
  before: HeaderedTable | null | undefined,
): HeaderedTable {
  if (isContinued(table)) return before ? continued(before) : table;
  const header = sheet.rows.filter(({ row }) => row >= table.top && row <= table.bottom);
  const isTimed = header.some(({ cells }) => cells.some(namesTime));
  const vocabulary = isTimed ? context.vocabularyOfTime(period) : context.vocabularyIn(period);
  if (!isTimed && (table.kind !== "evaluation" || vocabulary === context.vocabulary)) return table;
  return findTable(sheet, vocabulary, table.kind) ?? table;
}

/** A sheet whose own title names another known period than its file's is of that period. */
function sheetPeriod(own: string | null, file: Period, periods: readonly Period[]): Period {
  return periods.find(({ period }) => period === own) ?? file;
}
