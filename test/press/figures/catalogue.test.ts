/** Every chart of every page has its address, and every address one content: held against sums worked out elsewhere. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Book } from "../../../src/components/book/book.ts";
import { DEFAULT_CHOICE } from "../../../src/components/book/choice.ts";
import { WIDE } from "../../../src/components/charts/drawing.ts";
import { slicePath } from "../../../src/components/figures/address.ts";
import { figureAt, figuresOf, isChart, type Listed } from "../../../src/components/figures/catalogue.ts";
import { shownIn } from "../../../src/components/figures/figures-in.ts";
import type { Figure, TableFigure } from "../../../src/components/frame/figure.ts";
import { groupPaths } from "../../../src/components/group/words.ts";
import { COMPONENTS } from "../../../src/components/page/registry.ts";
import { alternativeOf } from "../../../src/press/documents/drawing-text.ts";
import { periodName } from "../../../src/terms/period.ts";
import { expectedSum, shown } from "../../support/expected-sums.ts";
import { OTHER, SAMPLE, WORDINGS } from "../../support/pack.ts";
import { bookOnce } from "../../support/published.ts";

let book: Book;
let all: Listed[];
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
  all = figuresOf(book);
});

/** Slides repeat the pages' charts, and what is sliced freely has no address. */
const WITHOUT = ["hop", "phan-tich"];

/** The parts that a page calls, as its text does. */
function partsOf(file: string): string[] {
  const text = readFileSync(new URL(`../../../src/${file}`, import.meta.url), "utf8");
  return [...text.matchAll(/^\{\{ ([a-z0-9-]+) \}\}$/gm)].map(([, name = ""]) => name);
}

function shownOn(path: string, file: string): (Figure | TableFigure)[] {
  const view = { book, path, choice: DEFAULT_CHOICE };
  return partsOf(file).flatMap((name) => shownIn(COMPONENTS[name] ?? { draw: () => null }, view));
}

/** Without the ids of its page. */
function contentOf(figure: Figure | TableFigure): string {
  const whole = `${figure.title}\n${figure.subtitle}\n${figure.note}\n${figure.table}${"draw" in figure ? figure.draw(WIDE) : ""}`;
  return whole.replace(/ (?:id|aria-labelledby)="[^"]*"/g, "");
}

test("every chart on every page stands in the catalogue, just as the page has it", () => {
  const pages = readdirSync(fileURLToPath(new URL("../../../src", import.meta.url)))
    .filter((name) => name.endsWith(".md") && !WITHOUT.includes(name.slice(0, -3)))
    .map((name) => ({ path: `/${name.slice(0, -3)}`, file: name }));
  const ofGroups = groupPaths(book).map((path) => ({ path, file: "dia-ban/[group].md" }));
  let charts = 0;
  for (const { path, file } of [...pages, ...ofGroups]) {
    for (const figure of shownOn(path, file)) {
      const { address } = figure;
      // Headlines of several periods side by side are of none of them; each period has them of its own.
      if (!address && /^(ben-canh-toan-tinh|cac-dia-ban)$/.test(figure.id)) continue;
      if (!("draw" in figure) && !address) continue;
      charts += 1;
      const found = address && figureAt(book, address);
      expect(found && contentOf(found.figure), `${path} ${figure.id}`).toBe(contentOf(figure));
    }
  }
  expect(charts).toBeGreaterThan(100);
});

test("no address has two contents, and no two figures of a period look alike in a list", () => {
  const paths = all.map(({ address }) => slicePath(address));
  expect(new Set(paths).size).toBe(paths.length);
  const lines = all.map(
    ({ address, figure }) =>
      `${address.period} ${address.group} ${address.name.endsWith("-cot")} ${figure.title} ${figure.subtitle}`,
  );
  expect(new Set(lines).size).toBe(lines.length);
});

test("“3 chủ động” of 2024 are the districts' recognitions, and of a district its own steps", () => {
  const said = (group?: string) => {
    const found = figureAt(book, { name: "3-chu-dong", period: "2024", ...(group ? { group } : {}) });
    return found && isChart(found) ? alternativeOf(found.figure.draw(WIDE)) : "";
  };
  const sum = (measure: string, group: string) =>
    shown(expectedSum({ measure, period: "2024", base: "commune", group }) ?? { n: 0, N: 0 });
  for (const group of book.groups(book.period("2024") ?? expect.fail("no 2024"))) {
    if (group.kind !== "trực thuộc") expect(said()).toContain(sum("three_initiatives", group.group));
  }
  const steps = ["three_registered", "initiative_1", "initiative_2", "initiative_3", "three_initiatives"];
  for (const measure of steps) expect(said("353")).toContain(sum(measure, "353"));
});

test("a figure shows nothing later than its period, so that a report of that time can have it", () => {
  for (const { address, figure } of all) {
    const period = book.period(address.period);
    const text = `${figure.title} ${figure.subtitle} ${figure.table}`;
    for (const { ends, period: id } of book.periods) {
      if (period && ends > period.ends) expect(text, slicePath(address)).not.toContain(periodName(id));
    }
  }
  const trend = figureAt(book, { name: "can-bo-duoc-danh-gia-qua-cac-nam", period: "2024" });
  expect(trend?.figure.table.text).toContain("Năm 2023");
});

test("nothing stands where a period or a group has nothing to draw", () => {
  expect(figureAt(book, { name: "3-chu-dong", period: "2023-H1" })).toBeNull();
  expect(figureAt(book, { name: "3-chu-dong", period: "2024", group: "999" })).toBeNull();
  expect(figureAt(book, { name: "3-chu-dong", period: "1999" })).toBeNull();
});

test.each([OTHER, WORDINGS])(
  "$name: every address is readable, and of that province alone",
  async ({ data }) => {
    const other = await bookOnce(data);
    const found = figuresOf(other);
    const groups = new Set(other.data.groups.map(({ group }) => group));
    expect(found.filter(isChart).length).toBeGreaterThan(50);
    expect(new Set(found.map(({ address }) => slicePath(address))).size).toBe(found.length);
    for (const { address, figure, page } of found) {
      expect(address.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(other.period(address.period)).toBeDefined();
      if (address.group !== undefined) expect(groups).toContain(address.group);
      expect(figure.title).not.toMatch(/[_]|undefined/);
      expect(page).toMatch(/^[a-z0-9/-]+\.html\?v=1&[^#]+#[a-z0-9-]+$/i);
    }
  },
);
