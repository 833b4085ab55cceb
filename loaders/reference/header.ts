/** What the first row of a table says, and what is wrong with it. */
import { editDistance } from "../values/distance.ts";
import { foldPlain } from "../values/words.ts";
import type { ReferenceProblem } from "./problem.ts";

/** The names of columns, in whatever case and with whatever between their words they are written. */
export function columnsOf(header: readonly string[]): string[] {
  return header.map((cell) => foldPlain(cell).trim().replace(/[ -]+/g, "_"));
}

/** One letter of so many may differ where a column is meant. */
const DISTANT = 3;

interface Header {
  file: string;
  row: number;
  columns: readonly string[];
}

/**
 * Columns that lack, stand twice, or are a letter off: without its column a target of one group would be everybody's. One
 * problem where nothing is as it should be, since a title stands above the header, or it is in other words.
 */
export function headerProblems(
  { file, row, columns }: Header,
  wanted: readonly string[],
  optional: readonly string[],
): ReferenceProblem[] {
  const wrong = (code: ReferenceProblem["code"], column: string, mend: string): ReferenceProblem => ({
    ...{ code, file, row, column, read: "", mend },
  });
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length === wanted.length)
    return [
      wrong("reference-column-missing", "", `Dòng đầu tiên phải là dòng tiêu đề: ${wanted.join(",")}.`),
    ];
  const others = columns.filter((column) => column !== "" && !wanted.includes(column));
  const meant = (column: string) => others.find((other) => isNear(other, column));
  return [
    ...missing
      .filter((column) => !optional.includes(column))
      .map((column) => wrong("reference-column-missing", column, `Dòng tiêu đề phải có cột ${column}.`)),
    ...optional.flatMap((column) => {
      const other = missing.includes(column) ? meant(column) : undefined;
      const mend = `Dòng tiêu đề có cột “${other}”: nếu là ${column} thì sửa lại, không thì đặt tên khác hẳn.`;
      return other === undefined ? [] : [wrong("reference-column-missing", column, mend)];
    }),
    ...wanted
      .filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column))
      .map((column) =>
        wrong("reference-duplicate", column, "Dòng tiêu đề có hai cột này: bỏ hoặc đổi tên một cột."),
      ),
  ];
}

function isNear(one: string, other: string): boolean {
  const limit = Math.max(1, Math.floor(other.length / DISTANT));
  return editDistance(one, other, limit) <= limit;
}

/** A workbook is not turned into text by another name. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
