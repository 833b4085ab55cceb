import { expect, test } from "vitest";
import { attachFiles } from "../../loaders/publish/attach.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`;
const files = {
  scripts: { page: "_app/page-1.js", explore: "_app/explore-2.js", meeting: "_app/meeting-3.js" },
  apps: { workbook: "_app/workbook-4.js" },
  data: { reference: "_data/reference-5.json" },
};

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script defer src="([^"]*)"><\/script>/g)].map((match) => match[1] ?? "");
}

function listOf(html: string): unknown {
  const found = /<script type="application\/json" id="guong-files">(.*?)<\/script>\n<\/body>/s.exec(html);
  return JSON.parse(found?.[1] ?? "null");
}

test("a page gets the script of every page, and once each that it names, before its head ends", () => {
  const html = attachFiles(page('<div data-app="explore"></div><p data-app="explore">'), "a.html", files);
  expect(scriptsOf(html)).toEqual(["./_app/page-1.js", "./_app/explore-2.js"]);
  expect(html.indexOf("explore-2.js")).toBeLessThan(html.indexOf("</head>"));
});

test("a page that names none, or one that is not there, gets no other script", () => {
  expect(scriptsOf(attachFiles(page('<div data-app="never">'), "a.html", files))).toEqual([
    "./_app/page-1.js",
  ]);
  expect(scriptsOf(attachFiles(page(""), "a.html", { ...files, scripts: {} }))).toEqual([]);
});

test("a page in a folder finds everything one level up", () => {
  const html = attachFiles(page(""), "dia-ban/347.html", files);
  expect(scriptsOf(html)).toEqual(["../_app/page-1.js"]);
  expect(listOf(html)).toEqual({ root: "../", data: files.data, apps: files.apps });
});

test("the list of files cannot end its element early", () => {
  const html = attachFiles(page(""), "a.html", { ...files, data: { "</script>": "$&" } });
  expect(listOf(html)).toEqual({ root: "./", data: { "</script>": "$&" }, apps: files.apps });
});
