/** The reference for a site: an empty Framework project of as many pages, with Framework's extras left out as in ours. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stagePages } from "../../../loaders/publish/stage.ts";

const FRAMEWORK = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
const CONFIG = `export default {
  root: "src",
  title: "Empty",
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  globalStylesheets: [],
};
`;

/** The arguments that build such a project, in its folder. */
export const BUILD_EMPTY_SITE = [
  "--no-warnings",
  join(dirname(FRAMEWORK), "dist", "bin", "observable.js"),
  "build",
];

/** Writes the project; what it gives puts it back to how it was before it was ever built. */
export async function writeEmptySite(folder: string, pages: number): Promise<() => void> {
  const [source, kept] = [join(folder, "src"), join(folder, "cache")];
  mkdirSync(source, { recursive: true });
  writeFileSync(join(folder, "observablehq.config.js"), CONFIG);
  for (let page = 1; page <= pages; page += 1)
    writeFileSync(join(source, page === 1 ? "index.md" : `page-${page}.md`), `# Page ${page}\n`);
  await takeCache(folder, kept);
  return () => {
    rmSync(join(folder, "dist"), { recursive: true, force: true });
    rmSync(join(source, ".observablehq"), { recursive: true, force: true });
    cpSync(kept, join(source, ".observablehq"), { recursive: true });
  };
}

/** What a build of ours begins with, so that Framework asks the network for nothing here either. */
async function takeCache(folder: string, kept: string): Promise<void> {
  const nothing = join(folder, "nothing");
  mkdirSync(nothing);
  const stage = await stagePages(nothing);
  cpSync(join(stage, ".observablehq"), kept, { recursive: true });
  rmSync(stage, { recursive: true, force: true });
}
