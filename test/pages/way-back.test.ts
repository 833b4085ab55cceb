/** The browser's Back undoes the choice made last, on every page that has filters, before it leaves the page. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

test.each(["tieu-chi.html", "hinh.html"])("on %s", async (path) => {
  const { page, complaints } = await site.open("cach-tinh.html");
  const start = page.url();
  await page.goto(new URL(path, start).href);
  const [period, group] = [
    page.locator('select[data-choice="period"]'),
    page.locator('select[data-choice="group"]'),
  ];
  const built = await period.inputValue();
  await period.selectOption("2024");
  await page.waitForFunction(() => location.search.includes("ky=2024"));
  await group.selectOption("353");
  await page.waitForFunction(() => location.search.includes("dia-ban=353"));
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes("dia-ban"));
  await expect.poll(() => group.inputValue()).toBe("");
  expect(await period.inputValue()).toBe("2024");
  await page.goBack();
  await expect.poll(() => period.inputValue()).toBe(built);
  expect(new URL(page.url()).search).toBe("");
  await page.goForward();
  await expect.poll(() => period.inputValue()).toBe("2024");
  await page.goBack();
  await page.goBack();
  expect(page.url()).toBe(start);
  expect(complaints).toEqual([]);
  await page.close();
});

test("on Họp the slide stays", async () => {
  const { page } = await site.open("hop.html#3");
  const period = page.locator('select[data-choice="period"]');
  await period.selectOption("2024");
  await page.waitForFunction(() => location.search.includes("ky=2024"));
  await page.goBack();
  await expect.poll(() => period.inputValue()).toBe("");
  expect(await page.locator(".slide-number").textContent()).toMatch(/^3\//);
  await page.close();
});
