import type { GroupFinder } from "./names/group.ts";
import type { SortedSheet } from "./sheets/sheets.ts";

/** Several groups in columns or sections make a file province-wide; else its titles, its path, the group of all its rows. */
export function fileGroup(path: string, sheets: readonly SortedSheet[], finder: GroupFinder): string {
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
