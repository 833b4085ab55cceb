/** Figures worked out from the expected long table alone, in a way that owes nothing to the site's code. */
import { readFileSync } from "node:fs";

const table = new URL("../expected/ha-nam/measures.csv", import.meta.url);
const reference = new URL("../../data/ha-nam/reference/", import.meta.url);

export interface About {
  measure: string;
  period: string;
  base?: string;
  group?: string | null;
  kind?: string | null;
  criteria?: string | null;
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

const rows = lines(table).map((line) => line.split(","));
const schemeOf = new Map(
  lines(new URL("periods.csv", reference)).map((line) => {
    const cells = line.split(",");
    return [cells[0] ?? "", cells[4] ?? ""] as const;
  }),
);

/** The sum of the rows; null where the table has none. */
export function expectedSum(about: About): Sum | null {
  const codes = about.criteria ? criterionCodes(about.period, about.criteria) : null;
  const is = (asked: string | null | undefined, cell: string | undefined) =>
    asked === undefined || asked === null || asked === cell;
  const found = rows.filter(
    ([measure, base, kind, period, group, unit, position, criterion, campaign, grade]) =>
      measure === about.measure &&
      period === about.period &&
      base === (about.base ?? "") &&
      is(about.group, group) &&
      is(about.kind, kind) &&
      is(about.position, position) &&
      is(about.criterion, criterion) &&
      is(about.campaign, campaign) &&
      is(about.grade, grade) &&
      is(about.unit, unit) &&
      (codes === null || codes.has(criterion ?? "")),
  );
  if (found.length === 0) return null;
  const column = (index: number) => found.reduce((total, row) => total + Number(row[index]), 0);
  return { n: column(10), N: column(11) };
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

function criterionCodes(period: string, criteria: string): Set<string> {
  const [kind, group] = criteria.split(":");
  const scheme = lines(new URL(`schemes/${schemeOf.get(period)}.csv`, reference));
  const codes = scheme
    .filter(
      (line) => new RegExp(`,${kind},`).test(line) && (group === undefined || line.split(",")[1] === group),
    )
    .map((line) => line.split(",")[0] ?? "");
  return new Set(codes);
}

function lines(file: URL): string[] {
  return readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1);
}
