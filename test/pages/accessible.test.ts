import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { PAGES, raiseSite, type Site } from "../support/site.ts";

/** Every page, two of the districts' pages and one report: they are one page drawn for each. */
const LOOKED_AT = [...PAGES, "dia-ban/347.html", "dia-ban/TT.html", "bao-cao/2024.html"];

let site: Site;

beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});

afterAll(() => site?.close());

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** The rules of WCAG 2.2 AA, and what is good practice besides. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The one rule that hangs on colours, and costs most. */
const COLOURS = "color-contrast";

type Only = "colours" | "all but colours" | "everything";

/** What axe finds on a page as it stands, a line each. */
async function complaints(page: Page, only: Only = "everything"): Promise<string[]> {
  const options = {
    runOnly: only === "colours" ? [COLOURS] : RULES,
    rules: only === "all but colours" ? { [COLOURS]: { enabled: false } } : {},
    resultTypes: ["violations"],
  };
  const violations: Violation[] = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`);
}

const SPOIL = '<img src="data:,"><p style="color:#aaaaaa;background:#ffffff">nhạt</p>';

test("axe finds a picture without words and a grey too pale, were there one", async () => {
  const { page } = await site.open("cach-tinh.html");
  await page.evaluate(
    (markup) => document.querySelector("main")?.insertAdjacentHTML("beforeend", markup),
    SPOIL,
  );
  await page.addScriptTag({ path: AXE });
  const found = async (only: Only) => (await complaints(page, only)).map((line) => line.split(": ")[0]);
  expect(await found("everything")).toEqual(["color-contrast", "image-alt"]);
  expect(await found("colours")).toEqual(["color-contrast"]);
  expect(await found("all but colours")).toEqual(["image-alt"]);
  await page.close();
});

describe.for(LOOKED_AT)("%s", (path) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open(path));
    await page.addScriptTag({ path: AXE });
  });
  afterAll(() => page?.close());

  test("axe finds nothing on it, light", async () => {
    await page.emulateMedia({ colorScheme: "light" });
    expect(await complaints(page)).toEqual([]);
  });

  // Dark, only colours are others; on a narrow page, all but they.
  test("axe finds nothing on it, dark", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await complaints(page, "colours")).toEqual([]);
  });

  test("at 320 px axe finds nothing on it, and it does not scroll sideways", async () => {
    await page.setViewportSize({ width: 320, height: 768 });
    expect(await complaints(page, "all but colours")).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });

  test("what can be pressed is at least 24 px high and wide, or stands in a line of text", async () => {
    await page.setViewportSize({ width: 360, height: 768 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, select, summary, input, nav a")]
        .filter((thing) => thing.checkVisibility() && !thing.closest("p, .skip"))
        .map((thing) => ({ text: thing.outerHTML.slice(0, 120), box: thing.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });
});
