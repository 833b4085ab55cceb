import Papa from "papaparse";
import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Period } from "../../src/terms/published.ts";
import type { Sheet } from "../read/sheet.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import { fileGroup } from "./file-group.ts";
import { findTable, type HeaderedTable } from "./header.ts";
import { isOtherList } from "./other-list.ts";
import { periodInPath, periodInTitles } from "./period.ts";
import { sortRows } from "./rows.ts";
import { type RecognisedRow, recognisedRows } from "./taken-rows.ts";
import { groupOfTitles, titlesOf, unitOfSheet } from "./titles.ts";

/** What `manifest.csv` says of a file; blank means that it leaves the matter to the file. */
export interface ManifestLine {
  kind: ExportKind | "";
  period: string;
  group: string;
  receivedOn: string;
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
}

export interface RecognisedFile {
  kind: ExportKind;
  period: string;
  group: string;
  sheets: RecognisedSheet[];
}

/** A file that cannot be told: why, and the line to add to the manifest. */
export interface Refusal {
  refusal: string;
}

const NO_TABLE = "không nhận ra bảng nào trong sáu loại biểu";
/** Nothing that a manifest could tell would make it say more. */
const EMPTY = "tệp trống, không có ô nào ghi gì; mở tệp xem lại rồi gửi bản đầy đủ";
const OTHER_LIST =
  "tiêu đề nói đây là danh sách khác (đánh giá, khen thưởng, tập huấn, quy hoạch, đại biểu …), không phải danh sách cán bộ đang giữ chức";

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
  const found = tabled.map(({ sheet, table }) => {
    const isOther = table?.kind === "roster" && !only && isOtherList(titlesOf(sheet, table), table);
    return { sheet, table: isOther ? null : table };
  });
  const tables = found.flatMap(({ sheet, table }) => (table ? [{ sheet, table }] : []));
  const [first] = tables;
  if (!first) return refuse(path, "kind", tabled.some(({ table }) => table) ? OTHER_LIST : NO_TABLE);

  const titles = found.map(({ sheet, table }) => titlesOf(sheet, table));
  const periods = titles.map((lines) => periodInTitles(lines, path));
  const own = manifest.period || periods.find((period) => period !== null) || periodInPath(path);
  if (!own) return refuse(path, "period", "không thấy kỳ báo cáo trong tiêu đề, thư mục hay tên tệp");
  const period = context.periods.find((each) => each.period === own);
  if (!period) return refuse(path, "period", `kỳ “${own}” không có trong periods.csv`);

  const finder = context.groupsOn(period.ends);
  const sorted = found.map(({ sheet, table: first }, at) => {
    const own = manifest.period === "" ? sheetPeriod(periods[at] ?? null, period, context.periods) : period;
    const table = first && tableIn(sheet, first, own, context);
    return {
      ...{ sheet, table, period: own },
      rows: sortRows(sheet.rows, table, context.namesOn(period.ends, finder)),
      titleGroup: groupOfTitles(titles[at] ?? [], finder),
    };
  });
  const group = manifest.group || fileGroup(path, sorted, finder);
  return {
    kind: first.table.kind,
    period: period.period,
    group,
    sheets: sorted.map(({ sheet, table, rows, titleGroup, period: own }) => {
      const kind = table?.kind ?? "";
      const columns = table ? context.resolve(table, own) : [];
      const rest = manifest.group || titleGroup || group;
      return {
        name: sheet.name,
        rowsRead: sheet.rows.length,
        kind,
        period: table ? own.period : period.period,
        columns,
        unit: columns.some(({ field }) => field === "unit") ? "" : unitOfSheet(sheet, table, finder),
        words: sheet.words.list,
        ...recognisedRows(sheet, rows, columns, finder, rest),
      };
    }),
  };
}

/** A table of criteria as the scheme of its period reads it. */
function tableIn(sheet: Sheet, table: HeaderedTable, period: Period, context: Context): HeaderedTable {
  const vocabulary = context.vocabularyIn(period);
  if (table.kind !== "evaluation" || vocabulary === context.vocabulary) return table;
  return findTable(sheet, vocabulary, table.kind) ?? table;
}

/** A sheet whose own title names another known period than its file's is of that period. */
function sheetPeriod(own: string | null, file: Period, periods: readonly Period[]): Period {
  return periods.find(({ period }) => period === own) ?? file;
}

function refuse(path: string, missing: "kind" | "period", why: string): Refusal {
  const line = Papa.unparse([[path, missing === "kind" ? "<loại>" : "", "<kỳ>", "", ""]]);
  return { refusal: `${why}. Thêm vào manifest.csv dòng: ${line}` };
}
