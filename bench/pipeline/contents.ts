/** How large a data folder is, by the pipeline's own ledger: what it read is what was measured. */
import { readFileSync, rmSync } from "node:fs";
import Papa from "papaparse";
import { ledgerOf } from "./commands.ts";
import { run } from "./run.ts";

export interface Contents {
  files: number;
  rows: number;
}

/** Asks for the ledger of a folder whose warehouse is up to date. */
export async function contentsOf(data: string): Promise<Contents> {
  const out = `${data}.files.csv`;
  await run(ledgerOf(data, out));
  const text = readFileSync(out, "utf8");
  rmSync(out);
  return countLedger(text);
}

/** Files of a ledger, which has a line for each of their sheets, and the rows that were read of them. */
export function countLedger(csv: string): Contents {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return {
    files: new Set(data.map(({ file }) => file)).size,
    rows: data.reduce((sum, { rows_read }) => sum + Number(rows_read ?? 0), 0),
  };
}
