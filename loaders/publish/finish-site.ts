/** From Framework's output to what readers get: finished pages, scripts and data. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { DrawnPages } from "../../src/terms/drawn-pages.ts";
import { CHAPTERS } from "../../src/terms/site-files.ts";
import { type Attachable, attachFiles, scriptsOf } from "./attach.ts";
import { bundleScripts, type Script } from "./bundle.ts";
import { chaptersOf } from "./chapters.ts";
import { fillPage } from "./drawn-pages.ts";
import { foreignAddresses, foreignCalls, pageFaults, SiteError } from "./faults.ts";
import { finishPage } from "./finish.ts";
import { writeHashed } from "./hashed.ts";

/** What belongs into the pages besides their own text. */
export interface Contents {
  drawn: DrawnPages;
  /** The folder of the pages' scripts. */
  client: string;
  /** The folder of the browser's data. */
  data: string;
}

/** Finishes the site that Framework left in `folder`; gives its pages. */
export async function finishSite(folder: string, { drawn, client, data }: Contents): Promise<string[]> {
  const pages = new Map<string, string>();
  for (const page of await filesOf(folder, ".html")) {
    const made = await readFile(join(folder, page), "utf8");
    pages.set(page, finishPage(fillPage(made, page, drawn[`/${page.slice(0, -".html".length)}`])));
  }
  const texts = [...pages.values()];
  const scripts = await bundleScripts(client, new Set(texts.flatMap(scriptsOf)));
  const attachable: Attachable = {
    scripts: await writeScripts(folder, scripts.classic),
    apps: await writeScripts(folder, scripts.onDemand),
    data: {
      ...(await writeData(folder, data)),
      [CHAPTERS]: await writeChapters(folder, pages),
    },
  };
  for (const [page, html] of pages) await writeFile(join(folder, page), attachFiles(html, page, attachable));
  if (!texts.some((html) => html.includes("_observablehq/"))) {
    await rm(join(folder, "_observablehq"), { recursive: true, force: true });
  }
  const faults = [
    ...[...pages].flatMap(([page, html]) => pageFaults(html).map((fault) => `${page}: ${fault}`)),
    ...(await foreignIn(folder, ".css", foreignAddresses)),
    ...(await foreignIn(folder, ".js", foreignCalls)),
  ];
  if (faults.length > 0) throw new SiteError(`Trang dựng ra có lỗi:\n${faults.join("\n")}`);
  return [...pages.keys()];
}

async function writeScripts(folder: string, scripts: readonly Script[]): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const { name, text } of scripts) {
    written[name] = await writeHashed(folder, "_app", `${name}.js`, text);
  }
  return written;
}

async function writeData(folder: string, data: string): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const file of (await readdir(data)).sort()) {
    written[parse(file).name] = await writeHashed(folder, "_data", file, await readFile(join(data, file)));
  }
  return written;
}

async function writeChapters(folder: string, pages: ReadonlyMap<string, string>): Promise<string> {
  return writeHashed(folder, "_data", `${CHAPTERS}.json`, JSON.stringify(chaptersOf(pages)));
}

async function foreignIn(
  folder: string,
  ending: string,
  find: (text: string) => string[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const file of await filesOf(folder, ending)) {
    const text = await readFile(join(folder, file), "utf8");
    faults.push(...find(text).map((address) => `${file}: gọi ra ngoài: ${address}`));
  }
  return faults;
}

async function filesOf(folder: string, ending: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.split("\\").join("/"))
    .sort();
}
