import { expect, test } from "vitest";
import { foreignAddresses, foreignCalls, pageFaults } from "../../loaders/publish/faults.ts";
import { finishPage } from "../../loaders/publish/finish.ts";

const page = (body: string, script = 'import "./_observablehq/client.1a2b.js";') => `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="generator" content="Somebody v1">
<link rel="modulepreload" href="./_observablehq/client.1a2b.js">
<script type="module">

${script}
</script>
</head>
<body>${body}</body>
</html>`;

test("a page speaks Vietnamese, may be zoomed, and names no generator", () => {
  const html = finishPage(page(""));
  expect(html).toContain('<html lang="vi">');
  expect(html).not.toContain("maximum-scale");
  expect(html).not.toContain("generator");
});

test("a page without cells loses the client that it would not use", () => {
  expect(finishPage(page(""))).not.toContain("_observablehq");
});

test("a page with cells keeps its client", () => {
  const html = finishPage(page("", 'import {define} from "./_observablehq/client.1a2b.js";\ndefine({});'));
  expect(html).toContain('import {define} from "./_observablehq/client.1a2b.js"');
  expect(html).toContain("modulepreload");
});

test("an error cell is a fault", () => {
  expect(pageFaults(page('<div class="observablehq--error">SyntaxError</div>'))).toEqual(["có ô báo lỗi"]);
  expect(pageFaults(page("<p>Đoàn viên</p>"))).toEqual([]);
});

test.each([
  ['<script src="https://example.org/x.js"></script>', "https://example.org/x.js"],
  ['<a href="//example.org/">x</a>', "//example.org/"],
  ["<style>@font-face{src:url(https://example.org/f.woff2)}</style>", "https://example.org/f.woff2"],
  ['<script type="module">import x from "https://example.org/x.js"</script>', "https://example.org/x.js"],
])("an address that leaves the origin is found: %s", (text, address) => {
  expect(foreignAddresses(text)).toContain(address);
});

test("addresses of the site itself and names of namespaces are not foreign", () => {
  expect(
    foreignAddresses('<svg xmlns="http://www.w3.org/2000/svg"></svg><a href="./so-lieu.html">x</a>'),
  ).toEqual([]);
});

test.each([
  'fetch("https://example.org/x.json")',
  'import("//example.org/x.js")',
  'import a from"https://example.org/x.js"',
  "new EventSource('https://example.org/')",
  'new WebSocket("wss://example.org/")',
  'a.open("GET","https://example.org/")',
  'image.src="https://example.org/x.png"',
  "fetch(`https://example.org/`)",
])("a call that leaves the origin is found in a script: %s", (script) => {
  expect(foreignCalls(script)).toHaveLength(1);
});

test("namespaces, licences and addresses of the site itself are not calls", () => {
  const script = `document.createElementNS("http://www.w3.org/2000/svg","g");fetch("../_data/x.json");"https://x.vn"`;
  expect(foreignCalls(script)).toEqual([]);
});
