/** Processes are measured in turn, so that whatever else the machine does hits all of them alike. */
import { type Ran, run } from "./run.ts";

/** A whole process that is measured, or a reference. */
export interface Measured {
  name: string;
  args: readonly string[];
  /** Where it runs, if not in the project's folder. */
  cwd?: string;
  /** Makes ready what it is to find; not measured. */
  before?: () => void;
}

/** What every run of each came to, by its name. */
export type Runs = ReadonlyMap<string, readonly Ran[]>;

/** Runs all of them one after another, then all again, and so on. */
export async function inRounds(
  measured: readonly Measured[],
  rounds: number,
  say: (what: string) => void,
): Promise<Runs> {
  const runs = new Map<string, Ran[]>(measured.map(({ name }) => [name, []]));
  if (runs.size < measured.length) throw new Error("two of the measured processes have one name");
  for (let round = 1; round <= rounds; round += 1)
    for (const { name, args, cwd, before } of measured) {
      before?.();
      const ran = await run(args, cwd);
      runs.get(name)?.push(ran);
      say(`${round}/${rounds} ${name}: ${ran.seconds.toFixed(2)} s, ${Math.round(ran.peakMib)} MiB`);
    }
  return runs;
}
