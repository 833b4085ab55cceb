/** Figures worked out from the expected long tables alone, in a way that owes nothing to the site's code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { type Pack, SAMPLE } from "./pack.ts";

export interface About {
  measure: string;
  period: string;
  base?: string;
  group?: string | null;
  kind?: string | null;
  /** A kind of criteria, or one group of it: `score`, `score:II`. */
  criteria?: string | null | undefined;
  position?: string | null;
  criterion?: string | null;
  campaign?: string | null;
  grade?: string | null;
  unit?: string | null;
}

export interface Sum {
  n: number;
  N: number;
}

/** A row of a CSV, by its header. */
export type Row = Record<string, string>;

const SUBJECTS = ["group", "kind", "position", "criterion", "campaign", "grade", "unit"] as const;

/** Gives sums of a pack's expected rows; null where it has none. */
export function sumsOf(pack: Pack): (about: About) => Sum | null {
  const shelves = new Map<string, Row[]>();
  for (const row of tableIn(join(pack.expected, "measures.csv"))) {
    const about = `${row.measure} ${row.period}`;
    const shelf = shelves.get(about) ?? [];
    shelves.set(about, shelf);
    shelf.push(row);
  }
  const periods = tableIn(join(pack.data, "reference/periods.csv"));
  const schemeOf = new Map(periods.map(({ period, scheme }) => [period, scheme]));
  const schemes = new Map(
    [...new Set(schemeOf.values())].map((scheme) => [
      scheme,
      tableIn(join(pack.data, `reference/schemes/${scheme}.csv`)),
    ]),
  );
  const codesOf = (period: string, criteria: string) => {
    const [kind, group] = criteria.split(":");
    const wanted = (schemes.get(schemeOf.get(period)) ?? []).filter(
      (row) => row.kind === kind && (group === undefined || row.group_code === group),
    );
    return new Set(wanted.map(({ code }) => code));
  };
  return (about) => {
    const codes = about.criteria ? codesOf(about.period, about.criteria) : null;
    const found = (shelves.get(`${about.measure} ${about.period}`) ?? []).filter(
      (row) =>
        row.base === (about.base ?? "") &&
        SUBJECTS.every((name) => (about[name] ?? row[name]) === row[name]) &&
        (codes === null || codes.has(row.criterion)),
    );
    return found.length === 0 ? null : { n: total(found, "n"), N: total(found, "N") };
  };
}

/** The same of the sample. */
export const expectedSum = sumsOf(SAMPLE);

/** Points in thousandths, so that no float stands between two ways of adding. */
export function total(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + Math.round(Number(row[column] ?? 0) * 1000), 0) / 1000;
}

/** The rows of a CSV, by its header. */
export function tableIn(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
}

/** `94,2% (81/86)`, points with their decimals; halves are so rare here that a nudge decides them. */
export function shown({ n, N }: Sum): string {
  const group = (value: number) => {
    const [whole = "", decimals] = String(Math.round(value * 1e6) / 1e6).split(".");
    return whole.replace(/\B(?=(\d{3})+$)/g, ".") + (decimals === undefined ? "" : `,${decimals}`);
  };
  const percent =
    n === N ? "100" : (Math.floor((n / N) * 1000 + 0.5 + 1e-9) / 10).toFixed(1).replace(".", ",");
  return `${percent}% (${group(n)}/${group(N)})`;
}
