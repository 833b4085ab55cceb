/**
 * Counts as the browser gets them: column by column, each text once, a column that says the same in every row as
 * that one value. A measure's counts come to a few kilobytes, and are read back exactly.
 */
import type { Count } from "./published.ts";

/** The columns of a count that are texts, in the order of the long table. */
export const TEXT_COLUMNS = [
  "measure",
  "base",
  "kind",
  "period",
  "group",
  "unit",
  "position",
  "criterion",
  "campaign",
  "grade",
] as const satisfies readonly (keyof Count)[];

export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** One text for every row, or the texts that occur and which of them each row has. */
export type PackedTexts = string | { of: string[]; at: number[] };

/** One number for every row, or each row's. */
export type PackedNumbers<T extends number | null> = T | T[];

export interface PackedCounts {
  rows: number;
  texts: Record<TextColumn, PackedTexts>;
  n: PackedNumbers<number>;
  N: PackedNumbers<number | null>;
}

/** Counts by column, row by row in one order. */
export type CountColumns = Record<TextColumn, string[]> & { n: number[]; N: (number | null)[] };

/** Packs counts, keeping their order. */
export function packCounts(counts: readonly Count[]): PackedCounts {
  return {
    rows: counts.length,
    texts: eachText((column) => packTexts(counts.map((count) => count[column]))),
    n: packNumbers(counts.map(({ n }) => n)),
    N: packNumbers(counts.map(({ N }) => N)),
  };
}

/** The columns of packed counts: what a table that works by column takes as it is. */
export function unpackColumns({ rows, texts, n, N }: PackedCounts): CountColumns {
  return {
    ...eachText((column) => unpackTexts(texts[column], rows)),
    n: unpackNumbers(n, rows),
    N: unpackNumbers(N, rows),
  };
}

/** The counts that were packed, exactly and in their order. */
export function unpackCounts(packed: PackedCounts): Count[] {
  const columns = unpackColumns(packed);
  const text = (column: TextColumn, row: number) => columns[column][row] ?? "";
  return columns.n.map((n, row) => ({
    measure: text("measure", row),
    base: text("base", row),
    kind: text("kind", row),
    period: text("period", row),
    group: text("group", row),
    unit: text("unit", row),
    position: text("position", row),
    criterion: text("criterion", row),
    campaign: text("campaign", row),
    grade: text("grade", row),
    n,
    N: columns.N[row] ?? null,
  }));
}

function eachText<T>(of: (column: TextColumn) => T): Record<TextColumn, T> {
  return {
    measure: of("measure"),
    base: of("base"),
    kind: of("kind"),
    period: of("period"),
    group: of("group"),
    unit: of("unit"),
    position: of("position"),
    criterion: of("criterion"),
    campaign: of("campaign"),
    grade: of("grade"),
  };
}

function packTexts(values: readonly string[]): PackedTexts {
  const places = new Map<string, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  const of = [...places.keys()];
  const only = of[0];
  if (of.length === 1 && only !== undefined) return only;
  return { of, at: values.map((value) => places.get(value) ?? 0) };
}

function unpackTexts(packed: PackedTexts, rows: number): string[] {
  if (typeof packed === "string") return new Array<string>(rows).fill(packed);
  return packed.at.map((place) => packed.of[place] ?? "");
}

function packNumbers<T extends number | null>(values: T[]): PackedNumbers<T> {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : values;
}

function unpackNumbers<T extends number | null>(packed: PackedNumbers<T>, rows: number): T[] {
  return Array.isArray(packed) ? packed : new Array<T>(rows).fill(packed);
}
