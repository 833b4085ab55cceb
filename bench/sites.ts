/** The sites that are measured, built by the program as it stands and served as readers get them. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publish } from "../loaders/publish/publish.ts";
import { buildSite } from "../loaders/publish/site.ts";
import { serve } from "../loaders/serve/serve.ts";
import type { Published } from "../src/terms/published.ts";
import { runPipeline } from "../test/support/run-pipeline.ts";
import { syntheticProvince } from "./synthetic/province.ts";

const SAMPLE = fileURLToPath(new URL("../data/ha-nam", import.meta.url));

/** What is published, by the name of its site. */
export const PROVINCES: Readonly<Record<string, () => Promise<Published> | Published>> = {
  sample: () => runPipeline(SAMPLE),
  "129 units × 24 periods": () => syntheticProvince(),
};

export interface Site {
  name: string;
  url: string;
  /** Every page's path: `dia-ban/347.html`. */
  pages: string[];
  /** Pages of one folder are one page with other figures: the heaviest stands for all. */
  representatives: string[];
  close: () => Promise<void>;
}

/** Builds and serves a site in a folder of its own, until it is closed. */
export async function raise(name: string, province: Published): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "guong-bench-"));
  const [data, out] = [join(folder, "data"), join(folder, "dist")];
  await publish(province, data);
  const { pages } = await buildSite({ data, out, print: "nothing" });
  const served = await serve({ dir: out, port: 0 });
  return {
    ...{ name, pages, url: served.url },
    representatives: await heaviestOfEach(out, pages),
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function heaviestOfEach(site: string, pages: readonly string[]): Promise<string[]> {
  const heaviest = new Map<string, { page: string; size: number }>();
  for (const page of pages) {
    const folder = dirname(page) === "." ? page : dirname(page);
    const { size } = await stat(join(site, page));
    if (size > (heaviest.get(folder)?.size ?? 0)) heaviest.set(folder, { page, size });
  }
  return [...heaviest.values()].map(({ page }) => page);
}
