/** Phân tích in a real browser: it answers choices, opens addresses, survives nonsense, and gives files. */
import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectedSum, shown } from "../support/expected-sums.ts";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

const PAGE = "phan-tich.html";

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allInnerTexts()).join(" ").replace(/\s+/g, " ");
}

/** The table as texts, row by row. */
function tableOf(page: Page): Promise<string[][]> {
  return page
    .locator("#lat-cat-bang tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim())),
    );
}

async function fileFrom(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.locator(`[data-save="${button}"]`).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("without a script the default slice is there: chart, table and sum", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { page: other } = await site.open(PAGE);
  await page.goto(other.url());
  expect(await page.locator("[data-slot='drawing'] svg").count()).toBe(2);
  const sum = expectedSum({ measure: "criteria_met", period: "2026-H1", criteria: "score" });
  expect(await textOf(page, ".lead")).toContain(sum ? shown(sum) : "no sum");
  await other.close();
  await context.close();
});

test("a choice is answered in place, stands in the address, and Back takes it back", async () => {
  const { page, complaints } = await site.open(PAGE);
  await page.selectOption("[name='chi-so']", "duoc-danh-gia");
  await page.waitForFunction(() => location.search !== "");
  expect(new URL(page.url()).search).toBe("?v=1&chi-so=duoc-danh-gia");
  const evaluated = expectedSum({ measure: "evaluated", period: "2026-H1" });
  expect(await textOf(page, ".lead")).toContain(evaluated ? shown(evaluated) : "no sum");
  await page.locator("[data-control='dia-ban'] summary").click();
  await page.locator("[data-control='dia-ban'] input[value='353']").check();
  const own = expectedSum({ measure: "evaluated", period: "2026-H1", group: "353" });
  expect(await textOf(page, ".lead")).toContain(own ? shown(own) : "no sum");
  expect(await page.locator("[data-control='dia-ban'] details").getAttribute("open")).not.toBeNull();
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes("dia-ban"));
  expect(await textOf(page, ".lead")).toContain(evaluated ? shown(evaluated) : "no sum");
  expect(complaints).toEqual([]);
  await page.close();
});

test("Back gives the search field the words by which its rows are found, wherever the focus is", async () => {
  const { page } = await site.open(PAGE);
  await page.selectOption("[name='chi-so']", "doan-vien-ren-luyen");
  await page.waitForFunction(() => location.search !== "");
  await page.selectOption("[name='theo']", "don-vi");
  await page.waitForFunction(() => location.search.includes("theo"));
  await page.locator("[data-find]").fill("tran hung dao");
  await page.waitForFunction(() => location.search.includes("loc="));
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes("theo"));
  expect(await page.locator("[data-find]").inputValue()).toBe("");
  await page.goForward();
  await page.waitForFunction(() => location.search.includes("loc="));
  expect(await page.locator("[data-find]").inputValue()).toBe("tran hung dao");
  await page.close();
});

test("rows are searched without accents and sorted by their headings, by keyboard too", async () => {
  const { page } = await site.open(`${PAGE}?v=1&chi-so=doan-vien-ren-luyen&theo=don-vi&ky=2024`);
  await page.locator("[data-find]").fill("tran hung dao");
  const names = async () => (await tableOf(page)).slice(1, -1).map(([name]) => name);
  await page.waitForFunction(() => document.querySelectorAll("#lat-cat-bang tbody tr").length === 2);
  expect((await names()).sort()).toEqual(["phường Trần Hưng Đạo Phủ Lý", "xã Trần Hưng Đạo Lý Nhân"]);
  expect(new URL(page.url()).searchParams.get("loc")).toBe("tran hung dao");
  await page.locator("[data-find]").fill("");
  await page.locator("[data-sort='mau']").focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-sort"))).toBe("mau");
  await page.close();
});

test("a long list is searched without accents, also by the districts that its units belong to", async () => {
  const { page } = await site.open(`${PAGE}?v=1&chi-so=doan-vien-ren-luyen&ky=2024`);
  await page.waitForSelector("[data-control='don-vi']");
  const list = page.locator("[data-control='don-vi']");
  await list.locator("summary").click();
  const seen = async () => (await list.locator(".tick:visible").allInnerTexts()).map((text) => text.trim());
  await list.locator("[data-narrow]").fill("tran hung dao");
  expect((await seen()).sort()).toEqual(["phường Trần Hưng Đạo", "xã Trần Hưng Đạo"]);
  await list.locator("[data-narrow]").fill("tran hung dao ly nhan");
  expect(await seen()).toEqual(["xã Trần Hưng Đạo"]);
  await page.close();
});

test("nonsense and markup in an address give a message and a working page", async () => {
  const search =
    "?v=1&ky=2199&dia-ban=<img src=x onerror=alert(1)>&chi-so=<script>alert(1)</script>&loc=<b>x</b>";
  const { page, complaints } = await site.open(PAGE + search);
  await page.waitForFunction(() => document.querySelector(".problems")?.textContent !== "");
  const problems = await textOf(page, ".problems");
  expect(problems).toContain("Không có kỳ “2199”; đã bỏ qua.");
  expect(problems).toContain("Không có địa bàn “<img src=x onerror=alert(1)>”; đã bỏ qua.");
  expect(await page.locator(".slice img, .slice script, .slice .find b").count()).toBe(0);
  await page.selectOption("[name='theo']", "ky");
  await page.waitForFunction(() => location.search.includes("theo=ky"));
  expect(await page.locator("[data-slot='heading'] .title").textContent()).toBe("Lượt tiêu chí đạt theo kỳ");
  expect(complaints).toEqual([]);
  await page.close();
});

test("an address of a later version says so and opens the default", async () => {
  const { page } = await site.open(`${PAGE}?v=9&chi-so=3-chu-dong`);
  await page.waitForFunction(() => document.querySelector(".problems")?.textContent !== "");
  expect(await textOf(page, ".problems")).toContain("phiên bản “9”");
  const sum = expectedSum({ measure: "criteria_met", period: "2026-H1", criteria: "score" });
  expect(await textOf(page, ".lead")).toContain(sum ? shown(sum) : "no sum");
  expect(await page.locator("[data-slot='heading'] .title").textContent()).toBe(
    "Lượt tiêu chí đạt theo địa bàn",
  );
  await page.close();
});

test("the files give the table that is shown, and a copy pastes as a table", async () => {
  const { page, complaints } = await site.open(`${PAGE}?v=1&chi-so=duoc-danh-gia&ky=2024&sap-xep=mau.giam`);
  await page.waitForFunction(() => document.querySelector("th[aria-sort]") !== null);
  const table = await tableOf(page);
  const csv = await fileFrom(page, "csv");
  expect(csv.name).toBe("phan-tich-duoc-danh-gia-2024.csv");
  const lines = csv.bytes.toString("utf8").trim().split("\r\n");
  expect(lines.length).toBe(table.length);
  expect(lines.map((line) => line.split(",")[0]?.replace("\uFEFF", ""))).toEqual(table.map(([name]) => name));
  const whole = expectedSum({ measure: "evaluated", period: "2024" });
  expect(lines.at(-1)).toMatch(new RegExp(`,${whole?.n},${whole?.N}$`));
  const workbook = await fileFrom(page, "xlsx");
  const rows = utils.sheet_to_json<unknown[]>(read(workbook.bytes).Sheets["Số liệu"] ?? {}, { header: 1 });
  expect(rows.map(([name]) => name)).toEqual(table.map(([name]) => name));
  expect(rows.at(-1)?.slice(2)).toEqual([whole?.n, whole?.N]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("[data-save='copy']").click();
  await page.waitForFunction(() => document.querySelector("[data-save='copy']")?.hasAttribute("data-done"));
  expect(await page.locator("[data-save='copy']").getAttribute("data-done")).toBe("Đã chép");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(copied).toContain("<table");
  expect(copied).toContain("Phủ Lý");
  expect(complaints).toEqual([]);
  await page.close();
});
