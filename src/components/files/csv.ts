/** A table as CSV that a spreadsheet opens: UTF-8 with its mark, a rate as text with n and N in columns of their own. */
import type { Cell, ReadTable } from "./read-table.ts";

const MARK = "\uFEFF";

/** Lines end as Excel ends them; no cell can be taken for a formula. */
export function csvText({ head, rows }: ReadTable): string {
  const counted = head.map((_head, i) => rows.some((row) => isRate(row[i])));
  const lines = [
    head.flatMap((name, i) => (counted[i] ? [name, `${name}: n`, `${name}: N`] : [name])),
    ...rows.map((row) =>
      head.flatMap((_head, i) => {
        const cell = row[i] ?? { text: "" };
        if (!counted[i]) return [countOf(cell.text)];
        return isRate(cell) ? [cell.text, cell.n, cell.N] : [cell.text, "", ""];
      }),
    ),
  ];
  return `${MARK}${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** A count as a program reads it: `18.603` would be eighteen and a half. */
function countOf(text: string): string {
  return /^[+-]?\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text;
}

/** A cell in quotes where it must be; what a spreadsheet would work out is made text by an apostrophe. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isRate(cell: Cell | undefined): cell is Extract<Cell, { n: string }> {
  return cell !== undefined && "n" in cell;
}
