import { readDelimited } from "../read/delimited.ts";
import { utf8Of } from "../read/encoding.ts";
import { textOf } from "../read/utf8.ts";
import { foldPlain } from "../values/words.ts";
import type { Cell } from "./cell.ts";
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
  const columns = header.cells.map((cell) => foldPlain(cell).replace(/[ -]+/g, "_"));
  const missing = Object.keys(cells).filter(
    (column) => !columns.includes(column) && !cells[column]?.optional,
  );
  problems.push(...headerProblems(file, header.row, Object.keys(cells), missing, columns));
  if (missing.length > 0) return [];
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

/** One line where nothing is as it should be: a title stands above the header, or it is in other words. */
function headerProblems(
  file: string,
  row: number,
  wanted: readonly string[],
  missing: readonly string[],
  columns: readonly string[],
): ReferenceProblem[] {
  const wrong = (code: ReferenceProblem["code"], column: string, mend: string): ReferenceProblem => ({
    ...{ code, file, row, column, read: "", mend },
  });
  const header = wanted.join(",");
  if (wanted.every((column) => missing.includes(column)))
    return [wrong("reference-column-missing", "", `Dòng đầu tiên phải là dòng tiêu đề: ${header}.`)];
  return [
    ...missing.map((column) =>
      wrong("reference-column-missing", column, `Dòng tiêu đề phải có cột ${column}.`),
    ),
    ...wanted
      .filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column))
      .map((column) =>
        wrong("reference-duplicate", column, "Dòng tiêu đề có hai cột này: bỏ hoặc đổi tên một cột."),
      ),
  ];
}

/** A workbook is not turned into text by another name. */
function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

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
