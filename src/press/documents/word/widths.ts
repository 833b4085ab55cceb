/** How the columns of a table share the room between the margins, and how large its letters can be. */
import type { ReportTable } from "../../../components/report/model.ts";
import { lineWidth } from "./letter-widths.ts";

interface Layout {
  /** In millimetres, together as wide as the room. */
  widths: number[];
  /** Of the letters, in points. */
  size: number;
}

/** What may be broken into lines for it, and the letters' size: from what is read best to what just fits. */
const ATTEMPTS = [
  ...[12, 11, 10].map((size) => ({ size, breakFigures: false })),
  ...[12, 11, 10, 9].map((size) => ({ size, breakFigures: true })),
];

type Attempt = (typeof ATTEMPTS)[number];

/** Left and right inside a cell, and a little for letters that are wider than was thought. */
const BESIDE = 4;

/** Words up to here, in millimetres, stay on one line; longer ones may take two. */
const ONE_LINE = 36;

/** The first attempt that fits; if none does, the last one, squeezed. */
export function layoutOf(table: ReportTable, room: number): Layout {
  for (const attempt of ATTEMPTS) {
    const needs = needsOf(table, attempt);
    const even = withEvenFigures(needs);
    if (fits(even, room)) return { widths: shared(even, room), size: attempt.size };
    if (fits(needs, room)) return { widths: shared(needs, room), size: attempt.size };
  }
  const needs = needsOf(table, { size: 9, breakFigures: true });
  const all = sum(needs.map(({ least }) => least));
  return { widths: needs.map(({ least }) => (least * room) / all), size: 9 };
}

interface Need {
  isFigure: boolean;
  least: number;
  /** By how much more than the others it would use what is left. */
  more: number;
}

function needsOf({ columns, rows, foot }: ReportTable, { size, breakFigures }: Attempt): Need[] {
  return columns.map(({ head, number, width }, i) => {
    const cells = [...rows.map((row) => row[i] ?? ""), foot?.[i] ?? ""];
    const longest = Math.max(0, ...cells.map((text) => lineWidth(text, size, true)));
    const word = Math.max(...cells.map((text) => widestWord(text, size)), headWidth(head, size));
    if (number)
      return { isFigure: true, least: (breakFigures ? word : Math.max(longest, word)) + BESIDE, more: 1 };
    const least = Math.max(word, longest <= ONE_LINE ? longest : Math.max(ONE_LINE, longest * 0.55));
    return {
      isFigure: false,
      least: Math.min(least, 2 * ONE_LINE) + BESIDE,
      more: width ?? Math.max(2, longest - least),
    };
  });
}

/** Columns of figures are alike where there is room for that. */
function withEvenFigures(needs: readonly Need[]): Need[] {
  const widest = Math.max(0, ...needs.map(({ isFigure, least }) => (isFigure ? least : 0)));
  return needs.map((need) => (need.isFigure ? { ...need, least: widest } : need));
}

function fits(needs: readonly Need[], room: number): boolean {
  return sum(needs.map(({ least }) => least)) <= room;
}

/** Heads take two lines, long ones three or four, however narrow what stands below them is. */
function headWidth(head: string, size: number): number {
  const words = head.split(/\s+/);
  const width = (part: readonly string[]) => lineWidth(part.join(" "), size, true);
  const inTwo = words.map((_word, i) => Math.max(width(words.slice(0, i)), width(words.slice(i))));
  return Math.max(widestWord(head, size), Math.min(...inTwo, ONE_LINE * 0.6));
}

function widestWord(text: string, size: number): number {
  return Math.max(...text.split(/\s+/).map((word) => lineWidth(word, size, true)));
}

function shared(needs: readonly Need[], room: number): number[] {
  const left = room - sum(needs.map(({ least }) => least));
  const more = sum(needs.map((need) => need.more)) || 1;
  return needs.map((need) => need.least + (left * need.more) / more);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
