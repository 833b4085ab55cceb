import { type Merge, Sheet } from "../../loaders/read/sheet.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import type { ManifestLine } from "../../loaders/recognise/manifest-line.ts";
import type { RecognisedFile } from "../../loaders/recognise/recognised.ts";
import { provinceContext } from "./province.ts";

const context = provinceContext();
export const NOTHING: ManifestLine = { kind: "", period: "", group: "", receivedOn: "" };

/** A sheet of these rows, numbered from 1; blank rows are left out as the readers leave them out. */
export function sheetOf(lines: readonly (readonly string[])[], name = "", merges: Merge[] = []): Sheet {
  const sheet = new Sheet(name, merges);
  for (const [at, cells] of lines.entries()) sheet.addRow(at + 1, cells);
  return sheet;
}

/** Rows of text with cells parted by `|`. */
export function lines(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** What a file comes to that the manifest does not mention. */
export function recognised(sheets: readonly Sheet[], path = "bieu.csv", manifest = NOTHING): RecognisedFile {
  const file = recogniseFile(path, sheets, manifest, context);
  if ("refusal" in file) throw new Error(file.refusal);
  return file;
}

/** Why a file is refused. */
export function refusalOf(sheets: readonly Sheet[], path = "bieu.csv", manifest = NOTHING): string {
  const file = recogniseFile(path, sheets, manifest, context);
  return "refusal" in file ? file.refusal : "";
}

/** What the data rows of a file's first sheet say in its columns. */
export function textsOf(file: RecognisedFile): string[][] {
  const { rows = [], columns = [], words = [], texts = new Int32Array() } = file.sheets[0] ?? {};
  const textOf = (row: number) => (_: unknown, column: number) =>
    words[texts[row * columns.length + column] ?? 0] ?? "";
  return rows.filter(({ fate }) => fate === "data").map((_, row) => columns.map(textOf(row)));
}

/** The columns of a file's first sheet that mean something, as `A name`, `C final:A1`, `D final:A9?` if unknown. */
export function columnsOf(file: RecognisedFile): string[] {
  return (file.sheets[0]?.columns ?? [])
    .filter(({ field }) => field !== "running")
    .map(({ letter, field, item, known }) => {
      const what = item === "" || field === "personal" ? field : `${field}:${item}`;
      return `${letter} ${what}${known ? "" : "?"}`;
    });
}

/** The columns of one header row in a file of 2023. */
export function columnsUnder(...header: string[]): string[] {
  return columnsOf(recognised([sheetOf([["Năm 2023"], header, header.map(() => "x")])]));
}

/** What became of the rows of a file's first sheet: `4 data 352`, `5 total`. */
export function fatesOf(file: RecognisedFile): string[] {
  return (file.sheets[0]?.rows ?? []).map(({ row, fate, group }) => `${row} ${fate} ${group}`.trim());
}

/** The columns of a header over two rows, above one row of data, in a file of 2023. */
export function columnsOver(upper: string[], lower: string[], row: string[], merges: Merge[] = []): string[] {
  return columnsOf(recognised([sheetOf([["Năm 2023"], upper, lower, row], "", merges)]));
}

export const ROSTER = "STT | Họ tên | Chức vụ | Đơn vị";
export const UNITS = "STT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện";

/** What becomes of rows that stand under a header on row 2. */
export function fatesUnder(header: string, rows: string): string[] {
  return fatesOf(recognised([sheetOf(lines(`Năm 2023\n${header}\n${rows}`))])).slice(2);
}
