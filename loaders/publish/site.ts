/** From published JSON to a folder of pages that any web server, or none, can serve. */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ADDRESSES_FILE } from "../../src/terms/published-addresses.ts";
import { builtAlready, digestOf, noteBuilt } from "./built-from.ts";
import { makeSite } from "./make-site.ts";
import { refuseNoSite } from "./own-site.ts";
import type { PressOptions, Printed } from "./press.ts";
import { FOR_BROWSER } from "./publish.ts";
import { checkAddresses, keepAddresses } from "./published-addresses.ts";
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
  /** All where left out. While pages or exports are being edited, less will do. */
  print?: Printed;
  /** The list of every address that was ever published; without one, what goes leaves nothing behind. */
  addresses?: string;
  /** Puts more into the finished site; what that is must follow from the data, for else nothing is built anew. */
  beside?: (site: string) => Promise<void>;
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
  const { print = "all", addresses } = options;
  if (addresses) await checkAddresses(addresses);
  const sources = [ownCode, digestOf([data]), digestOf(SOURCES, isNoPage)];
  const given = [...sources, print].join(" ");
  const from = (list = addresses) => (list ? `${given} ${digestOf([list])}` : given);
  const standing = await builtAlready(out, from());
  if (standing) return { pages: standing, rebuilt: false };
  refuseNoSite(out);
  const stage = await stagePages(data);
  try {
    const pages = await replaceFolder(out, async (folder) => {
      const press: PressOptions = { standing: out, print, ...(addresses ? { addresses } : {}) };
      const made = await makeSite({ project, stage, folder, data: join(data, FOR_BROWSER), press });
      await options.beside?.(folder);
      // The list as it is from now on: the next build finds the site to be that of this list.
      await noteBuilt(folder, from(addresses && join(folder, ADDRESSES_FILE)), made);
      return made;
    });
    if (addresses) await keepAddresses(out, addresses);
    return { pages, rebuilt: true };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
