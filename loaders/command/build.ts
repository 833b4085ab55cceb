import { join, resolve } from "node:path";
import { collect } from "../publish/collect.ts";
import { publish } from "../publish/publish.ts";
import { buildSite } from "../publish/site.ts";
import { type Summary, saySummary, summarise } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { type CommonOptions, PROJECT, prepare, SAMPLE, type Workplace, withWarehouse } from "./workplace.ts";

export interface BuildOptions extends CommonOptions {
  out?: string;
}

/** The whole way: exports to warehouse to counts to pages. Returns what it came to. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<Summary> {
  const place = await prepare(options, terminal);
  const summary = await publishFrom(place, terminal);
  const out = resolve(options.out ?? join(PROJECT, "dist"));
  const { pages, rebuilt } = await buildSite({ data: publishedDir(place), out });
  terminal.say(
    rebuilt
      ? `Đã dựng ${pages.length} trang vào ${out}`
      : `${pages.length} trang ở ${out} vẫn đúng, không phải dựng lại.`,
  );
  if (options.json) terminal.print(JSON.stringify({ ...place.built, ...summary, out, pages }));
  return summary;
}

/** Writes what the site may know, and says what the run came to. */
export async function publishFrom(place: Workplace, terminal: Terminal): Promise<Summary> {
  return withWarehouse(place, async (database) => {
    const summary = await summarise(database);
    await saySummary(database, place.inputs.reference, summary, terminal);
    await publish(
      await collect(database, place.inputs.reference, place.built.fingerprint),
      publishedDir(place),
    );
    return summary;
  });
}

/** The sample is published into the site's own folder; another data folder beside its warehouse. */
export function publishedDir({ dataDir, warehouse }: Workplace): string {
  return dataDir === SAMPLE ? join(PROJECT, "src", "data") : join(warehouse, "..", "published");
}
