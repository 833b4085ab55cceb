/** Slices worked out from the expected long table and the reference tables alone, row by row. */
import { join } from "node:path";
import { groupBy } from "../../src/terms/counts.ts";
import { type Row, tableIn, total } from "./expected-sums.ts";
import type { Pack } from "./pack.ts";

export interface Slice {
  measure: string;
  base: string;
  /** The kind of criteria; empty for measures that count none. */
  criteria: string;
  periods: readonly string[];
  /** Allowed values by column of the long table, or by `criterionGroup`; all where left out. */
  where: Readonly<Record<string, readonly string[]>>;
}

export interface Sums {
  /** Rows of the slice that also have these values; null where there is none. */
  sum: (slice: Slice, also?: Row) => { n: number; N: number } | null;
  /** Whether anything of this kind of export came in for a period. */
  received: (kind: string, period: string) => boolean;
}

export function sumsFrom(pack: Pack): Sums {
  const rows = tableIn(join(pack.expected, "measures.csv"));
  const periods = tableIn(join(pack.data, "reference/periods.csv"));
  const schemeOf = new Map(periods.map(({ period = "", scheme = "" }) => [period, scheme]));
  const criteria = new Map<string, Row>();
  for (const scheme of new Set(schemeOf.values())) {
    for (const row of tableIn(join(pack.data, `reference/schemes/${scheme}.csv`))) {
      criteria.set(`${scheme} ${row.code}`, row);
    }
  }
  const about = rows.map((row) => {
    const own = criteria.get(`${schemeOf.get(row.period ?? "")} ${row.criterion}`);
    return { ...row, criteriaKind: own?.kind ?? "", criterionGroup: own?.group_code ?? "" };
  });
  const byMeasure = groupBy<Row>(about, ({ measure }) => measure ?? "");
  return {
    sum: ({ measure, base, criteria: kind, periods: chosen, where }, also = {}) => {
      const found = (byMeasure.get(measure) ?? []).filter(
        (row: Row) =>
          row.base === base &&
          chosen.includes(row.period ?? "") &&
          (kind === "" || row.criteriaKind === kind) &&
          Object.entries(where).every(([column, values]) => values.includes(row[column] ?? "")) &&
          Object.entries(also).every(([column, value]) => row[column] === value),
      );
      return found.length === 0 ? null : { n: total(found, "n"), N: baseOf(measure, found) };
    },
    received: (kind, period) =>
      (byMeasure.get("submitted") ?? []).some(
        (row: Row) => row.kind === kind && row.period === period && Number(row.n) > 0,
      ),
  };
}

/** The officers of a group and position are the base of every grade: they are counted once. */
function baseOf(measure: string, rows: readonly Row[]): number {
  if (measure !== "grade") return total(rows, "N");
  const once = new Map(rows.map((row) => [`${row.period} ${row.group} ${row.position}`, row]));
  return total([...once.values()], "N");
}
