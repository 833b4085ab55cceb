/** Meeting mode in a browser: with and without a script, on a projector, a telephone and paper. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../support/pack.ts";
import { raiseSite, type Site } from "../support/site.ts";
import { builtSlides, expectedFigure as figure } from "../support/slides.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

const built = () => builtSlides(site.dist);

/** The number and heading of the slide that is to be seen; there is never more than one. */
async function seen(page: Page): Promise<{ number: string; heading: string }> {
  const headings = await page.locator(".slide:visible h2").allTextContents();
  expect(headings).toHaveLength(1);
  return { number: (await page.locator(".slide-number").textContent()) ?? "", heading: headings[0] ?? "" };
}

test("keys lead through the slides; the address names each, and its heading has the focus", async () => {
  const { page, complaints } = await site.open("hop.html", 1280, 720);
  const count = built().length;
  expect((await seen(page)).number).toBe(`1/${count}`);
  const steps: [key: string, number: number][] = [
    ["ArrowRight", 2],
    ["PageDown", 3],
    [" ", 4],
    ["ArrowLeft", 3],
    ["PageUp", 2],
    ["End", count],
    ["ArrowRight", count],
    ["Home", 1],
    ["ArrowLeft", 1],
    ["ArrowRight", 2],
  ];
  for (const [key, number] of steps) {
    await page.keyboard.press(key);
    const { number: shownNumber, heading } = await seen(page);
    expect(shownNumber, key).toBe(`${number}/${count}`);
    expect(new URL(page.url()).hash).toBe(`#${number}`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heading);
  }
  expect(complaints).toEqual([]);
  await page.close();
});

test("buttons do the same and are large enough for a finger; so does a swipe", async () => {
  const { page } = await site.open("hop.html", 390, 800);
  for (const button of await page.locator(".slide-controls button:visible").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole("button", { name: "Trang chiếu sau" }).click();
  expect((await seen(page)).number).toMatch(/^2\//);
  await page.getByRole("button", { name: "Trang chiếu trước" }).click();
  expect((await seen(page)).number).toMatch(/^1\//);
  await page.locator(".meeting").evaluate((place) => {
    const touch = (clientX: number) => new Touch({ identifier: 1, target: place, clientX, clientY: 300 });
    place.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(300)] }));
    place.dispatchEvent(new TouchEvent("touchend", { changedTouches: [touch(120)] }));
  });
  expect((await seen(page)).number).toMatch(/^2\//);
  await page.close();
});

test("an address opens the slide and the period that it names; another period keeps the place", async () => {
  const { page } = await site.open("hop.html?v=1&ky=2024#3", 1280, 720);
  await page.waitForSelector("form.filters[aria-busy='false']");
  expect((await seen(page)).heading).toBe("Tiêu chí đạt");
  const text = await page.locator(".slide:visible").textContent();
  for (const part of figure({ measure: "criteria_met", period: "2024", criteria: "score" }).split(" ")) {
    expect(text).toContain(part.replace(/[()]/g, ""));
  }
  await page.locator("select").selectOption("2023-H1");
  await page.waitForFunction(() => location.search.includes("ky=2023-H1"));
  expect((await seen(page)).number).toMatch(/^3\//);
  await page.goto(`${page.url().replace(/\?.*/, "")}#99`);
  expect((await seen(page)).number).toBe(`${built().length}/${built().length}`);
  await page.close();
});

test("F fills the screen with the slide alone, readable from five metres; Esc leaves", async () => {
  const { page } = await site.open("hop.html", 1280, 720);
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.documentElement.classList.contains("full"));
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await page.locator("form.filters, nav, h1").filter({ visible: true }).count()).toBe(0);
  for (const { id } of built()) {
    const found = await page.evaluate(() => {
      const slide = document.querySelector<HTMLElement>(".slide.current");
      const part = slide?.parentElement;
      if (!slide || !part) throw new Error("no slide");
      const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      const small = (element: Element) => element.closest("footer, .note, .notice-mark, caption, a, svg");
      const words = Array.from(slide.querySelectorAll("*")).filter(
        (element) =>
          !small(element) &&
          Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      const drawing = slide.querySelector<SVGElement>(".drawn:not(.narrow) svg");
      const scale = drawing
        ? drawing.getBoundingClientRect().width / Number(drawing.getAttribute("width"))
        : 1;
      return {
        smallest: Math.min(...words.map(size)),
        figure: Math.max(0, ...Array.from(slide.querySelectorAll(".figure .big")).map(size)),
        inChart: drawing ? Number(drawing.getAttribute("font-size")) * scale : null,
        over: Math.max(slide.scrollHeight - part.clientHeight, slide.scrollWidth - part.clientWidth),
      };
    });
    expect(found.smallest, id).toBeGreaterThanOrEqual(28);
    if (found.figure > 0) expect(found.figure, id).toBeGreaterThanOrEqual(96);
    if (found.inChart !== null) expect(found.inChart, id).toBeGreaterThanOrEqual(24);
    expect(found.over, id).toBeLessThanOrEqual(0);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.documentElement.classList.contains("full"))).toBe(false);
  await page.close();
});

test("without a script all slides stand one under another, and nothing is offered that cannot work", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { page: scripted } = await site.open("hop.html");
  await page.goto(scripted.url());
  expect(await page.locator(".slide:visible").count()).toBe(built().length);
  expect(await page.locator("button:visible, select:visible").count()).toBe(0);
  await context.close();
  await scripted.close();
});

test("it prints as a brief of two sheets, whatever slide was shown, for every period", async () => {
  const { page } = await site.open("hop.html", 1280, 720);
  await page.keyboard.press("End");
  const periods = await page
    .locator("select option")
    .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
  for (const period of periods) {
    await page.locator("select").selectOption(period);
    await page.waitForFunction(
      (id) => new URLSearchParams(location.search).get("ky") === (id || null),
      period,
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, period ?? "").toBeLessThanOrEqual(2);
  }
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".slide:visible").count()).toBe(await page.locator(".slide").count());
  await page.close();
});
