import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectedSum, shown } from "../support/expected-sums.ts";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
  ({ page } = await site.open("index.html?v=1&ky=2024"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.waitForSelector("html.ready");
  await page.locator("#dia-ban-evaluated .subtitle", { hasText: "2024" }).waitFor();
}, 120_000);

afterAll(() => site.close());

const FIGURE = "#dia-ban-evaluated";

/** What the page must say of Lý Nhân in 2024, from the expected long table alone. */
function lyNhan(): string {
  const sum = expectedSum({ measure: "evaluated", period: "2024", group: "353" });
  if (!sum) throw new Error("no such figure");
  return shown(sum);
}

async function downloaded(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`${FIGURE} button[data-do="${button}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`dia-ban-evaluated.${button}`);
  return download.path();
}

test("arrow keys walk the marks, and each says its figure in a tip that is read out", async () => {
  await page.locator(`${FIGURE} .drawn.wide svg`).focus();
  await page.keyboard.press("ArrowRight");
  const first = await page.locator(".tip").textContent();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(first);
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(".tip").textContent()).not.toBe(first);
  expect(await page.locator(".tip").getAttribute("role")).toBe("status");
  const said: string[] = [];
  await page.keyboard.press("Home");
  for (let i = 0; i < 7; i += 1) {
    said.push((await page.locator(".tip").textContent()) ?? "");
    await page.keyboard.press("ArrowDown");
  }
  expect(said.filter((words) => words.startsWith(`Lý Nhân: ${lyNhan()}`))).toHaveLength(1);
  await page.keyboard.press("Escape");
  expect(await page.locator(".tip").isVisible()).toBe(false);
});

test("the CSV has its mark, and the figures of the chart with n and N apart", async () => {
  const text = await readFile(await downloaded("csv"), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const sum = expectedSum({ measure: "evaluated", period: "2024", group: "353" });
  expect(text).toContain(`,${sum?.n},${sum?.N}`);
  expect(text.split("\r\n")[0]).toContain("Cán bộ được đánh giá: n");
});

test("the SVG stands alone: words, source, fixed colours, nothing of the page and nothing from elsewhere", async () => {
  const svg = await readFile(await downloaded("svg"), "utf8");
  expect(svg).toContain("Cán bộ được đánh giá");
  expect(svg).toContain("nhận đến");
  expect(svg).toContain("mô phỏng");
  expect(svg).toContain(`<title>Lý Nhân: ${lyNhan()}`);
  expect(svg).not.toMatch(/var\(|currentColor|tabindex|https?:\/\/(?!www\.w3\.org)/);
});

test("the PNG is a picture of 1890 pixels, 16 cm at 300 dots an inch", async () => {
  const png = await readFile(await downloaded("png"));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1890);
});

test("the copied link opens the same figure again", async () => {
  await page.locator(`${FIGURE} button[data-do="link"]`).click();
  await page.locator(`${FIGURE} button[data-do="link"][data-done]`).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/index\.html\?v=1&ky=2024#dia-ban-evaluated$/);
});

test("a link to a figure that the page has only for another period leads to it", async () => {
  const { page: other } = await site.open("tham-gia.html?v=1&ky=2024#don-vi-c24a");
  const figure = other.locator("#don-vi-c24a");
  await figure.waitFor();
  await expect.poll(async () => (await figure.boundingBox())?.y ?? -1).toBeLessThan(300);
  expect((await figure.boundingBox())?.y).toBeGreaterThanOrEqual(-1);
  expect(await other.evaluate(() => scrollY)).toBeGreaterThan(0);
  await other.close();
});

test("an address of nonsense gets a message, and a page that works", async () => {
  const nonsense = "index.html?v=1&ky=%3Cimg%20src=x%20onerror=alert(1)%3E&la=1&hinh=xoay";
  const { page: other, complaints } = await site.open(nonsense);
  const said = other.locator(".problems");
  await said.filter({ hasText: "Không có kỳ" }).waitFor();
  const words = (await said.textContent()) ?? "";
  expect(words).toContain("“la”");
  expect(words).toContain("“xoay”");
  expect(await other.locator("main img").count()).toBe(0);
  await other.locator('select[name="ky"]').selectOption("2024");
  await other.locator("#dia-ban-evaluated .subtitle", { hasText: "2024" }).waitFor();
  expect(complaints).toEqual([]);
  await other.close();
});

test("an address of another version gets a message and the page as it opens by itself", async () => {
  const { page: other } = await site.open("index.html?v=9&ky=2024");
  await other.locator(".problems", { hasText: "phiên bản" }).waitFor();
  expect(await other.locator('select[name="ky"]').inputValue()).toBe("");
  await other.close();
});
