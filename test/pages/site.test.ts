/** The finished site in a real browser, against sums that are worked out here from the expected long table. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectedSum, shown } from "../support/expected-sums.ts";
import { SAMPLE } from "../support/pack.ts";
import { type Opened, PAGES, raiseSite, type Site } from "../support/site.ts";

/** For what a page does by and by: a machine may have much else to do. */
const PATIENCE = { timeout: 20_000 };

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

test("the build asks the network for nothing", () => {
  expect(existsSync(site.networkLog)).toBe(false);
});

test("an address that ends in no part of the page opens it all the same", async () => {
  const { page, complaints } = await site.open("cach-tinh.html#100%");
  await page.waitForSelector("html.ready", { state: "attached" });
  expect(complaints).toEqual([]);
  await page.close();
});

describe.each([...PAGES, "dia-ban/353.html", "bao-cao/2024.html"])("%s", (path) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open(path);
  });
  afterAll(() => opened?.page.close());

  test("opens without a complaint, in Vietnamese, with zoom, and says what the data is", async () => {
    const { page, complaints } = opened;
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(await page.getAttribute('meta[name="viewport"]', "content")).not.toMatch(
      /maximum-scale|user-scalable/,
    );
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    const text = (await page.locator("body").allInnerTexts()).join(" ");
    expect(text).toContain("Số liệu mô phỏng");
    expect(text).toContain("Số liệu nhận đến 15/07/2026");
    expect(text).not.toMatch(/\b(Search|Contents|Built with|Observable|Toggle|Previous|Next)\b/);
    expect(complaints).toEqual([]);
  });

  test("calls no two of its parts by one name", async () => {
    const ids = await opened.page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });

  test("has no heading that looks larger than those above it in rank", async () => {
    const sizes = await opened.page.locator(":is(h1, h2, h3):visible").evaluateAll((all) =>
      all.map((one) => ({
        rank: one.tagName,
        size: Number.parseFloat(getComputedStyle(one).fontSize),
      })),
    );
    const of = (rank: string) => sizes.filter((one) => one.rank === rank).map(({ size }) => size);
    expect(Math.max(0, ...of("H3"))).toBeLessThanOrEqual(Math.min(100, ...of("H2")));
    if (path !== "hop.html") expect(Math.max(0, ...of("H2"))).toBeLessThanOrEqual(Math.min(100, ...of("H1")));
  });

  test("every rate on it is the sum of its rows, or has none", async () => {
    const rates = await opened.page.locator(".rate[data-measure]").evaluateAll((nodes) =>
      nodes.map((node) => ({
        text: (node.textContent ?? "").replace(/[()]/g, "").replace(/\s+/g, " ").trim(),
        measure: node.getAttribute("data-measure") ?? "",
        period: node.getAttribute("data-period") ?? "",
        base: node.getAttribute("data-base") ?? "",
        group: node.getAttribute("data-group"),
        kind: node.getAttribute("data-kind"),
        criteria: node.getAttribute("data-criteria"),
        position: node.getAttribute("data-position"),
        criterion: node.getAttribute("data-criterion"),
        campaign: node.getAttribute("data-campaign"),
        grade: node.getAttribute("data-grade"),
        unit: node.getAttribute("data-unit"),
      })),
    );
    for (const { text, ...about } of rates) {
      const sum = expectedSum(about);
      if (sum) expect(text, JSON.stringify(about)).toContain(shown(sum).replace(/[()]/g, ""));
      else expect(text, JSON.stringify(about)).not.toMatch(/\d%/);
    }
    expect(rates.length).toBeGreaterThan(path === "index.html" ? 100 : path === "so-lieu.html" ? 40 : -1);
  });

  test("fits a telephone of 360 pixels", async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
  });
});

test("the first screen at 1366×768 answers what the Standing Committee asks, and says what to notice", async () => {
  const { page } = await site.open("index.html");
  for (const part of [".answers", "ol.notable >> nth=0"]) {
    const box = await page.locator(part).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(768);
  }
  const cards = await page
    .locator(".answers .card")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
  expect(new Set(cards).size).toBe(1);
  const text = (await page.locator(".answers").allInnerTexts()).join(" ").replace(/\s+/g, " ");
  const answers = [
    { measure: "evaluated", period: "2026-H1" },
    { measure: "evaluated", period: "2025-H1" },
    { measure: "criteria_met", period: "2026-H1", criteria: "score" },
    { measure: "criteria_met", period: "2025-H1", criteria: "score" },
    { measure: "three_initiatives", period: "2025", base: "commune" },
    { measure: "three_initiatives", period: "2024", base: "commune" },
    { measure: "training_registered", period: "2025" },
    { measure: "training_registered", period: "2024" },
  ];
  expectFigures(text, answers);
  for (const words of [
    "6 tháng đầu năm 2026",
    "Năm 2025",
    "Giảm 2,0 điểm %",
    "98 vào cuối 6 tháng đầu năm 2025",
    "33 vào cuối 6 tháng đầu năm 2026",
    "khung cũ",
    "Dưới chỉ tiêu 100%: còn thiếu 3 đơn vị",
    "Đạt chỉ tiêu 95%",
  ]) {
    expect(text).toContain(words);
  }
  const notable = ((await page.locator("ol.notable").first().textContent()) ?? "").replace(/\s+/g, " ");
  expectFigures(notable, [
    { measure: "three_initiatives", period: "2025", base: "commune", group: "353" },
    { measure: "evaluated", period: "2025", group: "353" },
  ]);
  await page.close();
});

test("a chosen period is that of every part, stands in the address, and opens again from it", async () => {
  const { page, complaints } = await site.open("index.html");
  await page.locator('select[data-choice="period"]').selectOption({ label: "Năm 2024" });
  await page.waitForFunction(() => location.search === "?v=1&ky=2024");
  // Until then what is out of sight is not laid out, and has no words to be seen.
  await page.waitForFunction(() => !document.documentElement.classList.contains("answering"));
  const words = async (selector: string) =>
    (await page.locator(selector).allInnerTexts()).join(" ").replace(/\s+/g, " ");
  const check = async () => {
    expectFigures(await words(".answers"), [
      { measure: "evaluated", period: "2024" },
      { measure: "evaluated", period: "2023" },
      { measure: "three_initiatives", period: "2024", base: "commune" },
    ]);
    expect(await words(".answers")).not.toContain("2025");
    for (const part of ["districts", "declared", "district-table", "criterion-groups"]) {
      const text = () => words(`[data-part="${part}"]`);
      // What is out of sight is drawn after what the reader sees, when the address says already what was chosen.
      await expect.poll(async () => (await text()).toLowerCase(), PATIENCE).toContain("năm 2024");
      expect(await text()).not.toMatch(/2025|2026-|năm 2026/);
    }
  };
  await check();
  await page.reload();
  await page.waitForSelector("form.filters[aria-busy='false']");
  await check();
  expect(complaints).toEqual([]);
  await page.close();
});

test("bars take the funnels' place when they are asked for", async () => {
  const { page } = await site.open("index.html?v=1&hinh=cot");
  await expect.poll(() => page.locator("#dia-ban-evaluated svg:visible rect").count(), PATIENCE).toBe(6);
  await page.close();
});

function expectFigures(text: string, figures: Parameters<typeof expectedSum>[0][]): void {
  for (const about of figures) {
    const sum = expectedSum(about);
    if (!sum) throw new Error(JSON.stringify(about));
    for (const part of shown(sum).split(" ")) expect(text).toContain(part.replace(/[()]/g, ""));
  }
}

test("the charts show their figures: n/N for each district, a point for each period", async () => {
  const { page } = await site.open("index.html");
  const evaluated = page.locator("#dia-ban-evaluated svg:visible");
  const districts = await said(evaluated);
  for (const group of ["347", "349", "350", "351", "352", "353"]) {
    const sum = expectedSum({ measure: "evaluated", period: "2026-H1", group });
    if (!sum) throw new Error(group);
    expect(districts.filter((words) => words.includes(`: ${shown(sum)}`))).not.toEqual([]);
  }
  expect(districts).toContain("Trực thuộc: ít hơn 5 người");
  expect(districts).toHaveLength(7);
  const trend = page.locator("#xu-huong-evaluated-half svg:visible");
  expect(await trend.locator("circle").count()).toBe(4);
  const periods = await said(trend);
  for (const [i, period] of ["2023-H1", "2024-H1", "2025-H1", "2026-H1"].entries()) {
    const sum = expectedSum({ measure: "evaluated", period });
    if (!sum) throw new Error(period);
    expect(periods[i]).toContain(shown(sum));
  }
  await page.close();
});

function said(chart: Locator): Promise<string[]> {
  return chart
    .locator(".mark")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
}

test("the navigation leads from page to page, also from a disk without any server", async () => {
  const page = await site.browser.newPage();
  await page.goto(pathToFileURL(join(site.dist, "index.html")).href);
  await page.getByRole("link", { name: "Số liệu", exact: true }).click();
  await page.waitForURL(/so-lieu\.html$/);
  expect(await page.locator("h1").textContent()).toBe("Số liệu đã nhận");
  expect(await page.locator('nav a[aria-current="page"]').textContent()).toBe("Số liệu");
  await page.close();
});
