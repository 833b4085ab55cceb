/** How soon a page answers a choice: from the event to document and layout, and to the next paint. */
import type { Browser, Page } from "playwright-core";
import { openPage } from "./open.ts";

/** What a reader chooses with, on reading pages and on *Phân tích*. */
const CONTROLS = ":is(form.filters, form.slice-form) :is(select, input[type=checkbox])";
const WANTED = 80;
/** Some choices change nothing, such as a period that has the same figure. */
const PATIENCE = 4 * WANTED;

export interface Spread {
  median: number;
  p95: number;
}

export interface Answering {
  changes: number;
  /** Milliseconds from the event until document and layout of all that is in view are done. */
  drawn: Spread;
  /** The same of the whole page, whose parts out of sight may follow. */
  whole: Spread;
  /** Milliseconds from the event until the frame that shows it. */
  painted: Spread;
  /** The choices that took longest, with their milliseconds to layout. */
  slowest: string[];
}

interface Timed {
  /** The new choice, and what else is not at its first option: `ky=2024 hinh=cot`. */
  choice: string;
  changed: boolean;
  /** Data had to come first: that is the line's time, not the page's. */
  fetched: boolean;
  drawn: number;
  whole: number;
  painted: number;
}

/**
 * Makes choices one after another, through every option of every filter; null for a page without filters. The first
 * is counted as well: a reader's browser is not warm either.
 */
export async function timeFilters(browser: Browser, url: string): Promise<Answering | null> {
  const page = await openPage(browser, { viewport: { width: 1366, height: 768 } });
  await page.goto(url, { waitUntil: "networkidle" });
  const controls = await page.locator(CONTROLS).count();
  const timed: Timed[] = [];
  for (let i = 0; controls > 0 && i < PATIENCE && timed.length < WANTED; i += 1) {
    const one = await changeOne(page, i);
    if (one.changed && !one.fetched) timed.push(one);
  }
  await page.close();
  if (timed.length === 0) return null;
  return {
    changes: timed.length,
    drawn: spread(timed.map(({ drawn }) => drawn)),
    whole: spread(timed.map(({ whole }) => whole)),
    painted: spread(timed.map(({ painted }) => painted)),
    slowest: timed
      .sort((a, b) => b.drawn - a.drawn)
      .slice(0, 3)
      .map(({ choice, drawn }) => `${choice} ${drawn.toFixed(1)}`),
  };
}

/** Moves a select on to its next option, or ticks a box, as a hand would, and watches what comes of it. */
function changeOne(page: Page, turn: number): Promise<Timed> {
  return page.evaluate(watchOne, { turn, from: CONTROLS });
}

/** Runs in the page. */
async function watchOne({ turn, from }: { turn: number; from: string }): Promise<Timed> {
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
  /** After the frame that is just being made: its task comes once that is painted. */
  const nextTask = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  const quiet = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const controls = Array.from(document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(from));
  const control = controls[turn % controls.length];
  const fetches = () => performance.getEntriesByType("resource").length;
  const fetchedBefore = fetches();
  const inView = ({ target }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return top < innerHeight && bottom > 0;
  };
  let drawn = 0;
  let whole = 0;
  let shown: Promise<number> | undefined;
  await frame().then(nextTask);
  const start = performance.now();
  const watch = new MutationObserver((changes) => {
    document.body.getBoundingClientRect();
    whole = performance.now() - start;
    // Whatever the page calls its parts: a change counts as seen where it stands on the screen.
    if (changes.some(inView)) drawn = whole;
    shown ??= frame()
      .then(nextTask)
      .then(() => performance.now() - start);
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % Math.max(1, control.length);
  } else if (control) control.checked = !control.checked;
  control?.dispatchEvent(new Event("input", { bubbles: true }));
  control?.dispatchEvent(new Event("change", { bubbles: true }));
  // A page may draw in several steps: the last of them counts.
  for (let seen = -1; whole !== seen; ) {
    seen = whole;
    await quiet(whole === 0 ? 120 : 60);
  }
  watch.disconnect();
  const painted = (await shown) ?? 0;
  const others = controls.filter(
    (other) => other !== control && other instanceof HTMLSelectElement && other.selectedIndex > 0,
  );
  const choice = [...(control ? [control] : []), ...others]
    .map(({ name, value }) => `${name}=${value}`)
    .join(" ");
  return {
    choice,
    changed: whole > 0,
    fetched: fetches() > fetchedBefore,
    drawn: drawn || whole,
    whole,
    painted,
  };
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
