/** What a page weighs on the line, and whether it shows a chart before any script runs. */
import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { openPage } from "./open.ts";

/** A chart's drawing, or the table or tiles that stand in its place. */
export const DRAWINGS = "figure.chart :is(svg, table, .tiles)";

export interface Weight {
  /** Gzipped kB of all scripts, those inside the page too. */
  scriptKb: number;
  scriptRequests: number;
  /** Gzipped kB of all data that opening the page fetches. */
  dataKb: number;
  /** Null for a page without charts. */
  chartWithoutScript: boolean | null;
}

/** Opens the page as a reader does, and waits until it asks for nothing more. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const page = await openPage(browser);
  const scripts: Response[] = [];
  const data: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response);
    else if (new URL(response.url()).pathname.endsWith(".json")) data.push(response);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const inside = await page.evaluate(() =>
    Array.from(document.scripts)
      .filter(({ src, type }) => src === "" && type !== "application/json")
      .map(({ text }) => text),
  );
  const scriptBytes = await Promise.all(scripts.map(gzipped));
  const dataBytes = await Promise.all(data.map(gzipped));
  await page.close();
  return {
    scriptKb: kb([...scriptBytes, ...inside.map((text) => gzipSync(text).length)]),
    scriptRequests: scripts.length,
    dataKb: kb(dataBytes),
    chartWithoutScript: await showsChart(browser, url),
  };
}

async function showsChart(browser: Browser, url: string): Promise<boolean | null> {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(url);
  const drawings = await page.locator(DRAWINGS).all();
  const shown = await Promise.all(drawings.map((drawing) => drawing.isVisible()));
  await page.close();
  return drawings.length === 0 ? null : shown.includes(true);
}

async function gzipped(response: Response): Promise<number> {
  return gzipSync(await response.body(), { level: 9 }).length;
}

function kb(bytes: readonly number[]): number {
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
