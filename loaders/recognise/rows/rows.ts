import type { ExportKind } from "../../../src/terms/kinds.ts";
import type { Row } from "../../read/sheet.ts";
import { fold } from "../../values/words.ts";
import { isDateLine } from "../lines/dateline.ts";
import type { Names } from "../names/names-by-day.ts";
import { columnOf } from "../table/column.ts";
import type { HeaderedTable } from "../table/header.ts";
import { explainsHeader } from "./below-header.ts";
import { groupLines } from "./group-line.ts";
import { isNumbering, NO_NUMBERING, numberingOf } from "./numbering.ts";
import { isNumber } from "./running-number.ts";
import { isSection } from "./section.ts";
import { type Closing, countsRows, isNote, isSignature } from "./signature.ts";
import { Standing } from "./standing.ts";
import { unitOfRow } from "./unit-row.ts";

/** What a row is: data, or one of the things that are set aside. */
export const FATES = [
  "data",
  "title",
  "header",
  "numbering",
  "section",
  "total",
  "note",
  "unfilled",
] as const;
export type Fate = (typeof FATES)[number];

export interface SortedRow {
  row: Row;
  fate: Fate;
  /** The text of the section that a data row stands under; empty above the first. */
  section: string;
  /** The unit whose own line or section a data row stands under, in a table that has no column for it; else empty. */
  unit: string;
  /** The text of its section where that says that the list is not about those below it; else empty. */
  away: string;
}

/** What begins like a total is a body too: `Tổng Công ty Điện lực`. */
const BODIES = ["công ty", "cty", "đội", "cục", "kho", "hội", "liên đoàn"].map((body) => ` ${fold(body)}`);
const PLACES = ["tỉnh", "huyện", "thành phố", "thị xã", "quận", "cụm"].map(fold).join("|");
const TOTAL = new RegExp(
  `^(${fold("cộng")}|${fold("toàn")} (?:${PLACES})|${fold("tổng")}(?!(${BODIES.join("|")})(?![\\p{L}\\p{M}])))(?![\\p{L}\\p{M}])`,
  "u",
);

const NOWHERE = { section: "", unit: "", away: "" };

/** Sorts the rows of a sheet with a table; without one all its rows are titles. */
export function sortRows(rows: readonly Row[], table: HeaderedTable | null, names: Names): SortedRow[] {
  if (!table) return rows.map((row) => ({ row, fate: "title", ...NOWHERE }));
  const [running, name] = [columnOf(table.columns, "running"), columnOf(table.columns, "name")];
  // Only in a table of officers can a row of nothing but a unit be no row of its own.
  const namesUnits = name >= 0 && columnOf(table.columns, "unit") === -1;
  const closing: Closing = {
    ...{ running, position: columnOf(table.columns, "position"), isUnit: names.isUnit },
    isNumbered: (row) => running !== -1 && isNumber(row.text(running)),
  };
  const isGroupLine = groupLines(table, names.isGroupInFull);
  const numbering = rows[0]?.sheet.byNumber(numberingOf) ?? (() => NO_NUMBERING);
  const headers = rows.filter(({ row }) => row >= table.top && row <= table.bottom);
  const areTwo = headers.every((header) => header.filled(ENOUGH).length <= 2);
  const under = new Standing(table.kind, names.isGroupInFull);
  let [ended, hasBegun] = [false, false];
  return rows.map((row, at) => {
    const bare = { row, ...NOWHERE };
    if (row.row < table.top) return { ...bare, fate: "title" };
    if (row.row <= table.bottom) return { ...bare, fate: "header" };
    const ownUnit = ended || !namesUnits ? null : unitOfRow(row, name, names.isUnit);
    if (ownUnit !== null) {
      under.enterUnit(ownUnit, row);
      return { ...bare, fate: "section" };
    }
    const fate = ended
      ? "note"
      : isNumbering(row, numbering, areTwo && !hasBegun ? 2 : 3)
        ? "numbering"
        : !hasBegun && !closing.isNumbered(row) && explainsHeader(row)
          ? "header"
          : fateOf(row, () => rows.slice(at + 1), closing, headers, table.kind, names, isGroupLine);
    if (fate === "note") ended = true;
    if (fate === "data") hasBegun = true;
    if (fate === "section") under.enterSection(row);
    if (fate !== "data") return { ...bare, fate };
    const { section, unit, away } = under;
    return { row, fate, section, unit, away };
  });
}

/** Texts of a row, one more than a section or a note has: whether there are still more is of no matter. */
const ENOUGH = 3;

function fateOf(
  row: Row,
  below: () => readonly Row[],
  closing: Closing,
  headers: readonly Row[],
  kind: ExportKind,
  names: Names,
  isGroupLine: ReturnType<typeof groupLines>,
): Fate {
  if (headers.some((header) => saysTheSame(header, row))) return "header";
  const numbered = closing.isNumbered(row);
  // What begins with its running number is no section: nearly all rows do.
  if (numbered && beginsAt(row, closing.running)) return "data";
  const filled = row.filled(ENOUGH).map((column) => row.text(column));
  if (isSection(filled, kind, names)) return "section";
  if (numbered) return "data";
  if (isGroupLine(row, filled)) return "section";
  const [first = ""] = filled;
  if (isNote(first) || (filled.length <= 2 && isDateLine(first))) return "note";
  if (isSignature(row, below, closing)) return "note";
  if (countsRows(first)) return "total";
  return TOTAL.test(fold(first)) && !names.isUnit(first) ? "total" : "data";
}

function beginsAt(row: Row, column: number): boolean {
  for (let before = 0; before < column; before++) if (row.number(before) !== 0) return false;
  return true;
}

/** Whether a row says what a header does, trailing blanks apart: it may be repeated further down. */
export function saysTheSame(header: Row, row: Row): boolean {
  for (let column = 0; column < header.width || column < row.width; column++)
    if (header.number(column) !== row.number(column) && header.text(column) !== row.text(column))
      return false;
  return true;
}
