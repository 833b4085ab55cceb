/** The page Hình và bảng in a real browser: what it lists is there, answers a choice, and can be taken. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

/** The page as it stands without a script. */
function still() {
  return parseHTML(readFileSync(join(site.dist, "hinh.html"), "utf8")).document;
}

test("without a script the latest figures of the province stand there, each with files that exist", () => {
  const cards = [...still().querySelectorAll(".figure-card, .figure-row")];
  expect(cards.length).toBeGreaterThan(40);
  const paths = cards.map((card) => card.getAttribute("data-path"));
  expect(paths).toContain("hinh/3-chu-dong/2025");
  expect(paths).toContain("hinh/can-bo-duoc-danh-gia/2026-H1");
  for (const card of cards) {
    for (const link of card.querySelectorAll("a[download], img")) {
      const address = (link.getAttribute("href") ?? link.getAttribute("src") ?? "").replace("./", "");
      // This site was built without pictures, which take longest.
      if (!address.endsWith(".png")) expect(existsSync(join(site.dist, address)), address).toBe(true);
    }
    const page = card.querySelector(".words a")?.getAttribute("href") ?? "";
    expect(existsSync(join(site.dist, page.replace(/[?#].*$/, ""))), page).toBe(true);
  }
});

test("a preview keeps its place, and all that the page loads is light", async () => {
  const { page, complaints } = await site.open("hinh.html");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForFunction(() => [...document.images].filter(({ complete }) => complete).length > 4);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => ("value" in entry ? Number(entry.value) : 0));
          done(shifts.reduce((sum, value) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(0), 300);
      }),
  );
  expect(moved).toBeLessThan(0.02);
  expect(complaints).toEqual([]);
  const packed = (addresses: string[]) =>
    addresses.reduce((sum, address) => sum + statSync(join(site.dist, `${address}.gz`)).size, 0);
  const scripts = await page.evaluate(() =>
    [...document.scripts].map((script) => script.getAttribute("src") ?? "").filter(Boolean),
  );
  expect(packed(scripts)).toBeLessThan(120_000);
  const { data } = JSON.parse(still().getElementById("guong-files")?.textContent ?? "{}");
  expect(packed([data.reference, data.submitted, "hinh/muc-luc.json"])).toBeLessThan(60_000);
  await page.close();
});

test("a period and a district choose the figures, and stand in the address", async () => {
  const { page, complaints } = await site.open("hinh.html");
  await page.locator('select[data-choice="period"]').selectOption("2024");
  await page.locator('select[data-choice="group"]').selectOption("353");
  await page.waitForSelector('[data-path="hinh/3-chu-dong/2024/353"]');
  await page.waitForFunction(() => location.search === "?v=1&ky=2024&dia-ban=353");
  const paths = () => page.locator("[data-path]").evaluateAll((all) => all.map((one) => one.dataset.path));
  const chosen = await paths();
  expect(chosen.every((path) => /\/2024\/353$/.test(path ?? ""))).toBe(true);
  await page.reload();
  await page.waitForSelector('[data-path="hinh/3-chu-dong/2024/353"]');
  expect(await paths()).toEqual(chosen);
  await page.locator('select[data-choice="group"]').selectOption("");
  await page.waitForSelector('[data-path="hinh/3-chu-dong/2024"]');
  expect(complaints).toEqual([]);
  await page.close();
});

test("an address and the lines that embed a figure can be copied", async () => {
  const { page } = await site.open("hinh.html?v=1&ky=2024&dia-ban=353");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const card = page.locator('[data-path="hinh/3-chu-dong/2024/353"]');
  const copied = async (button: string) => {
    await card.getByRole("button", { name: button }).click();
    await card.getByRole("button", { name: button }).and(page.locator("[data-done]")).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const root = page.url().replace(/hinh\.html.*$/, "");
  expect(await copied("Chép liên kết")).toBe(`${root}hinh/3-chu-dong/2024/353.png`);
  const code = await copied("Mã nhúng");
  expect(code).toContain(`src="${root}nhung/3-chu-dong/2024/353.html"`);
  expect(code).toContain('<guong-hinh name="3-chu-dong" ky="2024" dia-ban="353">');
  await page.close();
});

test("search finds the page", async () => {
  const { page } = await site.open("index.html");
  await page.locator("#tim").pressSequentially("hinh va bang");
  await page.waitForSelector('.found a[href$="hinh.html"]');
  await page.close();
});
