import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { PAGES, raiseSite, type Site } from "../support/site.ts";

/** Every page, two of the districts' pages and one report: they are one page drawn for each. */
const LOOKED_AT = [...PAGES, "dia-ban/347.html", "dia-ban/TT.html", "bao-cao/2024.html"];

let site: Site;

beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
}, 120_000);

afterAll(() => site.close());

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** What axe finds on a page, a line each. */
async function complaints(path: string, dark: boolean, width: number, spoil = ""): Promise<string[]> {
  const { page } = await site.open(path, width);
  try {
    await page.evaluate(
      (markup) => document.querySelector("main")?.insertAdjacentHTML("beforeend", markup),
      spoil,
    );
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    await page.addScriptTag({ path: AXE });
    const violations: Violation[] = await page.evaluate(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)`,
    );
    return violations.map(
      ({ id, help, nodes }) => `${path}: ${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`,
    );
  } finally {
    await page.close();
  }
}

test("axe finds a picture without words and a grey too pale, were there one", async () => {
  const spoil = '<img src="data:,"><p style="color:#aaaaaa;background:#ffffff">nhạt</p>';
  const found = (await complaints("cach-tinh.html", false, 1366, spoil)).join("\n");
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
});

test.for([
  ["light", false, 1366],
  ["dark", true, 1366],
  ["light at 320 px", false, 320],
] as const)("axe finds nothing on any page, %s", async ([, dark, width]) => {
  const found: string[] = [];
  for (const path of LOOKED_AT) found.push(...(await complaints(path, dark, width)));
  expect(found).toEqual([]);
});

test("no page scrolls sideways at 320 px", async () => {
  for (const path of LOOKED_AT) {
    const { page } = await site.open(path, 320);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBeLessThanOrEqual(0);
    await page.close();
  }
});

test("what can be pressed is at least 24 px high and wide, or stands in a line of text", async () => {
  for (const path of LOOKED_AT) {
    const { page } = await site.open(path, 360);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, select, summary, input, nav a")]
        .filter((thing) => thing.checkVisibility() && !thing.closest("p, .skip"))
        .map((thing) => ({ text: thing.outerHTML.slice(0, 120), box: thing.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect(small, path).toEqual([]);
    await page.close();
  }
});
