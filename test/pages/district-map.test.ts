/** Districts on a map, where the office has outlines of them. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { addressOf, choiceOf, DEFAULT_CHOICE } from "../../src/components/book/choice.ts";
import { districtMap } from "../../src/components/charts/district-map.ts";
import { NARROW, type Size, WIDE } from "../../src/components/charts/drawing.ts";
import { onPages } from "../../src/components/figures/on-pages.ts";
import type { Outline } from "../../src/terms/outline.ts";
import { noRate, rate } from "../../src/terms/rate.ts";
import { drawnWords, touching } from "../support/drawn-words.ts";
import { drawn } from "../support/page-text.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

/** Three districts beside each other, the last one narrow. */
const OUTLINES: Outline[] = [box("A", 0, 900), box("B", 900, 1800), box("C", 1800, 2000)];

function box(group: string, west: number, east: number): Outline {
  return {
    group,
    rings: [[west, 0, east, 0, east, 1200, west, 1200, west, 0]],
    at: [(west + east) / 2, 600],
  };
}

const ROWS = [
  { code: "A", name: "Huyện An Dương", rate: rate(19, 20), target: 0.95 },
  { code: "B", name: "Huyện Bình Giang", rate: rate(7, 20), target: 0.95 },
  { code: "C", name: "Huyện Cẩm Giàng", rate: noRate("not-received"), target: null },
  { code: "TT", name: "Trực thuộc", rate: rate(9, 10), target: null },
];

const book = smallBook({
  counts: figures("evaluated", "2025", each("A B C D E F TT", [18, 20])),
  outlines: OUTLINES,
});

test.each([WIDE, NARROW])(
  "areas are shaded by their rate, and a label is within the drawing and over no other",
  (size: Size) => {
    const svg = districtMap(ROWS, OUTLINES, size);
    const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
    const fills = Array.from(document.querySelectorAll(".mark > path"), (path) => path.getAttribute("fill"));
    // 95 % has no shade, 35 % the deepest, and what has not come none either.
    expect(fills.map((fill) => /shade-(\d)/.exec(fill ?? "")?.[1])).toEqual([undefined, "4", undefined]);
    const words = drawnWords(svg, size);
    expect(touching(words)).toEqual([]);
    for (const { left, right } of words) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(size.width);
    }
  },
);

test("every district says its figure, also one that no map shows, which stands under it", () => {
  const { document } = parseHTML(`<!doctype html><html><body>${districtMap(ROWS, OUTLINES)}</body></html>`);
  expect(Array.from(document.querySelectorAll(".mark"), (mark) => mark.getAttribute("aria-label"))).toEqual([
    "Huyện An Dương: 95,0% (19/20), chỉ tiêu 95%",
    "Huyện Bình Giang: 35,0% (7/20), chỉ tiêu 95%, dưới chỉ tiêu",
    "Huyện Cẩm Giàng: chưa nhận số liệu",
    "Trực thuộc: 90,0% (9/10)",
  ]);
  expect(document.body.textContent).toContain("Trực thuộc: 90,0% · 9/10");
  expect(document.querySelectorAll(".mark rect")).toHaveLength(1);
});

test("a map is offered, and chosen by its address, only where there are outlines", () => {
  const without = smallBook({ counts: book.data.counts });
  expect(drawn(book, "overview-filters")).toContain('<option value="ban-do">Bản đồ</option>');
  expect(drawn(without, "overview-filters")).not.toContain("Bản đồ");
  expect(choiceOf(book, "?v=1&hinh=ban-do", ["shape"])).toEqual({
    choice: { ...DEFAULT_CHOICE, shape: "map" },
    problems: [],
  });
  expect(addressOf(book, { ...DEFAULT_CHOICE, shape: "map" }, ["shape"])).toBe("?v=1&hinh=ban-do");
  const refused = choiceOf(without, "?v=1&hinh=ban-do", ["shape"]);
  expect(refused.choice.shape).toBe("funnel");
  expect(refused.problems).toHaveLength(1);
});

test("the map has an address of its own, and says what its shades mean", () => {
  const period = book.period("2025");
  if (!period) throw new Error("2025");
  const map = onPages(book, period, undefined).find(({ figure }) => figure.address?.name.endsWith("-ban-do"));
  expect(map?.figure.address).toEqual({ name: "can-bo-duoc-danh-gia-ban-do", period: "2025" });
  expect(map?.page).toBe("index.html?v=1&ky=2025&hinh=ban-do#dia-ban-evaluated");
  const page = drawn(book, "districts", { period: "2025", shape: "map" });
  expect(page).toContain("Nền đậm dần khi tỷ lệ xuống dưới 95%, 80%, 60%, 40%.");
});

test("where no district of the figure has an outline, bars stand instead", () => {
  const elsewhere = smallBook({ counts: book.data.counts, outlines: [box("Z", 0, 2000)] });
  const page = drawn(elsewhere, "districts", { period: "2025", shape: "map" });
  expect(page).toContain("Thứ tự là thứ tự hành chính");
});
