/** How soon a page answers a choice: from the event to document and layout, and to the next paint. */
import type { Browser, Page } from "playwright-core";
import { openPage } from "./open.ts";

const WANTED = 80;
/** Some choices change nothing, such as a period that has the same figure. */
const PATIENCE = 4 * WANTED;

export interface Spread {
  median: number;
  p95: number;
}

export interface Answering {
  changes: number;
  /** Milliseconds from the event until document and layout are done. */
  drawn: Spread;
  /** Milliseconds from the event until the frame that shows it. */
  painted: Spread;
  /** The choices that took longest, with their milliseconds to layout. */
  slowest: string[];
}

interface Timed {
  /** All that is chosen, the new choice first: `ky=2024 hinh=cot`. */
  choice: string;
  changed: boolean;
  drawn: number;
  painted: number;
}

/**
 * Makes choices one after another, through every option of every filter; null for a page without filters. The first
 * is counted as well: a reader's browser is not warm either.
 */
export async function timeFilters(browser: Browser, url: string): Promise<Answering | null> {
  const page = await openPage(browser, { viewport: { width: 1366, height: 768 } });
  await page.goto(url, { waitUntil: "networkidle" });
  const controls = await page.locator("form.filters select").count();
  const timed: Timed[] = [];
  for (let i = 0; controls > 0 && i < PATIENCE && timed.length < WANTED; i += 1) {
    const one = await changeOne(page, i % controls);
    if (one.changed) timed.push(one);
  }
  await page.close();
  if (timed.length === 0) return null;
  return {
    changes: timed.length,
    drawn: spread(timed.map(({ drawn }) => drawn)),
    painted: spread(timed.map(({ painted }) => painted)),
    slowest: timed
      .sort((a, b) => b.drawn - a.drawn)
      .slice(0, 3)
      .map(({ choice, drawn }) => `${choice} ${drawn.toFixed(1)}`),
  };
}

/** Moves one select on to its next option, as a reader's hand would, and watches what comes of it. */
function changeOne(page: Page, index: number): Promise<Timed> {
  return page.evaluate(async (at) => {
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    /** After the frame that is just being made: its task comes once that is painted. */
    const nextTask = () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    const quiet = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
    const select = document.querySelectorAll<HTMLSelectElement>("form.filters select")[at];
    const next = ((select?.selectedIndex ?? 0) + 1) % Math.max(1, select?.length ?? 0);
    let drawn = 0;
    let shown: Promise<number> | undefined;
    await frame().then(nextTask);
    const start = performance.now();
    const watch = new MutationObserver(() => {
      document.body.getBoundingClientRect();
      drawn = performance.now() - start;
      shown ??= frame()
        .then(nextTask)
        .then(() => performance.now() - start);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    if (select) select.selectedIndex = next;
    select?.dispatchEvent(new Event("input", { bubbles: true }));
    select?.dispatchEvent(new Event("change", { bubbles: true }));
    // A page may draw in several steps: the last of them counts.
    for (let seen = -1; drawn !== seen; ) {
      seen = drawn;
      await quiet(drawn === 0 ? 120 : 60);
    }
    watch.disconnect();
    const painted = (await shown) ?? 0;
    const others = Array.from(document.querySelectorAll<HTMLSelectElement>("form.filters select")).filter(
      (other) => other !== select && other.selectedIndex > 0,
    );
    const choice = [...(select ? [select] : []), ...others]
      .map(({ name, value }) => `${name}=${value}`)
      .join(" ");
    return { choice, changed: drawn > 0, drawn, painted };
  }, index);
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
