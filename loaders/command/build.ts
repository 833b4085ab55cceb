import { join, resolve } from "node:path";
import type { Edition } from "../../src/terms/editions.ts";
import { ADDRESSES_FILE } from "../../src/terms/published-addresses.ts";
import { placeEditions } from "../edition/into-site.ts";
import { openEditions } from "../edition/open.ts";
import { editionsOf } from "../edition/places.ts";
import { sideOf } from "../edition/side.ts";
import { originOf, sumsOfExports, sumsToldBy } from "../edition/sources.ts";
import type { Database } from "../engine/database.ts";
import { collect } from "../publish/collect.ts";
import { holdsCounts, publishCounts } from "../publish/counts.ts";
import { publish } from "../publish/publish.ts";
import { buildSite } from "../publish/site.ts";
import { digestOfRules } from "../run/rules.ts";
import { ask } from "../warehouse/queries.ts";
import { toldNames } from "../warehouse/told/told-names.ts";
import { countsOf } from "./counts.ts";
import { proposed } from "./proposed.ts";
import { sitePlace } from "./site-place.ts";
import { type Summary, saySummary, summarise } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { type CommonOptions, PROJECT, prepare, SAMPLE, type Workplace, withWarehouse } from "./workplace.ts";

export interface BuildOptions extends CommonOptions {
  out?: string;
  /** False leaves out the PNG of figures, which take longest. */
  png?: boolean;
}

/** The whole way: exports to warehouse to counts to pages. Returns what it came to. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<Summary> {
  const out = sitePlace(options.out, resolve(options.data ?? SAMPLE));
  const place = await prepare(options, terminal);
  const { summary, pages } = await buildFrom(place, { ...options, out }, terminal);
  if (options.json) terminal.print(JSON.stringify({ ...place.built, ...summary, out, pages }));
  return summary;
}

/** The same from a warehouse that is up to date, into a place that `sitePlace` gave. */
export async function buildFrom(
  place: Workplace,
  { out, png }: { out: string; png?: boolean },
  terminal: Terminal,
): Promise<{ summary: Summary; pages: string[] }> {
  const { summary, editions } = await publishFrom(place, terminal);
  const { pages, rebuilt } = await buildSite({
    ...{ data: publishedDir(place), out, addresses: addressesOf(place) },
    print: png === false ? "without-pictures" : "all",
    beside: (site) => placeEditions(editionsOf(place.dataDir), editions, site),
  });
  terminal.say(
    rebuilt
      ? `Đã dựng ${pages.length} trang vào ${out}`
      : `${pages.length} trang ở ${out} vẫn đúng, không phải dựng lại.`,
  );
  return { summary, pages };
}

export interface PublishedRun {
  summary: Summary;
  /** The data folder's editions, held to their sums and compared with what was published. */
  editions: Edition[];
}

/** Writes what the site may know, and says what the run came to. */
export async function publishFrom(place: Workplace, terminal: Terminal): Promise<PublishedRun> {
  return withWarehouse(place, async (database) => {
    const summary = await summarise(database);
    await saySummary(database, place, summary, terminal);
    const published = await collectWithEditions(database, place);
    await publish(published, publishedDir(place));
    if (!holdsCounts(countsOf(place), place.built.fingerprint))
      await publishCounts(database, countsOf(place), place.built.fingerprint);
    const { editions = [] } = published;
    for (const { name, faults, trouble } of editions) {
      if (faults.length > 0 || trouble !== null)
        terminal.say(
          `Chú ý: ấn bản “${name}” có chỗ không đúng; xem: ${proposed(`edition --check ${name}`, place.data)}`,
        );
    }
    return { summary, editions };
  });
}

async function collectWithEditions(database: Database, { dataDir, inputs, built }: Workplace) {
  const told = await toldNames(database, inputs.reference);
  const published = await collect(database, inputs, built.fingerprint, told);
  const ledger = await ask(database, "ledger");
  const origin = originOf(
    published,
    inputs.reference,
    sumsToldBy(told, sumsOfExports(ledger)),
    digestOfRules(),
  );
  return {
    ...published,
    editions: await openEditions(editionsOf(dataDir), sideOf(published, origin), told),
  };
}

/** Beside the warehouse, so that it goes wherever the data folder goes. */
function addressesOf({ warehouse }: Workplace): string {
  return join(warehouse, "..", ADDRESSES_FILE);
}

/** The sample is published into the site's own folder; another data folder beside its warehouse. */
export function publishedDir({ dataDir, warehouse }: Workplace): string {
  return dataDir === SAMPLE ? join(PROJECT, "src", "data") : join(warehouse, "..", "published");
}
