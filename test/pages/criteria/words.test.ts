import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Book } from "../../../src/components/book/book.ts";
import { HEAT_STEPS, shadeOf } from "../../../src/components/charts/shades.ts";
import { CRITERIA_PARTS } from "../../../src/components/criteria/parts.ts";
import { csvText } from "../../../src/components/files/csv.ts";
import { readTable } from "../../../src/components/files/read-table.ts";
import { colour, contrast } from "../../support/contrast.ts";
import { otherProvince } from "../../support/other-province.ts";
import { each, figures, smallBook, year } from "../../support/small-book.ts";
import { partOf, wordsOf } from "./part.ts";

const PARTS = Object.keys(CRITERIA_PARTS)
  .map((name) => name.replace("criteria-", ""))
  .filter((name) => name !== "filters" && name !== "extra");

const met = (period: string, shares: Record<string, readonly [number, number]>, position = "") =>
  figures("criteria_met", period, shares, { criterion: "T1", position });

test("a period that asks for no evaluation says so in every part", () => {
  const [first, second] = [year("2024"), year("2025")];
  const book = smallBook({
    periods: [first, { ...second, expects: ["registration"] }],
    counts: met("2024", each("A B", [9, 10])),
  });
  for (const name of PARTS) {
    expect(wordsOf(book, name, { period: "2025" }), name).toBe(
      "Năm 2025 không yêu cầu kết quả đánh giá; hãy chọn kỳ khác.",
    );
  }
});

test("a province without figures yet, and one without periods, say so in every part", () => {
  for (const name of PARTS) {
    expect(wordsOf(new Book({ ...otherProvince(), counts: [] }), name), name).toBe(
      "Quý II năm 2026: chưa đến hạn.",
    );
    expect(wordsOf(smallBook({ periods: [] }), name), name).toBe("Chưa có kỳ nào yêu cầu kết quả đánh giá.");
  }
});

test("of districts without self scores it is not said that there is nobody, for there may be a few", () => {
  const scored = (measure: "self_points" | "both_points") =>
    figures(measure, "2025", each("A B", [50, 60]), { criterion: "T1" });
  const book = smallBook({
    counts: [...met("2025", each("A B C", [6, 6])), ...scored("self_points"), ...scored("both_points")],
  });
  const words = wordsOf(book, "self", { period: "2025" });
  expect(words).toMatch(/Không vẽ \d dòng không có ai hoặc chưa đủ 5 người tự chấm/);
  expect(words).not.toMatch(/Không vẽ.*không có đối tượng/);
  const none = smallBook({ counts: met("2025", each("A B C", [6, 6])) });
  expect(wordsOf(none, "self", { period: "2025" })).toContain("Không có ai, hoặc chưa nơi nào đủ 5 người");
});

test("a district that is too small, or whose positions stand together, is not shown below the rule", () => {
  const book = smallBook({
    counts: [
      ...met("2025", each("A B", [9, 10]), "BT"),
      ...met("2025", each("A B", [8, 10]), "PBT"),
      ...met("2025", each("C", [5, 6])),
      ...figures("evaluated", "2025", each("D", [4, 4])).filter(({ measure }) => measure === "submitted"),
    ],
    withheld: [{ period: "2025", group: "D" }],
  });
  expect(wordsOf(book, "summary", { group: "D" })).toBe("Huyện D, năm 2025: ít hơn 5 người.");
  expect(wordsOf(book, "summary", { group: "C", position: "BT" })).toBe(
    "Huyện C, năm 2025: chưa tách chức danh, vì có chức danh ít hơn 5 người.",
  );
  const summary = wordsOf(book, "summary", { position: "BT" });
  expect(summary).toContain("Chưa gồm nơi chưa tách chức danh (có chức danh ít hơn 5 người): Huyện C.");
  expect(summary).toContain("Chưa gồm nơi ít hơn 5 người: Huyện D.");
  expect(summary).toContain("90,0%");
  expect(summary).toContain("18/20 lượt tiêu chí");
});

test("a cell without a figure has its mark on the page and its words in the file", () => {
  const book = smallBook({
    counts: [
      ...met("2025", each("A B", [9, 10])),
      ...figures("evaluated", "2025", each("D", [4, 4])).filter(({ measure }) => measure === "submitted"),
    ],
    withheld: [{ period: "2025", group: "D" }],
  });
  const page = partOf(book, "heat");
  const table = page.querySelector("table");
  if (!table) throw new Error("no table");
  expect(table.querySelector('[data-why="withheld"]')?.textContent).toBe("<5");
  const [head, line] = csvText(readTable(table)).slice(1).split("\r\n");
  expect(head).toBe(
    "Tiêu chí,Toàn tỉnh,Toàn tỉnh: n,Toàn tỉnh: N,A,A: n,A: N,B,B: n,B: N,C,D,E,F,Trực thuộc",
  );
  expect(line).toContain(
    'T1. Tiêu chí T1,"90,0%",18,20,"90,0%",9,10,"90,0%",9,10,chưa nhận số liệu,ít hơn 5 người',
  );
  expect(page.querySelector(".chart-note")?.textContent).toContain("<5 là ít hơn 5 người.");
});

test("a cell is a step deeper below 95, 90, 80 and 60 per cent, and never at them", () => {
  const step = (n: number) => shadeOf({ kind: "rate", n, N: 1000 }, HEAT_STEPS);
  expect([1000, 950, 949, 900, 899, 800, 799, 600, 599, 0].map(step)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test("figures read at 4.5:1 on every shade, in light and in dark", () => {
  const read = (file: string) =>
    readFileSync(new URL(`../../../src/styles/${file}.css`, import.meta.url), "utf8").split(
      "@media (prefers-color-scheme: dark)",
    );
  const [page, criteria] = [read("page"), read("criteria")];
  for (const theme of [0, 1]) {
    const ink = colour(page[theme] ?? "", "ink");
    for (const shade of ["shade-1", "shade-2", "shade-3", "shade-4", "part"]) {
      expect(contrast(ink, colour(criteria[theme] ?? "", shade)), shade).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test("a district whose forms ask about no thing not to do is named under the chart of all, and not judged by 0%", () => {
  const of = (measure: "criteria_met" | "missing", shares: Record<string, readonly [number, number]>) =>
    figures(measure, "2025", shares, { criterion: "K1" });
  const book = smallBook({
    counts: [
      ...met("2025", each("A B C", [9, 10])),
      ...of("criteria_met", { A: [0, 10], B: [9, 10], C: [0, 10] }),
      ...of("missing", { A: [10, 10], B: [0, 10], C: [9, 10] }),
    ],
  });
  expect(wordsOf(book, "donts")).toContain(
    "Biểu mẫu không có cột nào về những điều này: A; 0% ở đó không có nghĩa là vi phạm.",
  );
});
