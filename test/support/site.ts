/** A data folder's site, built by the real pipeline with the network cut off, and open in a real browser. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { inject, vi } from "vitest";
import { buildSite } from "../../loaders/publish/site.ts";
import { serve } from "../../loaders/serve/serve.ts";
import { openBrowser } from "./browser.ts";
import { publishedOnce } from "./published.ts";
import { madeOnce } from "./shelf.ts";

/** Every page that all provinces have; each district has one more. */
export const PAGES = [
  "index.html",
  "hop.html",
  "bao-cao.html",
  "dia-ban.html",
  "tieu-chi.html",
  "tham-gia.html",
  "3-chu-dong.html",
  "phan-tich.html",
  "hinh.html",
  "so-lieu.html",
  "an-ban.html",
  "cach-tinh.html",
];

export interface Opened {
  page: Page;
  /** Console messages, failed or foreign requests: there should be none. */
  complaints: string[];
}

export interface Site {
  /** The built pages. */
  dist: string;
  /** Where attempts to leave this machine are noted; there is no such file where there were none. */
  networkLog: string;
  browser: Browser;
  open: (path: string, width?: number, height?: number) => Promise<Opened>;
  close: () => Promise<void>;
}

/** The site of a data folder, built once, by who asks first, for all test files; none may write into it. */
export async function siteOnce(dataDir: string): Promise<Pick<Site, "dist" | "networkLog">> {
  const folder = await madeOnce(inject("shelf"), dataDir, (place) => buildOffline(dataDir, place));
  return { dist: join(folder, "dist"), networkLog: join(folder, "network.log") };
}

/** The same, open in a browser. */
export async function raiseSite(dataDir: string): Promise<Site> {
  const { dist, networkLog } = await siteOnce(dataDir);
  const served = await serve({ dir: dist, port: 0 });
  const browser = await openBrowser();
  return {
    ...{ dist, networkLog, browser },
    open: (path, width = 1366, height = 768) => open(browser, served.url, path, { width, height }),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Every process of the build refuses, and notes, whatever would leave this machine. */
async function buildOffline(dataDir: string, folder: string): Promise<void> {
  const data = await publishedOnce(dataDir);
  vi.stubEnv("NODE_OPTIONS", `--import=${new URL("no-network.mjs", import.meta.url).href}`);
  vi.stubEnv("GUONG_NETWORK_LOG", join(folder, "network.log"));
  await buildSite({ data, out: join(folder, "dist"), print: "without-pictures" });
  vi.unstubAllEnvs();
}

async function open(
  browser: Browser,
  url: string,
  path: string,
  viewport: { width: number; height: number },
): Promise<Opened> {
  const page = await browser.newPage({ viewport });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !asked.startsWith("data:")) complaints.push(`elsewhere: ${asked}`);
  });
  await page.goto(url + path);
  return { page, complaints };
}
