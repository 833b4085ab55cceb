/** Another province's pages, as people read them: on screens large and small, on paper, by ear. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OTHER } from "../support/pack.ts";
import { PAGES, raiseSite, type Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(OTHER.data);
});
afterAll(() => site?.close());

/** Sizes of the words in the charts that are to be seen, in pixels of the screen. */
function chartWordSizes(page: Page): Promise<number[]> {
  return page.locator(".chart svg:visible").evaluateAll((drawings) =>
    drawings.flatMap((svg) => {
      const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute("width"));
      return Array.from(svg.querySelectorAll("text")).map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
    }),
  );
}

test.each([
  [1366, 768],
  [1280, 720],
  [360, 740],
])("at %i×%i the charts' words are 12 pixels or more and do not touch each other", async (width, height) => {
  const { page } = await site.open("index.html", width, height);
  const sizes = await chartWordSizes(page);
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  const touching = await page.locator(".chart svg:visible").evaluateAll((drawings) =>
    drawings.flatMap((svg) => {
      const words = Array.from(svg.querySelectorAll("text")).map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return words.flatMap((one, i) =>
        words
          .slice(i + 1)
          .filter(({ box }) => box.left < one.box.right - 1 && one.box.left < box.right - 1)
          .filter(({ box }) => box.top < one.box.bottom - 3 && one.box.top < box.bottom - 3)
          .map(({ text }) => `${one.text} / ${text}`),
      );
    }),
  );
  expect(touching).toEqual([]);
  await page.close();
});

test.each(["tieu-chi.html", "hinh.html"])(
  "a district of sixty letters leaves %s as wide as a small telephone",
  async (path) => {
    const { page } = await site.open(path, 320, 640);
    await page.locator("select[name='dia-ban']").evaluate((select) => {
      const long = document.createElement("option");
      long.textContent = "Xã Nam Thượng Ngạn, phường Bắc Đông Tây và đặc khu Hợp Nhất 6";
      select.append(long);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  },
);

test("the first screen at 1366×768 holds all answers, and what to notice", async () => {
  const { page } = await site.open("index.html");
  for (const part of [".answers", "ol.notable >> nth=0"]) {
    const box = await page.locator(part).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(768);
  }
  await page.close();
});

describe.each([...PAGES, "dia-ban/369.html"])("%s", (path) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open(path));
  });
  afterAll(() => page?.close());

  test("is no wider than a telephone of 360 pixels; wide tables scroll in their own frame", async () => {
    const narrow = await site.open(path, 360, 740);
    expect(await narrow.page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
    expect(narrow.complaints).toEqual([]);
    await narrow.page.close();
  });

  test("has one first heading, no level left out, and links that lead somewhere", async () => {
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href") ?? "")
          .filter((to) => !document.getElementById(to.slice(1))),
      );
    expect(lost).toEqual([]);
  });

  test("tables have captions and headers with a scope; drawings say in words what they show", async () => {
    const wanting = await page.evaluate(() => {
      const all = (selector: string) => Array.from(document.querySelectorAll(selector));
      const ids = all("[id]").map(({ id }) => id);
      return [
        ...all("table").filter(
          (table) => !table.querySelector("caption")?.textContent || !table.querySelector('th[scope="col"]'),
        ),
        ...all("th:not([scope])"),
        ...all("svg").filter((svg) => !svg.getAttribute("aria-label")),
        ...all("svg:not([role=img])").filter((svg) => {
          const marks = Array.from(svg.querySelectorAll('.mark[role="img"]'));
          const said = marks.map((mark) => mark.getAttribute("aria-label"));
          return marks.length === 0 || said.join("; ") !== svg.getAttribute("aria-label");
        }),
        ...all("img:not([alt])"),
        ...all("[id]").filter(({ id }, i) => ids.indexOf(id) !== i),
      ].map((element) => element.outerHTML.slice(0, 80));
    });
    expect(wanting).toEqual([]);
  });

  test("names kinds, periods, groups and units in words, not by their codes", async () => {
    const text = await page.evaluate(() => {
      const body = document.createElement("div");
      body.append(document.body.cloneNode(true));
      const all = (selector: string) => Array.from(body.querySelectorAll(selector));
      for (const element of all("code, .path, #bang-tep-khong-dung td, script")) element.remove();
      // Cells stand apart, else the end of one and the begin of the next read as one number.
      for (const cell of all("td, th, text, tspan, title")) cell.append(" | ");
      return body.textContent ?? "";
    });
    expect(text).not.toMatch(/\b20\d\d-(?:H\d|Q\d|M\d\d)\b/);
    expect(text).not.toMatch(/\b(?:roster|evaluation|registration|campaign|three_initiatives|declared)\b/);
    expect(text).not.toMatch(/(?<![\d.,])\d{5}(?![\d.,])/);
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test("on paper nothing is folded or cut off, and no sheet is wider than A4", async () => {
    // The width between the margins of an A4 sheet.
    await page.setViewportSize({ width: 605, height: 900 });
    await page.emulateMedia({ media: "print" });
    const folded = await page.locator("details:not(.of-chart) > *:not(summary)").evaluateAll(
      (parts) =>
        parts
          // What is not printed at all, such as a form, is not folded.
          .filter((part) => part.closest("details")?.checkVisibility())
          .filter((part) => part.getBoundingClientRect().height === 0).length,
    );
    expect(folded).toBe(0);
    const wide = await page
      .locator("table, svg, p")
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.getBoundingClientRect().right > 606)
          .map((part) => `${part.id} ${Math.round(part.getBoundingClientRect().right)}`),
      );
    expect(wide).toEqual([]);
    await page.emulateMedia({ media: "screen" });
    const opened = await page.locator("details[open]").count();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("details:not([open], .of-chart)").count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("details[open]").count()).toBe(opened);
  });
});
