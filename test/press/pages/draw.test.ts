/** What is drawn for pages beside Framework is what Framework would have made of it. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { Book } from "../../../src/components/book/book.ts";
import { DEFAULT_CHOICE } from "../../../src/components/book/choice.ts";
import { pageFooter, pageHead, pageHeader } from "../../../src/components/page/furniture.ts";
import { COMPONENTS } from "../../../src/components/page/registry.ts";
import { placeOf } from "../../../src/components/page/view.ts";
import { asInPage } from "../../../src/press/pages/as-in-page.ts";
import { drawPages } from "../../../src/press/pages/draw.ts";
import { fewDistricts } from "../../support/other-province.ts";

const book = new Book(fewDistricts());
const path = "/bao-cao/2024";
let framework: (html: string) => string;

beforeAll(async () => {
  const home = dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));
  const html: { rewriteHtml: (html: string, resolvers: object) => string } = await import(
    pathToFileURL(join(home, "dist", "html.js")).href
  );
  framework = (text) => html.rewriteHtml(text, {});
});

test.each(Object.keys(COMPONENTS))("a page has the part %s as Framework would write it", (name) => {
  const component = COMPONENTS[name];
  if (!component) throw new Error(name);
  const raw = placeOf(name, component, { book, choice: DEFAULT_CHOICE, path }).text;
  expect(asInPage(raw)).toBe(framework(raw));
});

test("head, header and footer too are as Framework would write them", () => {
  for (const { text } of [pageHeader(book.data, path), pageFooter(book.data, path)])
    expect(asInPage(text)).toBe(framework(text));
  const head = pageHead(path, "_file/icon.12345678.svg").text;
  expect(head).toBe(framework(head));
});

test("a heading leads to itself, an attribute without a value has an empty one, quotes in a text are plain", () => {
  const raw = `<h2 id="a" hidden>Một <b>hai</b></h2><option selected title="x &quot;y&quot;">&quot;Đoàn&quot;</option>`;
  expect(asInPage(raw)).toBe(
    `<h2 id="a" hidden=""><a class="observablehq-header-anchor" href="#a">Một <b>hai</b></a></h2><option selected="" title="x &quot;y&quot;">"Đoàn"</option>`,
  );
});

test("an attribute that only ends like an id makes no heading lead anywhere", () => {
  const raw = `<h3 data-id="a">Một</h3><h3 class="x" id="b">Hai</h3>`;
  expect(asInPage(raw)).toBe(framework(raw));
});

test("a page gets the parts that it calls, and a heading's words are none", () => {
  const drawn = drawPages(book, new Map([["/index", ["answers", "group-name", "nothing"]]]), "i.svg");
  expect(drawn["/index"]?.head).toContain('href="./i.svg"');
  expect(Object.keys(drawn)).toEqual(["/index"]);
  expect(drawn["/index"]?.header).toContain('aria-current="page"');
  expect(Object.keys(drawn["/index"]?.parts ?? {})).toEqual(["answers"]);
});

test("a component that throws names the page", () => {
  const broken = new Book(fewDistricts());
  const rate = () => {
    throw new Error("hỏng");
  };
  Object.defineProperty(broken, "rate", { value: rate });
  const drawing = () => drawPages(broken, new Map([["/index", ["answers"]]]), "i.svg");
  expect(drawing).toThrow("/index: không vẽ được {{ answers }}");
});
