/** The search field of every page and the catalogue of the page Địa bàn, in a real browser. */
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

/** A page's selects have options too. */
const OPTION = ".search [role=option]";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
}, 120_000);
afterAll(() => site?.close());

test("what is typed without accents is listed, said, and opened by the keyboard alone", async () => {
  const { page, complaints } = await site.open("cach-tinh.html");
  const field = page.getByRole("combobox", { name: "Tìm trong các trang" });
  await field.fill("tran hung dao");
  const options = page.locator(OPTION);
  await options.first().waitFor();
  expect(await options.allTextContents()).toEqual([
    "phường Trần Hưng Đạo thuộc Phủ Lý, 2020–2024",
    "xã Trần Hưng Đạo thuộc Lý Nhân, 01/01/2020–30/06/2025",
  ]);
  expect(await page.locator(".search [role=status]").textContent()).toBe("2 kết quả");
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await options.nth(1).getAttribute("id"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/dia-ban\/353\.html#don-vi-/);
  const line = page.locator("tr:target");
  await line.waitFor({ state: "visible" });
  expect(await line.textContent()).toContain("xã Trần Hưng Đạo");
  expect(complaints).toEqual([]);
  await page.close();
});

test("`ba chu dong` and Enter open 3 chủ động; Escape closes the list; nonsense is said to find nothing", async () => {
  const { page } = await site.open("dia-ban/347.html");
  const field = page.getByRole("combobox", { name: "Tìm trong các trang" });
  await field.fill("xyzzy");
  await page.getByText("Không tìm thấy gì.").first().waitFor();
  expect(await field.getAttribute("aria-expanded")).toBe("false");
  await field.fill("ba chu dong");
  await page.locator(OPTION).first().waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("listbox").count()).toBe(0);
  expect(await field.inputValue()).toBe("ba chu dong");
  await page.keyboard.press("Enter");
  await page.waitForURL(/3-chu-dong\.html$/);
  await page.close();
});

test.each([1366, 1280, 360, 320])(
  "at %i pixels the field lies on the page, and its list makes the page no wider",
  async (width) => {
    const { page } = await site.open("index.html", width, 740);
    const field = page.locator("#tim");
    const box = await field.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(width);
    await field.fill("ly");
    await page.locator(OPTION).first().waitFor();
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
    expect(await page.locator(OPTION).count()).toBe(8);
    await page.close();
  },
);

test("every chapter and place that the search leads to is there", async () => {
  const { page } = await site.open("dia-ban.html");
  for (const typed of ["chua nop", "huyen", "ba sao", "tieu chi"]) {
    await page.locator("#tim").fill(typed);
    await page.locator(OPTION).first().waitFor();
    const links = await page
      .locator(OPTION)
      .evaluateAll((options) =>
        options.map((option) => (option instanceof HTMLAnchorElement ? option.href : "")),
      );
    for (const link of links) {
      const there = await page.evaluate(async (address) => {
        const { hash } = new URL(address);
        const response = await fetch(address);
        const other = new DOMParser().parseFromString(await response.text(), "text/html");
        return (
          response.ok && (hash === "" || other.getElementById(decodeURIComponent(hash.slice(1))) !== null)
        );
      }, link);
      expect(there, link).toBe(true);
    }
  }
  await page.close();
});

test("the catalogue leaves what is looked for, also on a page opened from a disk", async () => {
  const page = await site.browser.newPage();
  await page.goto(pathToFileURL(`${site.dist}/dia-ban.html`).href);
  const items = page.locator("#danh-muc li:visible");
  const all = await items.count();
  expect(all).toBeGreaterThan(150);
  const field = page.getByRole("searchbox", { name: "Tìm địa bàn, đơn vị" });
  await field.fill("tran hung dao");
  expect(await items.allTextContents()).toEqual([
    "phường Trần Hưng Đạo 2020–2024",
    "xã Trần Hưng Đạo 01/01/2020–30/06/2025",
  ]);
  expect(await page.locator(".finder [role=status]").textContent()).toBe("2 đơn vị, 2 địa bàn");
  await field.fill("");
  expect(await items.count()).toBe(all);
  // Nothing can be fetched from a disk: the field of every page says where else to look.
  await page.locator("#tim").fill("phu ly");
  await page.getByText("xem danh mục ở trang Địa bàn").first().waitFor();
  await page.close();
});
