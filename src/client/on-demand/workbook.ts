/** A table as a workbook: numbers as numbers, shares as percentages, and a sheet that says what they mean. */
import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx/dist/xlsx.mini.min.js";
import type { Sheet, SheetCell } from "../../components/analysis/sheet.ts";

const WIDEST = 60;
const NARROWEST = 8;

/** The bytes of an `.xlsx` file. A text is always a text, whatever it begins with. */
export function workbook(
  table: Sheet,
  definitions: readonly (readonly [string, string])[],
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  utils.book_append_sheet(book, figures(table), "Số liệu");
  utils.book_append_sheet(book, meanings(definitions), "Định nghĩa");
  const bytes: ArrayBuffer = write(book, { type: "array", bookType: "xlsx", compression: true });
  return new Uint8Array(bytes);
}

/** The header stands in the first row, so that the sheet can be sorted, filtered and pivoted as it is. */
function figures({ head, rows }: Sheet): WorkSheet {
  const sheet = utils.aoa_to_sheet([head.map(text), ...rows.map((row) => row.map(cellOf))]);
  const last = utils.encode_cell({ r: rows.length, c: Math.max(0, head.length - 1) });
  sheet["!autofilter"] = { ref: `A1:${last}` };
  sheet["!cols"] = head.map((name, i) => width([name, ...rows.map((row) => shown(row[i]))]));
  return sheet;
}

function meanings(definitions: readonly (readonly [string, string])[]): WorkSheet {
  const rows = [["Mục", "Nội dung"], ...definitions.map(([name, words]) => [name, words])];
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(text)));
  sheet["!cols"] = [{ wch: 24 }, { wch: 100 }];
  return sheet;
}

function cellOf(cell: SheetCell): CellObject {
  switch (cell.kind) {
    case "number":
      return { t: "n", v: cell.number };
    case "share":
      return { t: "n", v: cell.share, z: "0.0%" };
    case "change":
      return { t: "n", v: cell.change, z: "+0.0;-0.0;0.0" };
    case "text":
      return text(cell.text);
  }
}

function text(words: string): CellObject {
  return words === "" ? { t: "z" } : { t: "s", v: words };
}

function shown(cell: SheetCell | undefined): string {
  if (!cell) return "";
  return cell.kind === "number" ? String(cell.number) : cell.text;
}

function width(texts: readonly string[]): { wch: number } {
  const longest = Math.max(...texts.map((words) => words.length));
  return { wch: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
}
