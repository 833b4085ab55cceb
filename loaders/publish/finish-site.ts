/** From Framework's output to what readers get: finished pages that know their scripts and data. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DrawnPages } from "../../src/terms/drawn-pages.ts";
import { CHAPTERS } from "../../src/terms/site-files.ts";
import { type Attachable, attachFiles } from "./attach.ts";
import { chaptersOf } from "./chapters.ts";
import { fillPage } from "./drawn-pages.ts";
import { foreignAddresses, foreignCalls, pageFaults, SiteError } from "./faults.ts";
import { finishPage } from "./finish.ts";
import { writeHashed } from "./hashed.ts";

/** Finishes the site that Framework left in `folder` with what was made beside it; gives its pages. */
export async function finishSite(
  folder: string,
  drawn: DrawnPages,
  attachable: Attachable,
): Promise<string[]> {
  const pages = new Map<string, string>();
  for (const page of await filesOf(folder, ".html")) {
    const made = await readFile(join(folder, page), "utf8");
    pages.set(page, finishPage(fillPage(made, page, drawn[`/${page.slice(0, -".html".length)}`])));
  }
  const chapters = JSON.stringify(chaptersOf(pages));
  const attached: Attachable = {
    ...attachable,
    data: {
      ...attachable.data,
      [CHAPTERS]: await writeHashed(folder, "_data", `${CHAPTERS}.json`, chapters),
    },
  };
  for (const [page, html] of pages) await writeFile(join(folder, page), attachFiles(html, page, attached));
  if (![...pages.values()].some((html) => html.includes("_observablehq/"))) {
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
