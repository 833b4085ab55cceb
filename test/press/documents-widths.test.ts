/** How a table of the Word draft shares the room between the margins. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportTable } from "../../src/components/report/model.ts";
import { layoutOf } from "../../src/press/documents/word/widths.ts";

const table = (heads: string[], rows: string[][], foot?: string[]): ReportTable => ({
  ...{
    id: "t",
    caption: "",
    source: "",
    rows,
    columns: heads.map((head, i) => (i === 0 ? { head } : { head, number: true })),
  },
  ...(foot ? { foot } : {}),
});

test("few columns have large letters, and names more room than they need", () => {
  const { size, widths } = layoutOf(
    table(["Địa bàn", "Năm 2024"], [["Thành phố Phủ Lý", "97,8% (44/45)"]]),
    160,
  );
  expect(size).toBe(12);
  expect(widths[0]).toBeGreaterThan(40);
});

test("many columns have smaller letters, but none that cannot be read", () => {
  const heads = ["Địa bàn", ...Array.from({ length: 7 }, (_, i) => `Chỉ số ${i}`)];
  const row = ["Huyện Thanh Liêm", ...Array.from({ length: 7 }, () => "97,8% (4.216/4.346)")];
  const { size } = layoutOf(table(heads, [row]), 160);
  expect(size).toBeLessThan(12);
  expect(size).toBeGreaterThanOrEqual(9);
});

test("whatever is in it, the columns fill the room, and each has some of it", () => {
  const words = fc.string({ maxLength: 80 });
  const grid = fc.integer({ min: 1, max: 12 }).chain((columns) => {
    const row = fc.array(words, { minLength: columns, maxLength: columns });
    return fc.tuple(row, fc.array(row, { maxLength: 5 }), fc.option(row, { nil: undefined }));
  });
  fc.assert(
    fc.property(grid, ([heads, rows, foot]) => {
      const { widths } = layoutOf(table(heads, rows, foot), 160);
      expect(widths).toHaveLength(heads.length);
      for (const width of widths) expect(width).toBeGreaterThan(1);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(160, 6);
    }),
    { numRuns: 60 },
  );
});
