/** Reads an edition's counts back: the long table as `guong measures` writes it. */
import Papa from "papaparse";
import { TEXT_COLUMNS } from "../../src/terms/packed.ts";
import type { Count } from "../../src/terms/published.ts";

const COLUMNS = [...TEXT_COLUMNS, "n", "N"];

/** Null where the text is not a long table. */
export function readCounts(csv: string): Count[] | null {
  const [head = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  if (head.join() !== COLUMNS.join() || rows.some((row) => row.length !== COLUMNS.length)) return null;
  const counts = rows.map(countOf);
  return counts.every(({ n, N }) => Number.isFinite(n) && (N === null || Number.isFinite(N))) ? counts : null;
}

function countOf(row: readonly string[]): Count {
  const [measure = "", base = "", kind = "", period = "", group = "", unit = "", ...others] = row;
  const [position = "", criterion = "", campaign = "", grade = "", n = "", N = ""] = others;
  return {
    ...{ measure, base, kind, period, group, unit, position, criterion, campaign, grade },
    ...{ n: Number(n), N: N === "" ? null : Number(N) },
  };
}
