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

/** The rules of WCAG 2.2 AA, and what is good practice besides. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The one rule that hangs on colours, and costs most. */
const COLOURS = "color-contrast";

interface Look {
  path: string;
  width?: number;
  dark?: boolean;
  /** Which rules; all where it is not said. */
  only?: "colours" | "all but colours";
  spoil?: string;
}

/** What axe finds on a page, a line each. */
async function complaints({ path, width = 1366, dark = false, only, spoil = "" }: Look): Promise<string[]> {
  const { page } = await site.open(path, width);
  try {
    await page.evaluate(
      (markup) => document.querySelector("main")?.insertAdjacentHTML("beforeend", markup),
      spoil,
    );
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    await page.addScriptTag({ path: AXE });
    const options = {
      runOnly: only === "colours" ? [COLOURS] : RULES,
      rules: only === "all but colours" ? { [COLOURS]: { enabled: false } } : {},
      resultTypes: ["violations"],
    };
    const violations: Violation[] = await page.evaluate(
      `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
    );
    return violations.map(
      ({ id, help, nodes }) => `${path}: ${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`,
    );
  } finally {
    await page.close();
  }
}

const SPOIL = '<img src="data:,"><p style="color:#aaaaaa;background:#ffffff">nhạt</p>';

test.for([
  ["", undefined, ["color-contrast", "image-alt"]],
  [", of colours alone", "colours", ["color-contrast"]],
  [", of all but colours", "all but colours", ["image-alt"]],
] as const)(
  "axe finds a picture without words and a grey too pale, were there one%s",
  async ([, only, ids]) => {
    const found = await complaints({ path: "cach-tinh.html", spoil: SPOIL, ...(only ? { only } : {}) });
    expect(found.map((line) => line.split(": ")[1])).toEqual(ids);
  },
);

// Dark, only colours are others; on a narrow page, all but they.
test.for<[string, Omit<Look, "path">]>([
  ["light", {}],
  ["dark", { dark: true, only: "colours" }],
  ["light at 320 px", { width: 320, only: "all but colours" }],
])("axe finds nothing on any page, %s", async ([, look]) => {
  const found: string[] = [];
  for (const path of LOOKED_AT) found.push(...(await complaints({ path, ...look })));
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
