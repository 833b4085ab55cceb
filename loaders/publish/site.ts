/** From published JSON to a folder of pages that any web server, or none, can serve. */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { builtAlready, digestOf, noteBuilt } from "./built-from.ts";
import { finishSite } from "./finish-site.ts";
import { runFramework } from "./framework.ts";
import { FOR_BROWSER } from "./publish.ts";
import { replaceFolder } from "./replace.ts";
import { isNoPage, stagePages } from "./stage.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** What the pages are a function of, besides the data and this step's own code. */
const SOURCES = ["src", "observablehq.config.ts", "package-lock.json"].map((name) => join(project, name));

/** Of the code as it was when this program began: a later edit is not what runs. */
const ownCode = digestOf([join(project, "loaders", "publish")]);

export interface SiteOptions {
  /** Where `publish` wrote. */
  data?: string;
  /** Where the pages go. */
  out?: string;
}

export interface BuiltSite {
  pages: string[];
  /** False where the site was built from the same already. */
  rebuilt: boolean;
}

/**
 * Builds the site, unless it was built from the same data and the same pages already; the old one stays until the
 * new one is whole. Every build starts from its own copy of the pages with an empty cache, since Framework would
 * reuse what a changed loader or input once gave; so builds may also run side by side.
 */
export async function buildSite(options: SiteOptions = {}): Promise<BuiltSite> {
  const data = resolve(options.data ?? join(project, "src", "data"));
  const out = resolve(options.out ?? join(project, "dist"));
  const from = [await ownCode, await digestOf([data]), await digestOf(SOURCES, isNoPage)].join(" ");
  const standing = await builtAlready(out, from);
  if (standing) return { pages: standing, rebuilt: false };
  const stage = await stagePages(data);
  try {
    const pages = await replaceFolder(out, async (folder) => {
      await runFramework(project, stage, folder);
      const finished = await finishSite(folder, join(stage, "client"), join(data, FOR_BROWSER));
      await noteBuilt(folder, from, finished);
      return finished;
    });
    return { pages, rebuilt: true };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
