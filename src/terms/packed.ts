/**
 * Counts as the browser gets them: column by column, each value once. A measure's counts come to a few kilobytes, and
 * are read back exactly.
 */
import { type PackedColumn, packColumn, spelledOut, unpackColumn } from "./packed-column.ts";
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

type TextColumn = (typeof TEXT_COLUMNS)[number];

export interface PackedCounts {
  rows: number;
  texts: Record<TextColumn, PackedColumn<string>>;
  N: PackedColumn<number | null>;
  n: PackedColumn<number>;
  /** Whether `n` says what each row lacks of N: most rates are near a hundred, and few then lack much. */
  lacking: boolean;
}

/** Packs counts, keeping their order. */
export function packCounts(counts: readonly Count[]): PackedCounts {
  const n = packColumn(counts.map((count) => count.n));
  const lacks = lacking(counts);
  const short = lacks && packColumn(lacks);
  const isShorter = short !== null && spelledOut(short) < spelledOut(n);
  return {
    rows: counts.length,
    texts: eachText((column) => packColumn(counts.map((count) => count[column]))),
    N: packColumn(counts.map(({ N }) => N)),
    n: isShorter ? short : n,
    lacking: isShorter,
  };
}

/** The counts that were packed, exactly and in their order. */
export function unpackCounts({ rows, texts, N, n, lacking }: PackedCounts): Count[] {
  const columns = eachText((column) => unpackColumn(texts[column], rows));
  const bases = unpackColumn(N, rows);
  const text = (column: TextColumn, row: number) => columns[column][row] ?? "";
  return unpackColumn(n, rows).map((number, row) => {
    const base = bases[row] ?? null;
    return {
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
      n: lacking ? (base ?? 0) - number : number,
      N: base,
    };
  });
}

/** What each row lacks of its N; null where that would not give every n back to the last digit. */
function lacking(counts: readonly Count[]): number[] | null {
  const lacks: number[] = [];
  for (const { n, N } of counts) {
    if (N === null || N - (N - n) !== n) return null;
    lacks.push(N - n);
  }
  return lacks;
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
