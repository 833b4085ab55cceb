import type { ExportKind } from "../../src/terms/kinds.ts";
import type { Period } from "../../src/terms/published.ts";
import { Integers } from "../read/integers.ts";
import type { Sheet } from "../read/sheet.ts";
import { statedTotals, textTakers } from "./body.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import type { GroupFinder } from "./group.ts";
import { findTable, type HeaderedTable } from "./header.ts";
import { periodInPath, periodInTitles } from "./period.ts";
import { type Fate, type SortedRow, sortRows } from "./rows.ts";
import { groupOfTitles, titlesOf, unitOfSheet } from "./titles.ts";

/** What `manifest.csv` says of a file; blank means that it leaves the matter to the file. */
export interface ManifestLine {
  kind: ExportKind | "";
  period: string;
  group: string;
  receivedOn: string;
}

export interface RecognisedRow {
  row: number;
  fate: Fate;
  /** The group in which a data row's unit is looked for; empty where none is known. */
  group: string;
  /** Of a total, the figures in the order of `columns`, blank where there are none. */
  totals: readonly string[];
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

/** Tells what a file is by its titles, columns and rows, then by its path; the manifest overrides. */
export function recogniseFile(
  path: string,
  sheets: readonly Sheet[],
  manifest: ManifestLine,
  context: Context,
): RecognisedFile | Refusal {
  const only = manifest.kind === "" ? undefined : manifest.kind;
  const found = sheets.map((sheet) => ({ sheet, table: findTable(sheet, context.vocabulary, only) }));
  const tables = found.flatMap(({ sheet, table }) => (table ? [{ sheet, table }] : []));
  const [first] = tables;
  if (!first) return refuse(path, "kind", "không nhận ra bảng nào trong sáu loại biểu");

  const titles = found.map(({ sheet, table }) => titlesOf(sheet, table));
  const periods = titles.map((lines) => periodInTitles(lines, path));
  const own = manifest.period || periods.find((period) => period !== null) || periodInPath(path);
  if (!own) return refuse(path, "period", "không thấy kỳ báo cáo trong tiêu đề, thư mục hay tên tệp");
  const period = context.periods.find((each) => each.period === own);
  if (!period) return refuse(path, "period", `kỳ “${own}” không có trong periods.csv`);

  const finder = context.groupsOn(period.ends);
  const sorted = found.map(({ sheet, table }, at) => ({
    sheet,
    table,
    rows: sortRows(sheet.rows, table, context.namesOn(period.ends, finder)),
    titleGroup: groupOfTitles(titles[at] ?? [], finder),
    period: manifest.period === "" ? sheetPeriod(periods[at] ?? null, period, context.periods) : period,
  }));
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

const NONE: readonly string[] = [];

function recognisedRows(
  sheet: Sheet,
  rows: readonly SortedRow[],
  columns: readonly Column[],
  finder: GroupFinder,
  rest: string,
): Pick<RecognisedSheet, "rows" | "texts"> {
  const takers = textTakers(sheet, columns);
  const groupAt = columns.findIndex(({ field }) => field === "group");
  const groupWritten = sheet.byNumber(finder.written);
  const texts = new Integers();
  const recognised = rows.map(({ row, fate, section }): RecognisedRow => {
    if (fate === "total" || fate === "section")
      return { row: row.row, fate, group: "", totals: statedTotals(row, columns) };
    if (fate !== "data") return { row: row.row, fate, group: "", totals: NONE };
    for (const take of takers) texts.add(typeof take === "number" ? row.number(take) : take(row));
    const written = groupAt === -1 ? null : groupWritten(texts.at(texts.count - takers.length + groupAt));
    return {
      row: row.row,
      fate,
      group: written ?? (section === "" ? null : finder.mentioned(section)) ?? rest,
      totals: NONE,
    };
  });
  return { rows: recognised, texts: texts.taken() };
}

interface SortedSheet {
  sheet: Sheet;
  table: HeaderedTable | null;
  rows: SortedRow[];
  titleGroup: string | null;
}

/** Several groups in columns or sections make a file province-wide; else its titles, its path, the group of all its rows. */
function fileGroup(path: string, sheets: readonly SortedSheet[], finder: GroupFinder): string {
  const inRows = new Set<string>();
  for (const { sheet, table, rows } of sheets) {
    const column = table?.columns.find(({ field }) => field === "group")?.column;
    const written = sheet.byNumber(finder.written);
    for (const { row, fate, section } of rows) {
      if (fate !== "data") continue;
      const group = (column === undefined ? null : written(row.number(column))) ?? finder.mentioned(section);
      inRows.add(group ?? "");
    }
  }
  const named = [...inRows].filter((group) => group !== "");
  if (named.length > 1) return "";
  const inTitles = new Set(sheets.flatMap(({ titleGroup }) => (titleGroup ? [titleGroup] : [])));
  if (inTitles.size > 1) return "";
  return [...inTitles][0] ?? finder.inPath(path) ?? (inRows.size === 1 ? named[0] : undefined) ?? "";
}

/** A sheet whose own title names another known period than its file's is of that period. */
function sheetPeriod(own: string | null, file: Period, periods: readonly Period[]): Period {
  return periods.find(({ period }) => period === own) ?? file;
}

function refuse(path: string, missing: "kind" | "period", why: string): Refusal {
  const line = missing === "kind" ? `${path},<loại>,<kỳ>,,` : `${path},,<kỳ>,,`;
  return { refusal: `${why}. Thêm vào manifest.csv dòng: ${line}` };
}
