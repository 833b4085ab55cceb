/** What the rows of a header say of each column. */
import type { Merge, Row, Sheet } from "../../read/sheet.ts";
import type { Heading } from "../headings/heading.ts";
import { keyColumns } from "../headings/keys.ts";

/** The header cells above each column; a cell merged, or left blank, over several columns serves them all. */
export function headingsOf(rows: readonly Row[], merges: readonly Merge[]): Heading[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const levels = rows.map((row, at) => spread(row, rows[at + 1], merges, width));
  const headings: Heading[] = [];
  for (let column = 0; column < width; column++) {
    const texts = rows.flatMap(({ row }, at) => {
      const text = (levels[at]?.[column] ?? "").replace(/\s+/g, " ").trim();
      return text === "" ? [] : [{ row, text }];
    });
    if (texts.length > 0) headings.push({ column, levels: texts });
  }
  return headings;
}

/** The headings of a sheet's table; none where its header stands in the sheet before. */
export function headingsOfTable(
  { rows, merges }: Sheet,
  { top, bottom }: { top: number; bottom: number },
): Heading[] {
  return headingsOf(
    rows.filter(({ row }) => row >= top && row <= bottom),
    merges,
  );
}

/** What stands over a key column is a title, not a header that is shared, unless its row has key columns too. */
function spread(upper: Row, lower: Row | undefined, merges: readonly Merge[], width: number): string[] {
  const cells = Array.from({ length: width }, (_, column) => upper.cells[column]?.trim() ?? "");
  const keys = lower && keyColumns(upper).length === 0 ? keyColumns(lower) : [];
  const across = merges.filter(({ top, left, right }) => top === upper.row && right > left);
  const shared = across.filter(({ left, right }) => !keys.some((key) => left <= key && key <= right));
  for (const { left, right } of shared) cells.fill(cells[left] ?? "", left, right + 1);
  if (across.length > 0 || !lower) return cells;
  let spanning = "";
  return cells.map((cell, column) => {
    const below = (lower.cells[column] ?? "").trim() !== "" && !keys.includes(column);
    if (cell !== "") spanning = below ? cell : "";
    return cell === "" && below ? spanning : cell;
  });
}
