import { readDelimited } from "../read/delimited.ts";
import { utf8Of } from "../read/encoding.ts";
import { textOf } from "../read/utf8.ts";
import type { Cell } from "./cell.ts";
import { columnsOf, headerProblems, isWorkbook } from "./header.ts";
import type { ReferenceProblem } from "./problem.ts";

/** Reads a file below `reference/`, or null where there is none. */
export type ReadBytes = (file: string) => Uint8Array | null;

/** A row of a table, with its place for the messages of later checks. */
export type TableRow<T> = T & { readonly row: number };

type Cells = Record<string, Cell<unknown>>;
type RowOf<C extends Cells> = { [K in keyof C]: C[K] extends Cell<infer V> ? V : never };

/**
 * Reads one table, cell by cell, in whatever form a spreadsheet saved it. Problems are added to `problems`, and
 * the rows that have one are left out, so that one run names them all.
 */
export function readTable<C extends Cells>(
  read: ReadBytes,
  file: string,
  cells: C,
  problems: ReferenceProblem[],
  required = true,
): TableRow<RowOf<C>>[] {
  const bytes = read(file);
  if (!bytes) {
    if (required) {
      const header = Object.keys(cells).join(",");
      const mend = `Thêm tệp này vào thư mục reference của bộ dữ liệu, với dòng tiêu đề: ${header} (xem data/README.md).`;
      problems.push({ code: "reference-missing", file, row: 0, column: "", read: "", mend });
    }
    return [];
  }
  if (isWorkbook(bytes)) {
    const mend =
      "Tệp này là bảng tính đổi tên, không phải CSV: mở bằng Excel rồi Lưu thành (Save As) “CSV UTF-8”.";
    problems.push({ code: "reference-unreadable", file, row: 0, column: "", read: "", mend });
    return [];
  }
  const [header, ...rows] = readDelimited(Buffer.from(textOf(utf8Of(bytes)).normalize("NFC"))).rows;
  if (!header) {
    const mend = `Tệp này trống. Lấy lại bản đã lưu, hoặc ghi dòng tiêu đề: ${Object.keys(cells).join(",")}.`;
    problems.push({ code: "reference-missing", file, row: 0, column: "", read: "", mend });
    return [];
  }
  const columns = columnsOf(header.cells);
  const optional = Object.keys(cells).filter((column) => cells[column]?.optional);
  const faults = headerProblems({ file, row: header.row, columns }, Object.keys(cells), optional);
  problems.push(...faults);
  if (faults.some(({ code }) => code === "reference-column-missing")) return [];
  if (required && rows.length === 0) {
    const mend = "Tệp này chỉ có dòng tiêu đề: ghi các dòng bên dưới.";
    problems.push({ code: "reference-missing", file, row: 0, column: "", read: "", mend });
  }
  return rows.flatMap(({ row, cells: texts }) => {
    const values: Record<string, unknown> = {};
    const wrong: ReferenceProblem[] = [];
    for (const [column, cell] of Object.entries(cells)) {
      const text = (texts[columns.indexOf(column)] ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
      const reading = cell.read(text);
      if ("mend" in reading) {
        wrong.push({ code: "reference-value", file, row, column, read: text, mend: reading.mend });
      } else values[column] = reading.value;
    }
    const [first] = wrong;
    if (first) first.leftOut = texts.map((text) => text.trim()).filter(Boolean);
    problems.push(...wrong);
    // The keys and types of `values` are those of `cells`: each was set by its own reader just above.
    return first === undefined ? [{ ...(values as RowOf<C>), row }] : [];
  });
}

/** Adds a problem for every row whose key another row before it has. */
export function checkUnique<T extends { row: number }>(
  file: string,
  rows: readonly T[],
  column: string,
  key: (row: T) => string,
  problems: ReferenceProblem[],
): void {
  const first = new Map<string, number>();
  for (const each of rows) {
    const read = key(each);
    const before = first.get(read);
    if (before === undefined) first.set(read, each.row);
    else {
      const mend = `Trùng với dòng ${before}: bỏ hoặc sửa một trong hai dòng.`;
      problems.push({ code: "reference-duplicate", file, row: each.row, column, read, mend });
    }
  }
}

/** Adds a problem for every row whose value is not among `known`; blank values are passed over. */
export function checkKnown<T extends { row: number }>(
  file: string,
  rows: readonly T[],
  column: string,
  value: (row: T) => string,
  known: { has(value: string): boolean },
  where: string,
  problems: ReferenceProblem[],
): void {
  for (const each of rows) {
    const read = value(each);
    if (read === "" || known.has(read)) continue;
    const mend = `Giá trị này không có trong ${where}: sửa lại, hoặc thêm vào đó.`;
    problems.push({ code: "reference-unknown", file, row: each.row, column, read, mend, lackedBy: where });
  }
}
