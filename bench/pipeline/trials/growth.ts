/** A made-up country and the same at half its size, at a fourth, and so on: cold runs of all of them in turn. */
import { join } from "node:path";
import { countryOf } from "../commands.ts";
import type { Plan, Trial } from "../rows.ts";
import { run } from "../run.ts";
import { timesReference } from "../targets.ts";
import { duckdbReading } from "./references.ts";
import { cold } from "./steps.ts";

/** How a country's evaluations come, and what is asked of that. */
export interface Kind {
  title: string;
  /** What there is twice as much of in a country of twice the size. */
  grows: "files" | "rows";
  /** Options of the generator. */
  options: string[];
  /** At most so many times the reference. */
  most: number;
}

export const DUCKDB = "DuckDB reading the CSV";
/** At most so many times as long for twice as much. */
const DOUBLED = 2.1;
const PARTS = [16, 8, 4, 2, 1];

/** The whole country's folder among those of a trial. */
export function wholeOf(folder: string): string {
  return join(folder, "part-1");
}

/** Writes the countries; the whole one's cold run has the first row, each doubling one of its own. */
export async function growthTrial(folder: string, factor: number, kind: Kind): Promise<Trial> {
  const place = (part: number) => join(folder, `part-${part}`);
  const name = (part: number) => (part === 1 ? `${kind.title}: cold` : `1/${part} of it: cold`);
  for (const part of PARTS) await run(countryOf(place(part), factor / part, ...kind.options));
  const data = wholeOf(folder);
  const doublings = PARTS.slice(1).map((part): Plan => {
    const step = `twice the ${kind.grows}: from 1/${part * 2} to ${part === 1 ? "all" : `1/${part}`}`;
    return {
      ...{ step, measured: name(part), reference: name(part * 2) },
      ...{ target: () => timesReference(DOUBLED), data: place(part) },
    };
  });
  const whole = { step: name(1), measured: name(1), reference: DUCKDB, data };
  return {
    measured: [duckdbReading(data, DUCKDB), ...PARTS.map((part) => cold(place(part), name(part)))],
    plans: [{ ...whole, target: () => timesReference(kind.most) }, ...doublings],
  };
}
