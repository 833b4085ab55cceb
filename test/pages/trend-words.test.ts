/** What stands above a figure through several periods, on pages and in a report's caption. */
import { expect, test } from "vitest";
import { overTime } from "../../src/components/report/figures.ts";
import { figureWords } from "../../src/components/report/numbering.ts";
import { scopeOf } from "../../src/components/report/scope.ts";
import type { Period } from "../../src/terms/reference.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { figures, smallBook, year } from "../support/small-book.ts";

const quarter = (id: string, starts: string, ends: string): Period => ({
  ...year("2025"),
  ...{ period: id, starts, ends, deadline: ends },
});

const quarters = [
  quarter("2025-Q1", "2025-01-01", "2025-03-31"),
  quarter("2025-Q2", "2025-04-01", "2025-06-30"),
  quarter("2025-Q3", "2025-07-01", "2025-09-30"),
];

function captions(periods: readonly Period[]): string[] {
  const counts = periods.flatMap(({ period }) => figures("evaluated", period, { A: [9, 10], B: [8, 10] }));
  const book = smallBook({ periods: [...periods], counts });
  const blocks = overTime(
    scopeOf(book, periods.at(-1)?.period ?? ""),
    { measure: "evaluated" },
    ["trends", "xu-huong-evaluated"],
    ["districts", "dia-ban-evaluated"],
  );
  return blocks.flatMap((block) => (block.kind === "figure" ? [figureWords(block.figure)] : []));
}

test("a caption says once how long the periods are, and from when to when they go", () => {
  expect(captions(quarters)).toEqual([
    "Cán bộ được đánh giá, qua các quý, từ quý I năm 2025 đến quý III năm 2025",
  ]);
  expect(captions(["2023", "2024", "2025"].map((id) => year(id)))).toEqual([
    "Cán bộ được đánh giá, qua các năm, từ năm 2023 đến năm 2025",
  ]);
});

test("on the page the district stands before the span of time", () => {
  const counts = ["2024", "2025"].flatMap((id) => figures("evaluated", id, { A: [9, 10], B: [8, 10] }));
  const trends = pageText(drawn(smallBook({ counts }), "group-trends", {}, "/dia-ban/A"));
  expect(trends).toContain("Cán bộ được đánh giá, qua các năm A, từ năm 2024 đến năm 2025");
  expect(trends).not.toContain("cả năm");
});
