/** A sheet as CSV that a spreadsheet opens: UTF-8 with its mark, numbers plain, nothing that could be a formula. */
import { csvCell } from "../files/csv.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

const MARK = "\uFEFF";

export function sheetCsv({ head, rows }: Sheet): string {
  const lines = [head, ...rows.map((row) => row.map(plain))];
  return `${MARK}${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** Numbers as the long table has them; a rate as the page writes it, since n and N stand beside it. */
function plain(cell: SheetCell): string {
  switch (cell.kind) {
    case "number":
      return String(cell.number);
    case "change":
      return String(cell.change);
    default:
      return cell.text;
  }
}
