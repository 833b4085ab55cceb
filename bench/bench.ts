/**
 * `npm run bench`: the pipeline's figures, then the pages'; `-- --only pipeline` or `--only pages` measures one of them.
 * What measures less writes nothing: of the pipeline `--steps sample,files,rows,xlsx`, `--factor 0.02`, `--runs 1`; of
 * the pages `--pages index,phan-tich`, `--site sample`, and `--skip lighthouse`, which leaves out what takes longest.
 */
import { parseArgs } from "node:util";

const text = { type: "string" } as const;
const { values: asked } = parseArgs({
  options: {
    ...{ only: text, steps: text, factor: text, runs: text },
    ...{ pages: text, site: text, skip: text },
  },
});
const { only, steps, factor, runs, pages, site, skip } = asked;
if (only !== undefined && only !== "pipeline" && only !== "pages")
  throw new Error("--only pipeline, or --only pages; some pages alone: --pages index,phan-tich");

// Loaded only when its turn comes: while the pipeline is measured, no browser's driver is to be in the way.
if (only !== "pages") {
  const { measurePipeline } = await import("./pipeline/pipeline.ts");
  await measurePipeline({ steps, factor, runs });
}
if (only !== "pipeline") {
  const { measurePages } = await import("./pages.ts");
  await measurePages({ pages, site, skip });
}
