/**
 * `npm run bench`: every figure that a page must hold, measured in a real browser on the sample and on a made-up
 * province of 129 units over 24 periods. `-- --only index,phan-tich` and `--site sample` measure less and write
 * nothing; `--skip lighthouse` leaves out what takes longest.
 */
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { openBrowser } from "../test/support/browser.ts";
import { FIGURES, type Figures } from "./figures.ts";
import { timeFilters } from "./filters.ts";
import { loadSlowly } from "./loading.ts";
import { describeMachine, load } from "./machine.ts";
import { aligned, asMarkdown, type Line, writeReport } from "./report.ts";
import { score } from "./scores.ts";
import { PROVINCES, raise, type Site } from "./sites.ts";
import { weigh } from "./weight.ts";

const RUNS = 3;
const WIDTHS = [1366, 360];

const { values: asked } = parseArgs({
  options: { only: { type: "string" }, site: { type: "string" }, skip: { type: "string" } },
});
const only = asked.only?.split(",").map((name) => `${name}.html`);
const isWhole = Object.keys(asked).length === 0;

const port = await freePort();
const browser = await openBrowser([`--remote-debugging-port=${port}`]);
const before = load();
const lines: Line[] = [];
for (const [name, province] of Object.entries(PROVINCES)) {
  if (asked.site !== undefined && asked.site !== name) continue;
  const site = await raise(name, await province());
  for (const page of site.representatives.filter((path) => only?.includes(path) ?? true)) {
    lines.push(await measure(browser, site, page));
  }
  await site.close();
}
const report = { machine: describeMachine(browser, before), lines };
await browser.close();
console.log(aligned(asMarkdown(report)));
if (isWhole) await writeReport(report);

/** Everything about one page, in the order of its life: line, paint, choices, scores. */
async function measure(within: Browser, site: Site, page: string): Promise<Line> {
  const url = site.url + page;
  console.error(`${site.name}: ${page}`);
  const { scriptKb, scriptRequests, dataKb, chartWithoutScript } = await weigh(within, url);
  const answering = await timeFilters(within, url);
  const figures: Figures = {
    ...{ scriptKb, scriptRequests, dataKb },
    chartWithoutScript: chartWithoutScript === null ? null : Number(chartWithoutScript),
    drawnMedian: answering?.drawn.median ?? null,
    drawnP95: answering?.drawn.p95 ?? null,
    wholeP95: answering?.whole.p95 ?? null,
    paintedMedian: answering?.painted.median ?? null,
    paintedP95: answering?.painted.p95 ?? null,
    ...(asked.skip === "slow" ? {} : await slowly(within, url)),
  };
  const line = { site: site.name, page, slowest: answering?.slowest ?? [] };
  if (asked.skip === "lighthouse") return { ...line, figures, faults: [] };
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
