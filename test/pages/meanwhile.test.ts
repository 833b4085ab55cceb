/** Pages on a slow line: what is chosen while counts are on their way is chosen on top of what they are for. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

/** From where another page is gone to once it is known what of it is held back. */
const SMALLEST = "nhung/khong-co.html";

/** A page with the counts of every measure held back, until `arrive`. */
async function held(path: string): Promise<{ page: Page; arrive: () => void }> {
  let arrive = () => {};
  const gate = new Promise<void>((done) => {
    arrive = done;
  });
  const { page } = await site.open(SMALLEST);
  await page.route(/\.json$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(new URL(`/${path}`, page.url()).href);
  return { page, arrive };
}

const shown = (page: Page) => page.locator("[data-slot='heading'] .title").textContent();
const answered = (page: Page) => page.waitForSelector("[data-app='analysis'][aria-busy='false']");

/** What the button of the link copies, without the site's own address. */
async function copied(page: Page): Promise<string> {
  await page.locator("[data-do='link']:not([data-done])").click();
  await page.waitForSelector("[data-do='link'][data-done='Đã chép']");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return text.slice(text.indexOf(".html") + ".html".length);
}

test("words typed while an address is being opened are looked for in what it opens", async () => {
  const { page, arrive } = await held("phan-tich.html?v=1&chi-so=doan-vien-ren-luyen&theo=don-vi&ky=2024");
  await page.locator("[data-find]").fill("tran hung dao");
  arrive();
  await answered(page);
  expect(await page.locator("#lat-cat-bang tbody tr").count()).toBe(2);
  expect(new URL(page.url()).search).toBe(
    "?v=1&chi-so=doan-vien-ren-luyen&ky=2024&theo=don-vi&loc=tran%20hung%20dao",
  );
  await page.close();
});

test("a choice made while an address is being opened, or another measure fetched, leaves the rest of it", async () => {
  const { page, arrive } = await held("phan-tich.html?v=1&chi-so=duoc-danh-gia&ky=2024&dia-ban=353");
  await page.selectOption("[name='theo']", "ky");
  await page.selectOption("[name='chi-so']", "diem");
  await page.selectOption("[name='hinh']", "cot");
  arrive();
  await answered(page);
  expect(new URL(page.url()).search).toBe("?v=1&chi-so=diem&dia-ban=353&ky=2024&theo=ky&hinh=cot");
  expect(await shown(page)).toMatch(/^Điểm.* theo kỳ$/);
  await page.close();
});

test("a choice is a step back of its own, also where words were typed before its counts were there", async () => {
  const { page, arrive } = await held("phan-tich.html");
  await page.selectOption("[name='chi-so']", "doan-vien-ren-luyen");
  await page.locator("[data-find]").fill("ly nhan");
  arrive();
  await answered(page);
  expect(new URL(page.url()).search).toBe("?v=1&chi-so=doan-vien-ren-luyen&loc=ly%20nhan");
  await page.goBack();
  await page.waitForFunction(() => location.search === "");
  expect(new URL(page.url()).pathname).toBe("/phan-tich.html");
  expect(await page.locator("[name='chi-so']").inputValue()).toBe("tieu-chi-dat");
  // Words typed next belong to the step that the reader came back to.
  await page.locator("[data-find]").fill("phu ly");
  await page.waitForFunction(() => location.search.includes("loc="));
  await page.goForward();
  await page.waitForFunction(() => location.search.includes("ly%20nhan"));
  await page.close();
});

test("an address with a mistake says so, also where something was chosen meanwhile", async () => {
  const { page, arrive } = await held("phan-tich.html?v=1&chi-so=duoc-danh-gia&ky=2199");
  await page.selectOption("[name='theo']", "ky");
  arrive();
  await answered(page);
  expect(await page.locator(".problems").textContent()).toContain("Không có kỳ “2199”; đã bỏ qua.");
  await page.close();
});

test("a file asked for while an address is being opened is of what it opens", async () => {
  const { page, arrive } = await held("phan-tich.html?v=1&chi-so=duoc-danh-gia&ky=2024");
  const waiting = page.waitForEvent("download");
  await page.locator("[data-save='csv']").click();
  arrive();
  expect((await waiting).suggestedFilename()).toBe("phan-tich-duoc-danh-gia-2024.csv");
  await page.close();
});

test("counts that do not come leave the page as it was, and the next choice starts from there", async () => {
  const { page } = await site.open("phan-tich.html?v=1&ky=2024");
  await page.waitForSelector("[data-app='analysis'][aria-busy='false']");
  await page.route(/\.json$/, (route) => route.abort());
  await page.selectOption("[name='chi-so']", "diem");
  await page.waitForFunction(() => document.querySelector(".problems")?.textContent !== "");
  expect(await page.locator(".problems").textContent()).toContain("Không tải được số liệu");
  await page.selectOption("[name='hinh']", "cot");
  expect(new URL(page.url()).search).toBe("?v=1&ky=2024&hinh=cot");
  await page.close();
});

test("where Back finds no counts a link is of what is shown, and trying again goes back", async () => {
  const { page } = await site.open("phan-tich.html?v=1&chi-so=diem&ky=2024");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await answered(page);
  await page.evaluate(() => history.pushState(null, "", "?v=1&chi-so=duoc-danh-gia"));
  await page.reload();
  await answered(page);
  await page.route(/\.json$/, (route) => route.abort());
  await page.goBack();
  const again = page.locator(".problems button");
  await again.waitFor();
  expect(await shown(page)).toBe("Cán bộ được đánh giá theo địa bàn");
  expect(await copied(page)).toBe("?v=1&chi-so=duoc-danh-gia#lat-cat");
  await page.unroute(/\.json$/);
  await again.click();
  await page.waitForFunction(() => document.querySelector(".problems")?.textContent === "");
  expect(await shown(page)).toMatch(/^Điểm/);
  expect(await copied(page)).toBe("?v=1&chi-so=diem&ky=2024#lat-cat");
  expect(new URL(page.url()).search).toBe("?v=1&chi-so=diem&ky=2024");
  await page.close();
});

test("a choice whose counts did not come is made by trying again, and is a step back of its own", async () => {
  const { page } = await site.open("phan-tich.html?v=1&ky=2024");
  await answered(page);
  await page.route(/\.json$/, (route) => route.abort());
  await page.selectOption("[name='chi-so']", "diem");
  const again = page.locator(".problems button");
  await again.waitFor();
  await page.unroute(/\.json$/);
  await again.click();
  await page.waitForFunction(() => location.search.includes("chi-so=diem"));
  await page.goBack();
  await page.waitForFunction(() => location.search === "?v=1&ky=2024");
  expect(await shown(page)).toBe("Lượt tiêu chí đạt theo địa bàn");
  await page.close();
});

test("a link of a page whose address found no counts is of what was built into it", async () => {
  const { page } = await site.open(SMALLEST);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.route(/\.json$/, (route) => route.abort());
  await page.goto(new URL("/phan-tich.html?v=1&chi-so=diem", page.url()).href);
  await page.locator(".problems button").waitFor();
  expect(await copied(page)).toBe("#lat-cat");
  await page.close();
});

test("who compares with nothing again lets the second slice go", async () => {
  const { page } = await site.open("phan-tich.html?v=1&so-voi=khac&so-voi.ky=2024");
  await page.waitForSelector("[data-control='so-voi.ky']");
  await page.selectOption("[name='so-voi']", "khong");
  expect(await page.locator("[name='so-voi']").inputValue()).toBe("khong");
  expect(await page.locator("[data-control='so-voi.ky']").count()).toBe(0);
  expect(new URL(page.url()).search).toBe("");
  await page.close();
});

test("a filter chosen while an address is being opened leaves the address's other filters", async () => {
  const { page, arrive } = await held("tieu-chi.html?v=1&ky=2024&dia-ban=353");
  await page.selectOption("[name='chuc-danh']", "BT");
  arrive();
  await page.waitForFunction(() => location.search.includes("chuc-danh"));
  expect(new URL(page.url()).search).toBe("?v=1&ky=2024&dia-ban=353&chuc-danh=BT");
  const chosen = await page.locator("form.filters option:checked").all();
  const values = chosen.map((option) => option.getAttribute("value"));
  expect(await Promise.all(values)).toEqual(["2024", "353", "BT"]);
  await page.close();
});

test("filters whose counts do not come stand as the page was opened", async () => {
  const { page } = await site.open(SMALLEST);
  await page.route(/\.json$/, (route) => route.abort());
  await page.goto(new URL("/tham-gia.html?v=1&ky=2024", page.url()).href);
  await page.waitForFunction(() => document.querySelector("form.filters .problems")?.textContent !== "");
  expect(await page.locator("[name='ky']").inputValue()).toBe("");
  await page.close();
});
