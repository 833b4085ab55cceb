/** Two tables side by side, or two officers in one row: what stands to the right would be lost. */
import { OF_OFFICERS } from "../../../src/terms/kinds.ts";
import { columnLetter, type Row, type Sheet } from "../../read/sheet.ts";
import { fold } from "../../values/words.ts";
import { fieldByWords } from "../headings/field-words.ts";
import { type Heading, headingText, headingWords } from "../headings/heading.ts";
import type { HeaderedTable } from "../table/header.ts";
import { headingsOfTable } from "../table/headings-of.ts";
import { isContinued, type TabledSheet } from "./continued.ts";

type Pair = readonly [left: Heading, right: Heading];

/** Two columns, by letters, in a sheet by its place in the file. */
export interface SideBySide {
  sheet: number;
  letters: readonly [string, string];
}

/** The first sheet in which two columns apart from each other both say who a row is about, and say two things; or null. */
export function sideBySide(sheets: readonly TabledSheet[]): SideBySide | null {
  for (const [at, { sheet, table }] of sheets.entries()) {
    const pair = table && !isContinued(table) ? twiceTold(sheet, table) : null;
    if (pair) return { sheet: at, letters: [columnLetter(pair[0].column), columnLetter(pair[1].column)] };
  }
  return null;
}

function twiceTold(sheet: Sheet, table: HeaderedTable): Pair | null {
  const headings = headingsOfTable(sheet, table);
  const told = (field: string) =>
    headings.filter(
      (heading) =>
        fieldByWords("roster", heading) === field && !headings.some((each) => isGoneOn(heading, each)),
    );
  // Elsewhere names beside a unit are of whom to ask.
  const names = OF_OFFICERS.includes(table.kind) ? told("name") : [];
  // Where rows have names, a unit may be told twice: of the officer, and of whoever judged.
  const pair = pairOf(names) ?? (names.length === 0 ? pairOf(told("unit")) : null);
  const below = sheet.rows.filter(({ row }) => row > table.bottom);
  return pair && sayTwo(below, pair) ? pair : null;
}

/**
 * Whether most rows say one thing here and another there. A wide table may repeat its units for whoever scrolls, spelt in
 * another way, and be signed in both columns.
 */
function sayTwo(rows: readonly Row[], [left, right]: Pair): boolean {
  const texts = rows.map((row) => [fold(row.text(left.column)), fold(row.text(right.column))] as const);
  const both = texts.filter(([one, other]) => one !== "" && other !== "");
  const alike = both.filter(([one, other]) => one.includes(other) || other.includes(one));
  return both.length > 2 * alike.length;
}

/** Whether a heading goes on with that of the column before, as a name parted over two columns does. */
function isGoneOn(heading: Heading, before: Heading): boolean {
  return heading.column === before.column + 1 && headingText(heading) === headingText(before);
}

function pairOf(headings: readonly Heading[]): Pair | null {
  for (const [at, left] of headings.entries()) {
    const right = headings.slice(at + 1).find((each) => areAlike(left, each));
    if (right) return [left, right];
  }
  return null;
}

/** Whether two headings say the same, or differ in the post above them, or in them, alone: `Họ tên Bí thư`, `Họ tên Phó Bí thư`. */
function areAlike(one: Heading, other: Heading): boolean {
  if (headingText(one) === headingText(other)) return true;
  const [left, right] = [one, other].map((each) => headingWords(headingText(each)));
  const bare = (words = "") => words.replace(POST, " ").replace(/\s+/g, " ").trim();
  return POST.test(left ?? "") && POST.test(right ?? "") && bare(left) === bare(right);
}

const POST = /\b((p|pho) ?)?(bi thu|bt)\b|\bpbt\b/;
