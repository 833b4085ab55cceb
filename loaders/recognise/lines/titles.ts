import type { Sheet } from "../../read/sheet.ts";
import { theOnly } from "../../values/the-only.ts";
import { tidied } from "../../values/words.ts";
import type { GroupFinder } from "../names/group.ts";
import type { Names } from "../names/names-by-day.ts";
import { isDateLine } from "./dateline.ts";
import { isBodyAbove, reportingIn, unitOfBody, unitOfLine, unitSpokenOf } from "./unit-line.ts";

/** The lines above a table, which say what it is; all of a sheet that has none. */
export function titlesOf(sheet: Sheet, table: { top: number } | null): string[] {
  const above = sheet.rows.filter(({ row }) => !table || row < table.top);
  return above.flatMap(({ cells }) => titleLines(cells));
}

/** A row's texts, line by line; a label that ends in a colon goes together with the cell behind it. */
export function titleLines(cells: readonly string[]): string[] {
  const lines = cells
    .flatMap((cell) => cell.slice(0, 1000).split("\n").map(tidied))
    .filter((line) => line !== "");
  return lines.flatMap((line, at) => {
    if (lines[at - 1]?.endsWith(":")) return [];
    return [line.endsWith(":") ? `${line} ${lines[at + 1] ?? ""}`.trim() : line];
  });
}

/** Whether a title names what a list comes with, or rests on, and not what the list is: `Kèm theo Công văn …`. */
export function isSourceLine(line: string): boolean {
  return /^\s*(\(|kèm theo|căn cứ)/i.test(line);
}

const GROUP_KIND = /:.*(huyện|quận|thành phố|thành đoàn|thị xã|thị đoàn|trực thuộc|cụm|khu vực)/i;

/** The group of the body that the titles name; not the place beside the date. */
export function groupOfTitles(titles: readonly string[], finder: GroupFinder): string | null {
  const lines = titles.filter(
    (line) => !isDateLine(line) && (unitOfLine(line) === null || GROUP_KIND.test(line)),
  );
  return theOnly(lines.flatMap((line) => finder.mentioned(line) ?? []));
}

/** Spreadsheets cut off what is longer. */
export const LONGEST_SHEET_NAME = 31;

/**
 * A line `Đơn vị: …` above the header, or the body that reports where that is no group, or a unit's own; else the sheet's
 * name, a title that speaks of a unit, or the path, whichever is a unit. The path is blank where it cannot be one sheet's.
 */
export function unitOfSheet(
  titles: readonly string[],
  { sheet, path }: { sheet: string; path: string },
  finder: GroupFinder,
  { isUnit, begunBy, inPath }: Names,
): string {
  const first = (named: (line: string) => string | null | undefined) => titles.map(named).find(Boolean);
  const isGroup = (text: string) => finder.written(text) !== null;
  const ofUnit = (unit: string | null) =>
    unit && !isBodyAbove(unit) && (isUnit(unit) || !isGroup(unit)) ? unit : null;
  const reporting = first((line) => ofUnit(reportingIn(line)));
  const reports = reporting && !finder.mentioned(reporting) ? reporting : undefined;
  const told = first((line) => ofUnit(unitOfLine(line))) ?? reports ?? first(unitOfBody);
  if (told || isUnit(sheet)) return told ?? sheet;
  const cut = sheet.length === LONGEST_SHEET_NAME ? begunBy(sheet) : null;
  if (cut) return cut;
  const inTitle = first((line) => (isUnit(line) && !isGroup(line) ? line : unitSpokenOf(line, isUnit)));
  return inTitle ?? inPath(path, isGroup) ?? sheet;
}
