/** From published JSON to a folder of pages that any web server, or none, can serve. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { finishPage, foreignAddresses, pageFaults } from "./finish.ts";
import { replaceFolder } from "./replace.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

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

export interface SiteOptions {
  /** Where `publish` wrote. */
  data?: string;
  /** Where the pages go. */
  out?: string;
}

export class SiteError extends Error {
  override name = "SiteError";
}

/**
 * Builds the site; the old one stays until the new one is whole. Every build starts from its own copy of the
 * pages with an empty cache, since Framework would reuse what a changed loader or input once gave; so builds
 * may also run side by side.
 */
export async function buildSite(options: SiteOptions = {}): Promise<{ pages: string[] }> {
  const data = resolve(options.data ?? join(project, "src", "data"));
  const out = resolve(options.out ?? join(project, "dist"));
  const stage = await stagePages(data);
  try {
    const pages = await replaceFolder(out, async (folder) => {
      await runFramework(stage, folder);
      return finishFolder(folder);
    });
    return { pages };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function stagePages(data: string): Promise<string> {
  const shelf = join(project, ".guong");
  await mkdir(shelf, { recursive: true });
  await removeAbandoned(shelf);
  const stage = await mkdtemp(join(shelf, "site-"));
  const source = join(project, "src");
  const left = [join(source, "data"), join(source, ".observablehq")];
  await cp(source, stage, { recursive: true, filter: (path) => !left.includes(path) });
  await cp(data, join(stage, "data"), { recursive: true });
  for (const name of NEVER_ASKED_FOR) {
    await mkdir(join(stage, ".observablehq", "cache", "_npm", `${name}@0.0.0`), { recursive: true });
  }
  return stage;
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
