import * as XLSX from "@e965/xlsx";
import { remember } from "../values/remember.ts";
import { hasFormulaWithoutValue } from "./formulas.ts";
import { halvesOf, joinHalves } from "./halves.ts";
import { type Parts, readParts, unpack } from "./parts.ts";
import type { SentRows } from "./sent-rows.ts";
import { type Merge, Sheet } from "./sheet.ts";

/** Bytes below which another thread has hardly started when all is read. */
const WORTH_HALVES = 4_000_000;

/**
 * Reads `.xlsx`, `.xls` or `.ods` bytes: every sheet, hidden ones too, a formula by its stored value; of an `.xlsx`, one
 * that has none as it is written (`=60+40`). Throws what SheetJS throws where the bytes are no workbook.
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  if (isPacked(bytes)) return readUnpacked(unpack(bytes));
  return sheetsOf(XLSX.read(bytes, { ...OPTIONS, type: "buffer" }), isOpenDocument(bytes));
}

/** Reads the sheets of an unpacked workbook. */
export function readUnpacked(parts: Parts): Sheet[] {
  return parts.has(OPEN_XML) ? sheetsOf(openXml(parts), false) : sheetsOf(readParts(parts, OPTIONS), true);
}

/** Reads the rows of an unpacked workbook while this thread does something else. */
export type ReadOther = (parts: Parts) => Promise<SentRows[]>;

/** Reads a large `.xlsx` with another's help; null where it is none, or can only be read as a whole. */
export async function readWorkbookInHalves(bytes: Uint8Array, readOther: ReadOther): Promise<Sheet[] | null> {
  if (bytes.length < WORTH_HALVES || !isPacked(bytes)) return null;
  const parts = unpack(bytes);
  // A formula may be written once for the rows below it, too.
  const halves = parts.has(OPEN_XML) && !hasFormulaWithoutValue(parts) ? halvesOf(parts) : null;
  if (!halves) return null;
  const [first, other] = halves;
  const sent = readOther(other);
  // Where the first half cannot be read, nobody waits for the other.
  sent.catch(() => {});
  const sheets = readUnpacked(first);
  return joinHalves(sheets, await sent) ? sheets : null;
}

function sheetsOf(book: XLSX.WorkBook, isOpenDocument: boolean): Sheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  // Sheets of one name would all have the rows of the last.
  if (new Set(book.SheetNames).size < book.SheetNames.length) throw new Error("two sheets of one name");
  return book.SheetNames.map((name) =>
    readSheet(isOpenDocument ? unescaped(name) : name, book.Sheets[name], date1904),
  );
}

/** What a cell is shown as takes SheetJS a third of its time; in other forms it stands in the file, and may be all there is. */
function openXml(parts: Parts): XLSX.WorkBook {
  const options = { ...OPTIONS, cellText: false };
  return readParts(
    parts,
    hasFormulaWithoutValue(parts) ? { ...options, cellFormula: true, sheetStubs: true } : options,
  );
}

const OPTIONS: XLSX.ParsingOptions = {
  cellNF: true,
  cellHTML: false,
  cellFormula: false,
  cellDates: false,
  dense: true,
};

/** SheetJS leaves the names of an `.ods` file's sheets as they stand in its XML. */
function unescaped(name: string): string {
  return name.replace(/&(apos|quot|lt|gt|amp);/g, (_, sign: string) => SIGNS[sign] ?? "");
}

const SIGNS: Readonly<Record<string, string>> = { apos: "'", quot: '"', lt: "<", gt: ">", amp: "&" };

function isOpenDocument(bytes: Uint8Array): boolean {
  return bufferOf(bytes).includes("application/vnd.oasis.opendocument");
}

/** Of what an `.xlsx` packs this is a part, whatever it is called; an `.ods` has none. */
const OPEN_XML = "[Content_Types].xml";

/** Whether bytes are those of an `.xlsx` or `.ods`: an `.xls` may hold packed things too, but begins otherwise. */
export function isPacked(bytes: Uint8Array): boolean {
  return bufferOf(bytes).toString("latin1", 0, 2) === "PK";
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function readSheet(name: string, sheet: XLSX.WorkSheet | undefined, date1904: boolean): Sheet {
  const read = new Sheet(name, (sheet?.["!merges"] ?? []).map(mergeOf));
  // Where its cells end, a sheet says itself (`!ref`), and may be wrong: some programs add rows and do not say so.
  sheet?.["!data"]?.forEach((inRow, r) => {
    for (let c = 0; c < inRow.length; c++) {
      const cell: XLSX.CellObject | undefined = inRow[c];
      read.texts.add(cell ? read.words.numberOf(cellText(cell, date1904)) : 0);
    }
    read.endRow(r + 1, inRow.length);
  });
  return read;
}

/** A cell's text: a formula without a value as it is written, dates as dd/mm/yyyy, percentages as shown with a decimal comma, other numbers in full. */
function cellText(cell: XLSX.CellObject, date1904: boolean): string {
  if (cell.t === "z") return cell.f ? `=${cell.f}` : "";
  if (cell.t === "e") return XLSX.utils.format_cell(cell) || "#N/A";
  if (typeof cell.v === "boolean") return cell.v ? "TRUE" : "FALSE";
  if (typeof cell.v !== "number") return cell.v === undefined || cell.v === null ? "" : String(cell.v);
  const format = typeof cell.z === "string" ? cell.z : "";
  if (isDate(format)) return dateText(cell.v, date1904) ?? String(cell.v);
  // The text of an `.ods` is the program's own; else it is SheetJS's, which parts thousands by commas.
  const shown = cell.w ?? (format.includes("%") ? XLSX.utils.format_cell(cell).replaceAll(",", "") : "");
  return shown.trim().endsWith("%") ? shown.trim().replace(".", ",") : String(cell.v);
}

const isDate = remember((format) => XLSX.SSF.is_date(format));

function dateText(serial: number, date1904: boolean): string | null {
  const parts = XLSX.SSF.parse_date_code(serial, { date1904 });
  if (!parts || serial < 1) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(parts.d)}/${two(parts.m)}/${parts.y}`;
}

function mergeOf({ s, e }: XLSX.Range): Merge {
  return { top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c };
}
