/** A report's page in a real browser: as a document on the screen, on paper, and in another program's clipboard. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
  ({ page } = await site.open("bao-cao/2024.html"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.waitForSelector("html.ready");
}, 120_000);

afterAll(() => site.close());

const shown = (selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

test("the list leads to the report of every period, and each to the others and to its files", async () => {
  const list = await readFile(join(site.dist, "bao-cao.html"), "utf8");
  for (const period of ["2023-H1", "2023", "2024-H1", "2024", "2025-H1", "2025", "2026-H1"]) {
    expect(list).toContain(`href="./bao-cao/${period}.html"`);
    expect(list).toContain(`href="./bao-cao/${period}.docx"`);
  }
  expect(await page.locator(".report-tools a[download]").count()).toBe(2);
  expect(await page.locator(".report-tools nav a").count()).toBe(6);
  expect(await page.locator('.report-tools nav [aria-current="page"]').textContent()).toBe("Năm 2024");
});

test("its column is no wider than the text of an A4 sheet, and nothing on it moves while it loads", async () => {
  const width = await page
    .locator(".report .passage")
    .first()
    .evaluate((one) => one.getBoundingClientRect().width);
  expect(width).toBeLessThanOrEqual((160 / 25.4) * 96 + 1);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ("value" in entry) sum += Number(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );
  expect(moved).toBe(0);
});

test("a paragraph is copied as it reads, and a table with its caption for Word", async () => {
  const passage = page.locator(".passage", { hasText: "107/109 Đoàn xã, phường, thị trấn" }).first();
  await passage.locator("button").click();
  await passage.locator("button[data-done]").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Có 107\/109 Đoàn xã, phường, thị trấn được công nhận .*\.$/);
  expect(text).not.toContain("Chép");
  await page.locator("#bang-danh-gia-dia-ban button[data-do=copy]").click();
  await page.locator("#bang-danh-gia-dia-ban button[data-done]").waitFor();
  const table = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text() ?? "";
  });
  expect(table).toContain("Bảng 2. Cán bộ được đánh giá, theo địa bàn, năm 2024");
  expect(table).toContain("225/235");
});

test("on paper there is the report alone, on A4, and what belongs together is kept together", async () => {
  await page.emulateMedia({ media: "print" });
  expect(await shown("#observablehq-header, #observablehq-footer, .report-tools, .report .tools")).toBe(0);
  expect(await shown(".report .drawn.narrow")).toBe(0);
  expect(await shown(".report .drawn.wide")).toBeGreaterThan(4);
  const styles = (selector: string, name: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (all, property) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(property)))],
        name,
      );
  expect(await styles(".report", "page")).toEqual(["simulated-report"]);
  expect(await styles(".report :is(h2, h3, .caption)", "break-after")).toEqual(["avoid"]);
  expect(await styles(".report tr", "break-inside")).toEqual(["avoid"]);
  expect(await styles(".report .of-report:not(.long)", "break-inside")).toEqual(["avoid"]);
  expect(await styles(".report thead", "display")).toEqual(["table-header-group"]);
  expect((await styles(".report", "font-family"))[0]).toMatch(/^"Times New Roman"/);
  const pages = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return rules.filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText);
  });
  const own = pages.filter((rule) => rule.startsWith("@page simulated-report {")).join();
  expect(own).toContain("counter(page)");
  expect(own).toContain("DỰ THẢO · Số liệu mô phỏng");
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [
    Math.round(Number(w)),
    Math.round(Number(h)),
  ]);
  expect(new Set(sizes.map(String))).toEqual(new Set(["595,842"]));
  expect(sizes.length).toBeGreaterThan(8);
  await page.emulateMedia({ media: "screen" });
});

test("without a script it is whole: every chapter, table and figure stands in the page", async () => {
  const markup = (await readFile(join(site.dist, "bao-cao/2024.html"), "utf8")).replace(
    /<script[\s\S]*?<\/script>/g,
    "",
  );
  expect(markup.match(/<h2 /g)?.length).toBeGreaterThan(8);
  expect(markup.match(/id="bang-/g)?.length).toBeGreaterThan(20);
  expect(markup.match(/class="drawn wide"><svg/g)?.length).toBeGreaterThan(4);
});
