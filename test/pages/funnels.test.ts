/** Funnels judge who sent something: who sent nothing is shown, called so, and no outlier, nor makes others one. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawResult } from "../../src/components/analysis/figure.ts";
import { DEFAULT_QUERY } from "../../src/components/analysis/query.ts";
import { resultOf } from "../../src/components/analysis/result.ts";
import type { Book } from "../../src/components/book/book.ts";
import { INK } from "../../src/components/charts/drawing.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

/** B to F reached all of 84; A has 42 officers. Of all 420/462 = 90,9%, under which 84/84 comes once in 3000. */
const shares = { A: [0, 42] as const, ...each("B C D E F", [84, 84]) };
const silent = smallBook({ counts: figures("evaluated", "2025", shares, { silent: ["A"] }) });
const low = smallBook({ counts: figures("evaluated", "2025", shares) });

const onOverview = (book: Book) => drawn(book, "districts");
const inAnalysis = (book: Book) =>
  Object.values(drawResult(book, resultOf(book, { ...DEFAULT_QUERY, measure: "evaluated" })).slots).join("");

/** The first drawing's marks: what they say, and what is drawn for them. */
function marksOf(markup: string): { says: string; shape: string }[] {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const marks = Array.from(document.querySelector("svg")?.querySelectorAll(".mark") ?? []);
  return marks.map((mark) => ({ says: mark.getAttribute("aria-label") ?? "", shape: mark.innerHTML }));
}

test.each([
  ["on a page", onOverview],
  ["on Phân tích", inAnalysis],
])("a district that sent nothing is hollow and said not to have sent, %s", (_where, draw) => {
  const [first, ...others] = marksOf(draw(silent)).filter(({ shape }) => shape !== "");
  expect(first?.says).toBe("A: 0,0% (0/42) chưa nộp");
  expect(first?.shape).toContain(`fill="${INK.paper}" stroke="${INK.quiet}"`);
  expect(first?.shape).not.toContain(INK.below);
  expect(first?.shape).toContain("chưa nộp · 0/42");
  expect(pageText(draw(silent))).toContain("Vòng rỗng là nơi chưa nộp số liệu, không xét");
  expect(others.map(({ says }) => says)).toEqual(
    ["B", "C", "D", "E", "F"].map(
      (name) => `${name}: 100% (84/84), trong mức ngẫu nhiên nếu không tính nơi chưa nộp`,
    ),
  );
  expect(others.every(({ shape }) => !shape.includes("<path"))).toBe(true);
});

test("a district that sent its files and has nothing is judged, and the others with it", () => {
  const [first, second] = marksOf(onOverview(low));
  expect(first?.says).toBe("A: 0,0% (0/42), thấp hơn mức ngẫu nhiên 99,8%");
  expect(first?.shape).toContain(`<path d=`);
  expect(second?.says).toBe("B: 100% (84/84), cao hơn mức ngẫu nhiên 99,8%");
  expect(pageText(onOverview(low))).not.toContain("chưa nộp");
});

test("the table under a funnel says who sent nothing", () => {
  const rows = pageText(onOverview(silent)).split("\n");
  expect(rows).toContain("A | 0,0% (0/42) | | chưa nộp |");
  expect(rows).toContain("B | 100% (84/84) | | |");
});
