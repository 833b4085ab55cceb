/** A page of a browser that has nothing of the site yet. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Opens an empty page; the caller closes it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  // tsx keeps the names of functions by a helper that is not there when they run in a page.
  await page.addInitScript("globalThis.__name ??= (named) => named");
  return page;
}
