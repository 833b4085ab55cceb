/** Labels of a funnel with many districts: apart from each other, and first of all those of districts outside. */

import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { crosses, type Segment } from "../../src/components/charts/boxes.ts";
import type { DistrictRow } from "../../src/components/charts/district-bars.ts";
import { isPartlyLabelled, NARROW, WIDE } from "../../src/components/charts/drawing.ts";
import { funnelPlot } from "../../src/components/charts/funnel.ts";
import { funnelOf } from "../../src/terms/limits.ts";
import { type Rate, rate, type SomeRate } from "../../src/terms/rate.ts";
import { type DrawnWords, drawnWords, touching } from "../support/drawn-words.ts";

const rows = Array.from({ length: 21 }, (_, i): DistrictRow => {
  const N = 8 + 2 * i;
  return { code: `${i}`, name: `Bắc Trường Giang ${i}`, rate: rate(i === 12 ? 4 : N, N), target: 0.95 };
});
const funnel = funnelOf(rows.map(({ rate }) => rate).filter(isSome), "exact");

test.each([WIDE, NARROW])(
  "no two labels touch, $width wide, and the district outside has its figure",
  (size) => {
    if (!funnel) throw new Error("no funnel");
    const words = drawnWords(funnelPlot(rows, funnel, "cán bộ", size), size, ".mark text");
    expect(words.length).toBeGreaterThan(2);
    // Nearer to each other than two spaces, two labels would read as one.
    expect(touching(words.map((one) => ({ ...one, right: one.right + 4 })))).toEqual([]);
    expect(words.map(({ text }) => text)).toContain("12,5% · 4/32");
  },
);

test.each([WIDE, NARROW])("of many districts no label lies on a limit, $width wide", (size) => {
  if (!funnel) throw new Error("no funnel");
  const svg = funnelPlot(rows, funnel, "cán bộ", size);
  const limits = drawnLines(svg);
  expect(limits.length).toBeGreaterThan(20);
  const words = drawnWords(svg, size, ".mark text");
  expect(words.filter((one) => limits.some((piece) => crosses(piece, boxOf(one))))).toEqual([]);
});

test.each([WIDE, NARROW])("of few districts each has its name, be it across a line, $width wide", (size) => {
  const few = [
    { code: "1", name: "Phủ Lý", rate: rate(118, 121) },
    { code: "2", name: "Lý Nhân", rate: rate(103, 109) },
    { code: "3", name: "Bình Lục", rate: rate(183, 191) },
  ].map((row): DistrictRow => ({ ...row, target: null }));
  const own = funnelOf([rate(118, 121), rate(103, 109), rate(183, 191)].filter(isSome), "exact");
  if (!own) throw new Error("no funnel");
  const words = drawnWords(funnelPlot(few, own, "lượt tiêu chí", size), size, ".mark text");
  expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(few.map(({ name }) => name)));
});

test("names too long for one line go on in the next, so that districts of one dot have their figure", () => {
  const long = [
    ["Phan Rang – Tháp Chàm và vùng phụ cận", 7],
    ["Bắc Trà My Thượng nguồn", 7],
    ["Mường Lát", 7],
    ["Nậm Pồ Chà Cang", 7],
    ["Trường Sa Lớn – Song Tử Tây", 5],
    ["Đông Triều Mạo Khê", 8],
  ] as const;
  const shared = long.map(([name, n]): DistrictRow => ({ code: name, name, rate: rate(n, 8), target: 0.8 }));
  const own = funnelOf(shared.map(({ rate }) => rate).filter(isSome), "exact");
  if (!own) throw new Error("no funnel");
  const svg = funnelPlot(shared, own, "đơn vị", WIDE);
  const words = drawnWords(svg, WIDE, ".mark text");
  expect(words.map(({ text }) => text)).toContain("87,5% · 7/8");
  expect(words.map(({ text }) => text).join(" ")).toContain(
    "Phan Rang – Tháp Chàm và vùng phụ cận, Bắc Trà My Thượng nguồn, Mường Lát, Nậm Pồ Chà Cang",
  );
  expect(touching(words)).toEqual([]);
  expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(WIDE.width);
  expect(isPartlyLabelled(svg)).toBe(false);
});

test.each([0.5, 0.505, 0.495])(
  "a target of %f has its name beside that of the rate of all, 50%%",
  (target) => {
    const halves = ["A", "B", "C", "D", "E"].map((name, i): DistrictRow => {
      return { code: name, name, rate: rate(10 + i, 20 + 2 * i), target };
    });
    const own = funnelOf(halves.map(({ rate }) => rate).filter(isSome), "exact");
    if (!own) throw new Error("no funnel");
    const words = drawnWords(funnelPlot(halves, own, "cán bộ", WIDE), WIDE);
    const names = words.filter(({ text }) => text === "chung" || text === "chỉ tiêu");
    expect(names).toHaveLength(2);
    expect(touching(words)).toEqual([]);
  },
);

function isSome(one: Rate): one is SomeRate {
  return one.kind === "rate";
}

/** The straight pieces of the curves that lie behind the dots. */
function drawnLines(svg: string): Segment[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const paths = Array.from(document.querySelectorAll("g[aria-hidden] path"));
  return paths.flatMap((path) =>
    (path.getAttribute("d") ?? "").split("M").flatMap((run) => {
      const points = run.split("L").map((point) => point.trim().split(" ").map(Number));
      return points.slice(1).flatMap(([x2 = 0, y2 = 0], i): Segment[] => {
        const [x1 = 0, y1 = 0] = points[i] ?? [];
        return [{ x1, y1, x2, y2 }];
      });
    }),
  );
}

function boxOf({ left, right, top, bottom }: DrawnWords): Segment {
  return { x1: left, x2: right, y1: top, y2: bottom };
}
