/**
 * Every figure that a page must hold, measured in a real browser on the sample and on a made-up province of 129 units
 * over 24 periods.
 */
import { createServer } from "node:net";
import type { Browser } from "playwright-core";
import { openBrowser } from "../test/support/browser.ts";
import { FIGURES, type Figures } from "./figures.ts";
import { timeFilters } from "./filters.ts";
import { loadSlowly } from "./loading.ts";
import { describeMachine, load } from "./machine.ts";
import { asMarkdown, type Line } from "./report.ts";
import { aligned, writeResults } from "./results.ts";
import { score } from "./scores.ts";
import { PROVINCES, raise, type Site } from "./sites.ts";
import { weigh } from "./weight.ts";

const RUNS = 3;
const WIDTHS = [1366, 360];

export interface PagesOptions {
  /** Some pages alone: `index,phan-tich`. */
  pages?: string | undefined;
  /** One site alone. */
  site?: string | undefined;
  /** `lighthouse`, which takes longest, or `slow`. */
  skip?: string | undefined;
}

/** Measures, prints and writes; a part that was asked for is only printed. */
export async function measurePages(asked: PagesOptions): Promise<void> {
  const only = asked.pages?.split(",").map((name) => `${name}.html`);
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const before = load();
  const lines: Line[] = [];
  for (const [name, province] of Object.entries(PROVINCES)) {
    if (asked.site !== undefined && asked.site !== name) continue;
    const site = await raise(name, await province());
    for (const page of site.representatives.filter((path) => only?.includes(path) ?? true)) {
      lines.push(await measure({ browser, port, skip: asked.skip }, site, page));
    }
    await site.close();
  }
  const report = { machine: describeMachine(before, browser), lines };
  await browser.close();
  const markdown = asMarkdown(report);
  console.log(aligned(markdown));
  const isWhole = Object.values(asked).every((option) => option === undefined);
  if (isWhole) await writeResults("pages", markdown, report);
}

/** The browser with its port, and what is left out. */
interface Within {
  browser: Browser;
  port: number;
  skip: string | undefined;
}

/** Everything about one page, in the order of its life: line, paint, choices, scores. */
async function measure({ browser, port, skip }: Within, site: Site, page: string): Promise<Line> {
  const url = site.url + page;
  console.error(`${site.name}: ${page}`);
  const { scriptKb, scriptRequests, dataKb, chartWithoutScript } = await weigh(browser, url);
  const answering = await timeFilters(browser, url);
  const figures: Figures = {
    ...{ scriptKb, scriptRequests, dataKb },
    chartWithoutScript: chartWithoutScript === null ? null : Number(chartWithoutScript),
    drawnMedian: answering?.drawn.median ?? null,
    drawnP95: answering?.drawn.p95 ?? null,
    wholeP95: answering?.whole.p95 ?? null,
    paintedMedian: answering?.painted.median ?? null,
    paintedP95: answering?.painted.p95 ?? null,
    ...(skip === "slow" ? {} : await slowly(browser, url)),
  };
  const line = { site: site.name, page, slowest: answering?.slowest ?? [] };
  if (skip === "lighthouse") return { ...line, figures, faults: [] };
  const { performance, accessibility, faults } = await score(url, port, FIGURES.performance.target);
  return { ...line, figures: { ...figures, performance, accessibility }, faults };
}

/** The middle of several runs at the first width; what moves at any width counts. */
async function slowly(within: Browser, url: string): Promise<Figures> {
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await loadSlowly(within, url, WIDTHS[0] ?? 0));
  const others = [];
  for (const width of WIDTHS.slice(1)) others.push(await loadSlowly(within, url, width));
  const charts = runs.flatMap(({ chart }) => (chart === null ? [] : [chart]));
  return {
    chart: charts.length === 0 ? null : middle(charts),
    largest: middle(runs.map(({ largest }) => largest)),
    ready: middle(runs.map(({ ready }) => ready)),
    shift: Math.max(...[...runs, ...others].map(({ shift }) => shift)),
  };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
