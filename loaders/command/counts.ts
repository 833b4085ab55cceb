import { dirname, join, resolve } from "node:path";
import { holdsCounts, publishCounts } from "../publish/counts.ts";
import { refuseOwnFiles } from "./own-files.ts";
import { type Summary, saySummary, summarise } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { type CommonOptions, prepare, SAMPLE, type Workplace, withWarehouse } from "./workplace.ts";

export interface CountsOptions extends CommonOptions {
  out?: string;
}

/** Brings the warehouse up to date and writes the counts of every period as Parquet, without any page. */
export async function writeCounts(options: CountsOptions, terminal: Terminal): Promise<Summary> {
  if (options.out !== undefined) refuseOwnFiles(resolve(options.out), resolve(options.data ?? SAMPLE));
  const place = await prepare(options, terminal);
  const out = options.out === undefined ? countsOf(place) : resolve(options.out);
  const { summary, written } = await withWarehouse(place, async (database) => {
    const summary = await summarise(database);
    const { fingerprint } = place.built;
    const written = holdsCounts(out, fingerprint) ? 0 : await publishCounts(database, out, fingerprint);
    await saySummary(database, place, summary, terminal);
    return { summary, written };
  });
  terminal.say(
    written > 0
      ? `Đã ghi số đếm của ${written} kỳ vào ${out}`
      : `Số đếm ở ${out} vẫn đúng, không phải ghi lại.`,
  );
  if (options.json) terminal.print(JSON.stringify({ out, periods: written, ...place.built, ...summary }));
  return summary;
}

/** Beside the warehouse, so that they go wherever the data folder goes. */
export function countsOf({ warehouse }: Workplace): string {
  return join(dirname(warehouse), "counts");
}
