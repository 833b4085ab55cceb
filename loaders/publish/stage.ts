/** Every build has its own copy of the pages, so that none finds what another left. */
import { cpSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = join(project, "src");

/** Packages whose newest version Framework would ask the network for; an empty folder answers instead. */
const NEVER_ASKED_FOR = [
  "react",
  "react-dom",
  "@observablehq/sample-datasets",
  "lodash",
  "arquero",
  "apache-arrow",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "mapbox-gl",
  "@observablehq/plot",
  "topojson-client",
  "parquet-wasm",
];

/** A copy of the pages with the data that they are to show; its place. */
export async function stagePages(data: string): Promise<string> {
  const shelf = join(project, ".guong");
  await mkdir(shelf, { recursive: true });
  await removeAbandoned(shelf);
  const stage = await mkdtemp(join(shelf, "site-"));
  // Not one file after the other in the background: that takes three times as long, and nothing goes on meanwhile.
  cpSync(PAGES, stage, { recursive: true, filter: (path) => !isNoPage(path) });
  cpSync(data, join(stage, "data"), { recursive: true });
  for (const name of NEVER_ASKED_FOR) {
    await mkdir(join(stage, ".observablehq", "cache", "_npm", `${name}@0.0.0`), { recursive: true });
  }
  return stage;
}

/** What lies among the pages but is not theirs: data of the last run, and Framework's cache. */
export function isNoPage(path: string): boolean {
  return [join(PAGES, "data"), join(PAGES, ".observablehq")].some(
    (place) => path === place || path.startsWith(place + sep),
  );
}

/** Copies of builds that were killed; none takes an hour. */
async function removeAbandoned(shelf: string): Promise<void> {
  for (const name of await readdir(shelf)) {
    const place = join(shelf, name);
    const age =
      Date.now() -
      (await stat(place)
        .then((found) => found.mtimeMs)
        .catch(Date.now));
    if (name.startsWith("site-") && age > 3_600_000) await rm(place, { recursive: true, force: true });
  }
}
