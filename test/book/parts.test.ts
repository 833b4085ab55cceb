/** What a figure has that is a part of another, and what it has where nobody was asked. */
import { expect, test } from "vitest";
import { figures, smallBook } from "../support/small-book.ts";

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
