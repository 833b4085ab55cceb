import type { Sheet } from "../read/sheet.ts";
import { isDateLine } from "./dateline.ts";
import type { GroupFinder } from "./group.ts";
import type { HeaderedTable } from "./header.ts";

/** The lines above a table, which say what it is; all of a sheet that has none. */
export function titlesOf(sheet: Sheet, table: HeaderedTable | null): string[] {
  const above = sheet.rows.filter(({ row }) => !table || row < table.top);
  return above.flatMap(({ cells }) => titleLines(cells));
}

/** A row's texts, line by line; a label that ends in a colon goes together with the cell behind it. */
function titleLines(cells: readonly string[]): string[] {
  const lines = cells.flatMap((cell) => cell.slice(0, 1000).split("\n")).filter((line) => line.trim() !== "");
  return lines.flatMap((line, at) => {
    if (lines[at - 1]?.trim().endsWith(":")) return [];
    return [line.trim().endsWith(":") ? `${line.trim()} ${lines[at + 1] ?? ""}`.trim() : line];
  });
}

const UNIT_LINE = /^\s*(?:tên )?đơn vị(?! (?:báo cáo|tính))[^:]{0,25}:\s*(.*\S)/i;
const GROUP_KIND = /:.*(huyện|quận|thành phố|thành đoàn|thị xã|thị đoàn|trực thuộc)/i;
const REPORTING_LINE = /^\s*đơn vị báo cáo\s*:\s*(.*\S)/i;

/** The group of the body that the titles name; not the place beside the date. */
export function groupOfTitles(titles: readonly string[], finder: GroupFinder): string | null {
  const lines = titles.filter(
    (line) => !isDateLine(line) && (!UNIT_LINE.test(line) || GROUP_KIND.test(line)),
  );
  const groups = new Set(lines.flatMap((line) => finder.mentioned(line) ?? []));
  const [only] = groups;
  return groups.size === 1 && only ? only : null;
}

/** A line `Đơn vị: …` above the header, or the body that reports where that is no group, or the sheet's name. */
export function unitOfSheet(sheet: Sheet, table: HeaderedTable | null, finder: GroupFinder): string {
  const titles = titlesOf(sheet, table);
  const named = (pattern: RegExp) => titles.map((line) => pattern.exec(line)?.[1]).find(Boolean);
  const reporting = named(REPORTING_LINE);
  return named(UNIT_LINE) ?? (reporting && !finder.mentioned(reporting) ? reporting : sheet.name);
}
