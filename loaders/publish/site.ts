/** From published JSON to a folder of pages that any web server, or none, can serve. */
import { spawn } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { builtAlready, digestOf, noteBuilt } from "./built-from.ts";
import { finishPage, foreignAddresses, pageFaults } from "./finish.ts";
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

export class SiteError extends Error {
  override name = "SiteError";
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
      await runFramework(stage, folder);
      const finished = await finishFolder(folder);
      await noteBuilt(folder, from, finished);
      return finished;
    });
    return { pages, rebuilt: true };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** In a process of its own, so that changed components are read anew and its output can be kept quiet. */
async function runFramework(stage: string, out: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const bin = join(
    dirname(require.resolve("@observablehq/framework/package.json")),
    "dist/bin/observable.js",
  );
  const child = spawn(process.execPath, ["--no-warnings", bin, "build"], {
    cwd: project,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      GUONG_SITE_ROOT: relative(project, stage).split("\\").join("/"),
      GUONG_SITE_OUT: out.split("\\").join("/"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const status = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  if (status !== 0) throw new SiteError(`Không dựng được trang.\n${said.join("")}`);
}

async function finishFolder(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.split("\\").join("/")).sort();
  const faults: string[] = [];
  const pages = files.filter((file) => file.endsWith(".html"));
  let needsClient = false;
  for (const page of pages) {
    const html = finishPage(await readFile(join(folder, page), "utf8"));
    await writeFile(join(folder, page), html);
    needsClient ||= html.includes("_observablehq/");
    faults.push(...pageFaults(html).map((fault) => `${page}: ${fault}`));
  }
  if (!needsClient) await rm(join(folder, "_observablehq"), { recursive: true, force: true });
  for (const style of files.filter((file) => file.endsWith(".css"))) {
    const css = await readFile(join(folder, style), "utf8").catch(() => "");
    faults.push(...foreignAddresses(css).map((address) => `${style}: gọi ra ngoài: ${address}`));
  }
  if (faults.length > 0) throw new SiteError(`Trang dựng ra có lỗi:\n${faults.join("\n")}`);
  return pages;
}
