/** The report as one file: it needs nothing but itself. */
import { beforeAll, expect, test } from "vitest";
import { reportOf } from "../../src/components/report/report.ts";
import { singleFile } from "../../src/press/documents/single-file/page.ts";
import { reportStyle } from "../../src/press/documents/single-file/style.ts";
import { SAMPLE } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";

let file: string;
beforeAll(async () => {
  file = singleFile(reportOf(await bookOnce(SAMPLE.data), "2024"), await reportStyle());
});

test("it runs no script and has no button that would need one", () => {
  expect(file).not.toMatch(/<script|<button|\son\w+=/);
});

test("it asks for nothing: no file beside it, no address of another place", () => {
  expect(file).not.toMatch(/\ssrc=|<link|@import|url\(/);
  const links = [...file.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^#/);
  for (const link of links) expect(file).toContain(` id="${link.slice(1)}"`);
});

test("it brings its styles, its drawings, and the words that its data is simulated", () => {
  expect(file).toMatch(/<style>[^<]*@page[^<]*<\/style>/);
  expect(file.match(/<svg class="chart-drawing"/g)?.length).toBeGreaterThan(5);
  expect(file).toContain("Số liệu mô phỏng");
  expect(file).toMatch(/^<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">/);
});
