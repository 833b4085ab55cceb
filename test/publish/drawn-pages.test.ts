/** Putting what was drawn beside Framework into the pages that it made. */
import { expect, test } from "vitest";
import { fillPage } from "../../loaders/publish/drawn-pages.ts";
import { markOf } from "../../src/terms/drawn-pages.ts";

const made = (body: string) => `<head>
<title>Gương</title>
</head>
<body>
<div id="observablehq-center">
<main id="observablehq-main" class="observablehq">
${body}</main>
</div>
</body>`;

const drawn = (parts: Record<string, string>) => ({
  head: '<link rel="icon" href="./i.svg">',
  header: "<p>Đầu</p>",
  footer: "<p>Cuối</p>",
  parts,
});

test("every part stands where its mark was, between header and footer, and the head says what it has to", () => {
  const html = fillPage(
    made(`<h1>Tổng quan</h1>\n${markOf("answers")}\n${markOf("trends")}\n`),
    "index.html",
    drawn({ answers: "<b>98,9% $& $1</b>", trends: "<svg></svg>" }),
  );
  expect(html).toBe(`<head>
<title>Gương</title>
<link rel="icon" href="./i.svg">
</head>
<body>
<div id="observablehq-center">
<header id="observablehq-header">
<p>Đầu</p>
</header>
<main id="observablehq-main" class="observablehq">
<h1>Tổng quan</h1>
<b>98,9% $& $1</b>
<svg></svg>
</main>
<footer id="observablehq-footer">
<div><p>Cuối</p></div>
</footer>
</div>
</body>`);
});

test("a call of a part that nobody draws names the page and the part", () => {
  expect(() => fillPage(made(markOf("anwsers")), "hop.html", drawn({}))).toThrow(/hop\.html.*anwsers/);
});

test("a page for which nothing was drawn is an error and not an empty page", () => {
  expect(() => fillPage(made(""), "hop.html", undefined)).toThrow(/hop\.html/);
});
