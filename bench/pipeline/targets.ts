/** What each step must not pass. */

export interface Target {
  /** What it is about: the ratio to the reference, or the seconds themselves. */
  of: "ratio" | "seconds";
  atMost: number;
  /** As it stands in the table. */
  written: string;
}

/** The median of a process that was measured in the same rounds. */
export type Median = (name: string) => number;

/** No process may hold more at any time. */
export const MOST_MIB = 2048;

/** At most so many times the reference. */
export function timesReference(atMost: number): Target {
  return { of: "ratio", atMost, written: `≤ ${atMost.toFixed(1)} ×` };
}

/** At most so many seconds; `sum` says what they are made of. */
export function inSeconds(atMost: number, sum?: string): Target {
  return { of: "seconds", atMost, written: `≤ ${atMost.toFixed(2)} s${sum ? ` (${sum})` : ""}` };
}

/** A corrected file: the no-op and a fiftieth of the cold run. */
export function correctedWithin(noOp: number, cold: number): Target {
  return inSeconds(noOp + 0.02 * cold, "no-op + 2 % of cold");
}

/** Pages: the pipeline, an empty project of as many pages, and two seconds. */
export function pagesWithin(pipeline: number, emptySite: number): Target {
  return inSeconds(pipeline + emptySite + 2, "pipeline + empty project + 2 s");
}

/** Whether a figure passes its limit; as it is written, with so many decimals. */
export function passes(figure: number, limit: number, decimals: number): boolean {
  return Number(figure.toFixed(decimals)) > Number(limit.toFixed(decimals));
}
