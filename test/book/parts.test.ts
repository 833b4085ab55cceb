/** What a figure has that is a part of another, and what it has where nobody was asked. */
import { expect, test } from "vitest";
import { notHeldWords } from "../../src/components/book/not-held.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

const met = { measure: "criteria_met", period: "2025" } as const;

test("a target is that of the whole figure, and of no position, criterion or thing not to do", () => {
  const target = { measure: "criteria_met", period: "2025", base: "", group: "", target: 0.9, source: "" };
  const book = smallBook({ targets: [target] });
  const targetOf = (part: object) => book.target({ ...met, ...part });
  expect(targetOf({ criteria: { kind: "score" } })).toBe(0.9);
  expect(targetOf({ criteria: { kind: "score" }, group: "A" })).toBe(0.9);
  expect(targetOf({ criteria: { kind: "score", groupCode: "1" } })).toBeNull();
  expect(targetOf({ criteria: { kind: "dont" } })).toBeNull();
  expect(targetOf({ criterion: "T1" })).toBeNull();
  expect(targetOf({ criteria: { kind: "score" }, position: "BT" })).toBeNull();
});

test("without any score of officers themselves there is nobody to ask, and no place is called small for it", () => {
  const counts = figures("evaluated", "2025", { A: [9, 9] });
  const book = smallBook({ counts, withheld: [{ period: "2025", group: "B" }] });
  const why = (group: string) => book.rate({ measure: "self_points", period: "2025", group });
  expect(why("A")).toEqual({ kind: "none", why: "no-subject" });
  expect(why("B")).toEqual({ kind: "none", why: "withheld" });
});

test("a criterion that few were asked about in some places names those that its sum of all lacks", () => {
  const of = (criterion: string, groups: string) =>
    figures("criteria_met", "2025", each(groups, [5, 8]), { criterion });
  const counts = ["T1 A B C", "T2 A C", "T3 A C", "T4 B C"].flatMap((line) =>
    of(line.slice(0, 2), line.slice(3)),
  );
  const book = smallBook({ counts, withheld: [{ period: "2025", group: "D" }] });
  const [T1] = book.criteria("S", { kind: "score" });
  const criteria = ["T1", "T2", "T3", "T4", "T5"].flatMap((code) => (T1 ? [{ ...T1, code }] : []));
  expect(notHeldWords(book, met, criteria)).toBe(
    "Toàn tỉnh ở tiêu chí T2, T3 chưa gồm nơi có ít hơn 5 người được tính: B. " +
      "Toàn tỉnh ở tiêu chí T4 chưa gồm nơi có ít hơn 5 người được tính: A.",
  );
  expect(notHeldWords(book, met, criteria.slice(3), "năm 2025")).toBe(
    "Toàn tỉnh năm 2025 ở tiêu chí T4 chưa gồm nơi có ít hơn 5 người được tính: A.",
  );
  expect(notHeldWords(book, { ...met, group: "A" }, criteria)).toBe("");
  expect(notHeldWords(book, met, criteria.slice(0, 1))).toBe("");
});
