/** How an office saves a table: as CSV of one kind or the other, or as a workbook. */
import * as XLSX from "@e965/xlsx";
import type { Cell } from "./evaluation.ts";

/** Offices part cells by commas, with a score in quotes where it has a decimal comma, or by semicolons. */
export function asCsv(rows: readonly (readonly Cell[])[], by: "," | ";"): string {
  const quote = by === "," ? '"' : "";
  const spelled = new Map<number, string>();
  const spell = (value: number) => {
    const known = spelled.get(value);
    if (known !== undefined) return known;
    const text = Number.isInteger(value)
      ? String(value)
      : `${quote}${String(value).replace(".", ",")}${quote}`;
    spelled.set(value, text);
    return text;
  };
  const lines = rows.map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? spell(cell) : (cell ?? ""))).join(by),
  );
  return `${lines.join("\n")}\n`;
}

/** As spreadsheet programs save it: texts once in a list of their own, and compressed. */
export function asWorkbook(rows: readonly Cell[][]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([...rows], { dense: true }), "Đánh giá");
  const bytes: Uint8Array = XLSX.write(book, {
    ...{ type: "buffer", bookType: "xlsx" },
    ...{ bookSST: true, compression: true },
  });
  return bytes;
}
