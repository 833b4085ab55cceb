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
  const { measure, base, kind, period, group, unit, position, criterion, campaign, grade } = columns;
  const bases = unpackColumn(N, rows);
  const numbers = unpackColumn(n, rows);
  const counts = new Array<Count>(rows);
  for (let row = 0; row < rows; row += 1) {
    const of = bases[row] ?? null;
    const number = numbers[row] ?? 0;
    counts[row] = {
      measure: measure[row] ?? "",
      base: base[row] ?? "",
      kind: kind[row] ?? "",
      period: period[row] ?? "",
      group: group[row] ?? "",
      unit: unit[row] ?? "",
      position: position[row] ?? "",
      criterion: criterion[row] ?? "",
      campaign: campaign[row] ?? "",
      grade: grade[row] ?? "",
      n: lacking ? (of ?? 0) - number : number,
      N: of,
    };
  }
  return counts;
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
