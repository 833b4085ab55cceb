/** Pages on paper, where nothing can be pointed at or unfolded: every figure of a chart is written, in it or under it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

/** As a page is just before it is printed. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

/** What the marks of a page's charts say that is nowhere on paper: `Kim Bảng 17/18`. */
function lost(page: Page): Promise<string[]> {
  return page.locator("figure.chart").evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const isSeen = (node: Element) => node.getClientRects().length > 0;
      const written = [...figure.querySelectorAll("svg text, td")].filter(isSeen);
      const texts = written.map((node) => (node.textContent ?? "").replace(/\s+/g, " "));
      return [...figure.querySelectorAll(".mark")].filter(isSeen).flatMap((mark) => {
        const says = mark.getAttribute("aria-label") ?? "";
        const [, share = ""] = /\(([\d.,]+\/[\d.,]+)\)/.exec(says) ?? [];
        return texts.some((text) => text.includes(share)) ? [] : [`${figure.id}: ${says}`];
      });
    }),
  );
}

test.each(["index.html", "tham-gia.html", "3-chu-dong.html"])(
  "no figure of a chart is lost on %s",
  async (path) => {
    const { page } = await site.open(path);
    await onPaper(page);
    expect(await page.locator("figure.chart .mark").count()).toBeGreaterThan(20);
    expect(await lost(page)).toEqual([]);
    await page.close();
  },
);

test("nor after a choice, and what is folded is open as before it", async () => {
  const { page } = await site.open("tham-gia.html");
  const folded = page.locator("details:not(.of-chart)");
  await page.selectOption("[name='ky']", "2024");
  await page.waitForFunction(() => location.search.includes("ky=2024"));
  await page.waitForFunction(() => !document.documentElement.classList.contains("answering"));
  expect(await folded.count()).toBeGreaterThan(0);
  await onPaper(page);
  const open = await folded.evaluateAll((all) => all.map((one) => one.hasAttribute("open")));
  expect(open).toEqual(open.map(() => true));
  expect(await lost(page)).toEqual([]);
  await page.close();
});

test.each(["dia-ban.html", "dia-ban/353.html"])("no heading of %s stands over nothing", async (path) => {
  const { page } = await site.open(path);
  await onPaper(page);
  const alone = await page.locator("main h2").evaluateAll((all) => {
    const isSeen = (node: Element) => node.getBoundingClientRect().height > 0;
    return all.filter(isSeen).flatMap((one) => {
      const rest: Element[] = [];
      for (let next = one.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling)
        rest.push(next);
      return rest.some(isSeen) ? [] : [one.textContent];
    });
  });
  expect(alone).toEqual([]);
  await page.close();
});

test("headings stay with what they head", async () => {
  const { page } = await site.open("tham-gia.html");
  await onPaper(page);
  const after = await page
    .locator("h2, h3, .chart figcaption, caption")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
  expect(after.length).toBeGreaterThan(10);
  expect(new Set(after)).toEqual(new Set(["avoid"]));
  await page.close();
});

test("a heat table of many districts is printed in parts that hold each of them once, and is whole again after", async () => {
  const { page } = await site.open("tieu-chi.html");
  const widths = () =>
    page
      .locator("table.heat:visible")
      .evaluateAll((tables) => tables.map((table) => (table as HTMLTableElement).rows[0]?.cells.length ?? 0));
  await page.locator("table.heat tr").evaluateAll((rows) => {
    for (const row of rows as HTMLTableRowElement[]) {
      while (row.cells.length < 2 + 23) row.append(row.cells[2]?.cloneNode(true) ?? "");
    }
  });
  await onPaper(page);
  const printed = await widths();
  expect(printed).toHaveLength(3);
  expect(Math.max(...printed)).toBeLessThanOrEqual(2 + 10);
  expect(printed.reduce((sum, width) => sum + width - 2, 0)).toBe(23);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await widths()).toEqual([2 + 23]);
  await page.close();
});

test("no drawing is taller than its sheet", async () => {
  const { page } = await site.open("phan-tich.html");
  await page.locator(".drawn svg").evaluateAll((drawings) => {
    for (const svg of drawings) svg.setAttribute("viewBox", "0 0 620 4000");
  });
  await onPaper(page);
  const heights = await page
    .locator(".drawn svg:visible")
    .evaluateAll((drawings) => drawings.map((svg) => svg.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  // Between its margins a sheet of A4 is 257 mm high, of which the title and the source take some.
  expect(Math.max(...heights)).toBeLessThan((220 / 25.4) * 96);
  await page.close();
});
