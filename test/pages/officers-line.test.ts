import { expect, test } from "vitest";
import { officersLine } from "../../src/components/frame/rate-card.ts";
import { html } from "../../src/components/markup/html.ts";
import { pageText } from "../support/page-text.ts";
import { figures, smallBook } from "../support/small-book.ts";

const met = { measure: "criteria_met", period: "2025", criteria: { kind: "score" } } as const;
const counts = [
  ...figures("criteria_met", "2025", { A: [18, 20], B: [30, 40] }, { criterion: "T1" }),
  ...figures("evaluated", "2025", { A: [10, 12], B: [20, 25] }),
];
const line = (ask: Parameters<typeof officersLine>[1], book = smallBook({ counts })) =>
  pageText(html`${officersLine(book, ask)}`.text);

test("a figure that counts a criterion of each officer says how many officers stand behind it", () => {
  expect(line(met)).toBe("Của 30 cán bộ được đánh giá.");
  expect(line({ ...met, group: "A" })).toBe("Của 10 cán bộ được đánh giá.");
});

test("of one criterion, of a part of them, or of another measure nothing is said: fewer may have been asked", () => {
  expect(line({ ...met, criterion: "T1" })).toBe("");
  expect(line({ ...met, criteria: { kind: "score", groupCode: "I" } })).toBe("");
  expect(line({ measure: "evaluated", period: "2025" })).toBe("");
});

test("where one of the two leaves out a district, no number stands for both", () => {
  const few = figures("criteria_met", "2025", { B: [30, 40] }, { criterion: "T1" });
  const all = figures("evaluated", "2025", { A: [10, 12], B: [20, 25] });
  const book = smallBook({ counts: [...few, ...all], withheld: [] });
  const hidden = smallBook({ counts: [...few, ...all], withheld: [{ period: "2025", group: "A" }] });
  expect([line(met, book), line(met, hidden)]).not.toContain("Của 30 cán bộ được đánh giá.");
});
