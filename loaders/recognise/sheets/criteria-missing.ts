/** An evaluation with figures under headers that nobody understood, while criteria have no column: their scores may be there. */
import { columnLetter } from "../../read/sheet.ts";
import { readScore } from "../../values/number.ts";
import type { Context } from "../context.ts";
import type { SortedRow } from "../rows/rows.ts";
import type { Column } from "../table/column.ts";
import type { LeftOut } from "./left-out.ts";
import type { SortedSheet } from "./sheets.ts";

/** No more are listed. */
const LISTED = 12;

/**
 * Of each sheet of a file the criteria for which it has no column, where others hold numbers that are not read: all its
 * officers count as not scored, and nobody would see why. Null for any other; sheets of one form all say the same, once.
 */
export function criteriaMissing(
  sheets: readonly SortedSheet[],
  columns: readonly (readonly Column[])[],
  { scoredIn }: Pick<Context, "scoredIn">,
): (LeftOut | null)[] {
  const all = sheets.map((sheet, at) => missingIn(sheet, columns[at] ?? [], scoredIn(sheet.period)));
  return all.map((one, at) => (all.slice(0, at).some((each) => each?.note === one?.note) ? null : one));
}

/** Rows of a long file name their criteria. */
function missingIn(
  { table, rows }: SortedSheet,
  columns: readonly Column[],
  codes: readonly string[],
): LeftOut | null {
  if (table?.kind !== "evaluation") return null;
  if (columns.some(({ field }) => field === "criterion" || field === "criterion_name")) return null;
  const told = new Set(columns.map(({ item }) => item));
  const missing = codes.filter((code) => !told.has(code));
  const unread = missing.length === 0 ? [] : unreadFigures(rows, [...table.columns, ...columns]);
  if (unread.length === 0) return null;
  const which = missing.length === codes.length ? "tiêu chí nào" : `tiêu chí ${listed(missing)}`;
  const note =
    `Không thấy cột điểm của ${which}, nên ai ở đó cũng tính là chưa chấm, mà cột ${listed(unread)} có số không được đọc; ` +
    "nếu là điểm của tiêu chí ấy thì ghi mã tiêu chí vào tiêu đề, hoặc ghi lời của cột vào columns.csv (final:MÃ)";
  return { signal: "criteria-columns-missing", row: null, note };
}

/** The letters of columns with a header that means nothing here, and with a number below it. */
function unreadFigures(rows: readonly SortedRow[], columns: readonly Column[]): string[] {
  const read = new Set(columns.flatMap(({ column, rest, choices }) => [column, rest, ...placesOf(choices)]));
  const headed = new Set<number>();
  const figures = new Set<number>();
  for (const { row, fate } of rows) {
    if (fate !== "header" && fate !== "data") continue;
    for (const column of row.filled(row.width)) {
      if (read.has(column)) continue;
      if (fate === "header") headed.add(column);
      else if (readScore(row.text(column)).state === "number") figures.add(column);
    }
  }
  return [...figures]
    .filter((column) => headed.has(column))
    .sort((a, b) => a - b)
    .map(columnLetter);
}

const placesOf = (choices: Column["choices"]) => (choices ?? []).map(({ column }) => column);

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, LISTED).join(", ")}${texts.length > LISTED ? " …" : ""}`;
}
