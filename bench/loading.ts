/** How a page comes in over a slow line on a slow processor, and whether anything moves meanwhile. */
import type { Browser, Page } from "playwright-core";
import { openPage } from "./open.ts";
import { DRAWINGS } from "./weight.ts";

/** A phone far from a mast: 1.6 Mbit/s, 150 ms, and a processor a fourth as fast. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

export interface Loading {
  /** Seconds until the first chart is painted; null for a page without charts. */
  chart: number | null;
  /** Seconds until the largest paint. */
  largest: number;
  /** Seconds until scripts have run, data are in and the processor is free: a choice is answered at once. */
  ready: number;
  /** All layout shifts, from opening on. */
  shift: number;
}

/** What the page itself notes while it comes in. */
interface Notes {
  chart: number | null;
  scripted: number;
  largest: number;
  busyUntil: number;
  shift: number;
}

declare global {
  var benchNotes: Notes;
}

/** Opens the page in a browser that has nothing of it yet. */
export async function loadSlowly(browser: Browser, url: string, width: number): Promise<Loading> {
  const page = await openPage(browser, { viewport: { width, height: width < 600 ? 740 : 768 } });
  await slowDown(page);
  await page.addInitScript(takeNotes, DRAWINGS);
  await page.goto(url, { waitUntil: "networkidle", timeout: 120_000 });
  await page.waitForTimeout(500);
  const notes = await page.evaluate(() => {
    const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const navigation = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming;
    const fetchedUntil = Math.max(0, ...fetched.map(({ responseEnd }) => responseEnd));
    return { ...globalThis.benchNotes, fetchedUntil, loaded: navigation.loadEventEnd };
  });
  await page.close();
  const { chart, largest, scripted, busyUntil, fetchedUntil, loaded, shift } = notes;
  return {
    chart: chart === null ? null : chart / 1000,
    largest: largest / 1000,
    ready: Math.max(scripted, busyUntil, fetchedUntil, loaded) / 1000,
    shift,
  };
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", LINE);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** Runs in the page before anything of it: paints, shifts and long tasks are noted as they come. */
function takeNotes(drawings: string): void {
  const notes: Notes = { chart: null, scripted: 0, largest: 0, busyUntil: 0, shift: 0 };
  globalThis.benchNotes = notes;
  const each = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  each("largest-contentful-paint", ({ startTime }) => {
    notes.largest = startTime;
  });
  each("longtask", ({ startTime, duration }) => {
    notes.busyUntil = startTime + duration;
  });
  each("layout-shift", (entry) => {
    notes.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  const look = () => {
    const isShown = (drawing: Element) => drawing.getBoundingClientRect().height > 0;
    if (notes.chart === null && Array.from(document.querySelectorAll(drawings)).some(isShown)) {
      notes.chart = 0;
      // This frame is painted once its own work is done: the next task comes after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        notes.chart = performance.now();
      };
      port2.postMessage(null);
    }
    if (notes.scripted === 0 && document.documentElement?.classList.contains("ready")) {
      notes.scripted = performance.now();
    }
    if (notes.chart === null || notes.scripted === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
