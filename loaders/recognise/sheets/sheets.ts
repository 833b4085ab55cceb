/** The sheets of a file with their tables: found by their headers, then with every row sorted. */
import type { ExportKind } from "../../../src/terms/kinds.ts";
import type { Period } from "../../../src/terms/reference.ts";
import type { Sheet } from "../../read/sheet.ts";
import type { Context } from "../context.ts";
import { namesTime } from "../headings/header-time.ts";
import type { Vocabulary } from "../headings/vocabulary.ts";
import { groupOfTitles, titlesOf } from "../lines/titles.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import { type SortedRow, sortRows } from "../rows/rows.ts";
import { columnOf } from "../table/column.ts";
import { findTable, type HeaderedTable } from "../table/header.ts";
import { findOneCampaign } from "../table/one-campaign.ts";
import { continued, continuedTable, isContinued } from "./continued.ts";
import { type LeftOut, listBelow, RESULT_MISSING, rowsBelow, sheetLeftOut } from "./left-out.ts";
import { longRows } from "./long-rows.ts";
import { otherList } from "./other-list.ts";
import { type SecondTable, secondTable } from "./table-below.ts";

/** A sheet with its table, and what the lines above that say: of one that goes on with another's, the other's. */
export interface FoundSheet {
  sheet: Sheet;
  table: HeaderedTable | null;
  titles: string[];
  /** Why it is not the list that its columns make it; empty for all others. */
  other: string;
}

/** Finds the table of each sheet, of the kind `only` where that is told. */
export function foundSheets(
  sheets: readonly Sheet[],
  only: ExportKind | undefined,
  vocabulary: Vocabulary,
): FoundSheet[] {
  const found: FoundSheet[] = [];
  for (const sheet of sheets) {
    const mayBeCampaign = only === undefined || only === "campaign";
    const table =
      findTable(sheet, vocabulary, only) ?? (mayBeCampaign ? findOneCampaign(sheet, vocabulary) : null);
    const other = table && !only ? otherList(titlesOf(sheet, table), table) : "";
    const own = other ? null : table;
    const before = found.findLast((each) => each.sheet.rows.length > 0);
    const goesOn = own ? null : continuedTable(sheet, before);
    const titles = (goesOn && before?.titles) ?? titlesOf(sheet, own);
    found.push({ sheet, table: own ?? goesOn, titles, other: goesOn ? "" : other });
  }
  return found;
}

/** A sheet with its rows sorted, and what of it is told though it is not read. */
export interface SortedSheet {
  sheet: Sheet;
  table: HeaderedTable | null;
  rows: SortedRow[];
  period: Period;
  titles: string[];
  /** The group that its titles name. */
  titleGroup: string | null;
  leftOut: LeftOut[];
  second: SecondTable | null;
}

/** Sorts the rows of all sheets, each in its own period. */
export function sortedSheets(
  found: readonly FoundSheet[],
  periodAt: (at: number) => Period,
  { finder, names, only }: { finder: GroupFinder; names: Names; only: ExportKind | undefined },
  context: Context,
): SortedSheet[] {
  const sorted: SortedSheet[] = [];
  for (const [at, { sheet, table: told, titles, other }] of found.entries()) {
    const period = periodAt(at);
    const before = sorted.findLast((each) => each.table)?.table;
    const table = told && tableIn(sheet, told, period, context, before);
    const rows = sortRows(sheet.rows, table, names);
    const second = table && secondTable({ sheet, table, rows }, only !== undefined, context.vocabulary);
    const below = table && (second?.isSigned ? listBelow(second.row) : rowsBelow(rows, table, names));
    const isUntold = table?.kind === "three_initiatives" && columnOf(table.columns, "result") < 0;
    const long = table && longRows(sheet, table, rows);
    const leftOut = [
      ...(other ? [sheetLeftOut(other)] : []),
      ...(below ? [below] : []),
      ...(long ? [long] : []),
      ...(isUntold ? [RESULT_MISSING] : []),
    ];
    const titleGroup = groupOfTitles(titles, finder);
    sorted.push({ sheet, table, rows, titles, titleGroup, period, leftOut, second });
  }
  return sorted;
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
