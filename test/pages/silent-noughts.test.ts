/** A nought of a district that has sent nothing is told from that of one that reached nothing. */
import { expect, test } from "vitest";
import { byDistrict } from "../../src/components/report/tables/by-district.ts";
import { scopeIn } from "../report/paper.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { figures, smallBook } from "../support/small-book.ts";

const shares = { A: [1, 2], B: [0, 2], C: [0, 2] } as const;
const counts = figures("three_initiatives", "2025", shares, { base: "commune", silent: ["C"] });

test.each(["district-table", "group-list"])("in the table of districts of %s", (part) => {
  const text = pageText(drawn(smallBook({ counts }), part, {}, "/index"));
  expect(text).toMatch(/Huyện B \|.*0,0% \(0\/2\) \|/);
  expect(text).toMatch(/Huyện C \|.*0,0% \(0\/2\) chưa nộp \|/);
});

test("below a report's table by district, behind what it says itself", () => {
  const ask = { measure: "three_initiatives", base: "commune", period: "2025" } as const;
  const note = (own: typeof counts, before?: string) =>
    byDistrict(scopeIn({ counts: own }), {
      ...{ id: "x", caption: "X", asks: [{ head: "Công nhận", ask }] },
      ...(before === undefined ? {} : { note: before }),
    }).note;
  const said = "Chưa nộp Đoàn cơ sở “3 chủ động”, nên tử số là 0: Huyện C.";
  expect(note(counts)).toBe(said);
  expect(note(counts, "Lời ghi.")).toBe(`Lời ghi. ${said}`);
  expect(note(figures("three_initiatives", "2025", shares, { base: "commune" }))).toBeUndefined();
});
