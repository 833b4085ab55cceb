/** Figures in a page of another site, in a real browser: framed, and by the module. */
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../loaders/serve/serve.ts";
import { embedCode } from "../../src/components/figures/embed-code.ts";
import { openBrowser } from "../support/browser.ts";
import { embedsOnce, GONE } from "../support/embeds.ts";
import { expectedSum, shown } from "../support/expected-sums.ts";

const PATH = "/tin/guong/";
/** The rules of WCAG 2.2 AA, and what is good practice besides; dark, only colours are others. */
const RULES = {
  light: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  dark: ["color-contrast"],
};
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let site: Served;
let below: Server;
let portal: Server;
let root = "";
let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  site = await serve({ dir: await embedsOnce(), port: 0 });
  // The site stands somewhere below another one's path.
  below = createServer(async (request, response) => {
    const asked = await fetch(`${site.url}${(request.url ?? "").slice(PATH.length)}`);
    response.writeHead(asked.status, headersOf(asked));
    response.end(Buffer.from(await asked.arrayBuffer()));
  });
  root = `${await listening(below)}${PATH}`;
  portal = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(portalPage(root));
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(await listening(portal));
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  for (const server of [below, portal]) {
    server.closeAllConnections();
    server.close();
  }
});

function headersOf({ headers }: Response): Record<string, string> {
  const kept = ["content-type", "content-security-policy", "access-control-allow-origin"];
  return Object.fromEntries(
    kept.flatMap((name) => [[name, headers.get(name) ?? ""]]).filter(([, value]) => value),
  );
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
}

/** As an office's portal would have it; what its frames say it writes down. */
function portalPage(at: string): string {
  return `<!doctype html><html lang="vi"><title>Cổng</title><style>guong-hinh, p { color: red; margin: 40px }</style>
<script>told = []; addEventListener("message", ({ data, origin }) => told.push({ ...data, origin }));</script>
<iframe id="plain" title="Hình" src="${at}nhung/3-chu-dong/2024.html" style="width:100%;height:200px"></iframe>
${embedCode(at, "3-chu-dong/2024/353", "Từ đăng ký đến được công nhận")}
<guong-hinh id="gone" name="3-chu-dong" ky="2019"></guong-hinh>
<guong-hinh id="unknown" name="khong" ky="2024"></guong-hinh>
<guong-hinh id="half" name="3-chu-dong"></guong-hinh>`;
}

const heightOf = (of: Page, selector: string) =>
  of.locator(`${selector} iframe`).evaluate((frame) => Math.round(frame.getBoundingClientRect().height));

/** The height of what is in the frame. */
const neededBy = (of: Page, selector: string) =>
  of
    .frameLocator(`${selector} iframe`)
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

test("a frame tells the page around it which figure it holds and how high that is", async () => {
  const expected = await page
    .frameLocator("#plain")
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const told: unknown = await page.evaluate("told.find(({ address }) => address === '3-chu-dong/2024')");
  expect(told).toMatchObject({ type: "guong:cao", height: expected, origin: new URL(root).origin });
});

const ELEMENT = 'guong-hinh[dia-ban="353"]';

test("the element is as high as its figure, also once the table is unfolded, and bears its title", async () => {
  await page.frameLocator(`${ELEMENT} iframe`).locator("summary").waitFor();
  await expect.poll(() => heightOf(page, ELEMENT)).toBe(await neededBy(page, ELEMENT));
  const before = await heightOf(page, ELEMENT);
  await page.frameLocator(`${ELEMENT} iframe`).locator("summary").click();
  await expect.poll(() => heightOf(page, ELEMENT)).toBeGreaterThan(before + 100);
  expect(await heightOf(page, ELEMENT)).toBe(await neededBy(page, ELEMENT));
  expect(await page.locator(`${ELEMENT} iframe`).getAttribute("title")).toContain("Huyện Lý Nhân, năm 2024");
  // What stood in it for want of a script is not there a second time.
  expect(await page.locator(ELEMENT).evaluate((one) => one.childElementCount)).toBe(0);
});

test("arrow keys walk its marks, which say the expected figures", async () => {
  const frame = page.frameLocator("#plain");
  await frame.locator(".drawn.wide svg").focus();
  await page.keyboard.press("Home");
  const said: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    said.push((await frame.locator(".tip").textContent()) ?? "");
    await page.keyboard.press("ArrowDown");
  }
  const sum = expectedSum({ measure: "three_initiatives", period: "2024", base: "commune", group: "353" });
  expect(said.filter((words) => sum && words.startsWith(`Lý Nhân: ${shown(sum)}`))).toHaveLength(1);
});

test("what is gone, what never was and what is named by half say so, in the element's place", async () => {
  const words = (selector: string) => page.frameLocator(`${selector} iframe`).locator("main").textContent();
  const gone = await words("#gone");
  for (const said of ["Hình này không còn", "năm 2019", "02/02/2026"]) expect(gone).toContain(said);
  expect(await words("#unknown")).toContain("Không có hình này");
  const link = page.frameLocator("#unknown iframe").locator("a");
  expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${root}hinh.html`);
  await expect.poll(() => heightOf(page, "#gone")).toBeLessThan(200);
  expect(await page.locator("#half").evaluate((one) => one.shadowRoot?.textContent)).toContain(
    "Chưa ghi đủ tên",
  );
});

test("what another frame says is not believed", async () => {
  const before = await heightOf(page, "#gone");
  await page.evaluate(
    `for (const message of [{ type: "guong:cao", height: 5000 }]) { postMessage(message, "*"); document.querySelector("#plain").contentWindow.postMessage(message, "*"); }`,
  );
  await page.evaluate("new Promise((done) => setTimeout(done, 100))");
  expect(await heightOf(page, "#gone")).toBe(before);
});

test("without a network it says so, and shows the figure once there is one", async () => {
  const text = () => page.locator("#late").evaluate((one) => one.shadowRoot?.textContent ?? "");
  await page.context().setOffline(true);
  await page.evaluate(
    `document.body.insertAdjacentHTML("afterbegin", '<guong-hinh id="late" name="3-chu-dong" ky="2023"></guong-hinh>')`,
  );
  await expect.poll(text, { timeout: 6_000 }).toContain("Không tải được hình 3-chu-dong / 2023.");
  await page.context().setOffline(false);
  await page.frameLocator("#late iframe").locator("h1").waitFor();
});

test("no request left the portal and the site, and the page around has nothing new but the element", async () => {
  const origins = new Set(requests.map((address) => new URL(address).origin));
  expect([...origins].sort()).toEqual([new URL(page.url()).origin, new URL(root).origin].sort());
  const globals: unknown = await page.evaluate(
    "Object.keys(window).filter((name) => /guong|hinh/i.test(name))",
  );
  expect(globals).toEqual([]);
});

test.for([
  ["light", 760],
  ["dark", 760],
  ["light", 320],
] as const)(
  "axe finds nothing in a figure and in a page that says there is none, %s at %i px",
  async ([colorScheme, width]) => {
    const own = await browser.newPage({ viewport: { width, height: 600 }, colorScheme, bypassCSP: true });
    for (const path of ["3-chu-dong/2024", "tung-tieu-chi-theo-dia-ban/2024", GONE.path, "x/y"]) {
      await own.goto(`${root}nhung/${path}.html`);
      const sides = await own.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(sides, path).toBe(0);
      await own.addScriptTag({ path: AXE });
      const found: { id: string; nodes: { html: string }[] }[] = await own.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(RULES[colorScheme])} }).then(({ violations }) => violations)`,
      );
      expect(found.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html.slice(0, 150)}`)).toEqual([]);
    }
    await own.close();
  },
);

test("it is dark for who prefers that, and light where the page around asks for it", async () => {
  const own = await browser.newPage({ colorScheme: "dark" });
  const ground = async (query: string) => {
    await own.goto(`${root}nhung/3-chu-dong/2024.html${query}`);
    return own.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect([await ground(""), await ground("?nen=sang")]).toEqual(["rgb(20, 24, 29)", "rgb(255, 255, 255)"]);
  await own.close();
});
