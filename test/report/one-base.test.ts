/** A province without unions outside any district: all its unions are those of communes. */
import { expect, test } from "vitest";
import { initiatives as annex } from "../../src/components/report/annexes/initiatives.ts";
import { summary } from "../../src/components/report/annexes/summary.ts";
import { initiatives } from "../../src/components/report/chapters/initiatives.ts";
import { unitsSentence } from "../../src/components/report/words/units.ts";
import { each, figures, smallBook } from "../support/small-book.ts";
import { scopeIn } from "./paper.ts";

const shares = each("A B C D E F", [1, 2]);
const counts = ["commune", "all"].flatMap((base) => figures("three_initiatives", "2025", shares, { base }));
const { units, groups } = smallBook().data;

const scopes = [true, false].map((affiliated) => {
  const isKept = ({ group }: { group: string }) => affiliated || group !== "TT";
  return scopeIn({ counts, units: units.filter(isKept), groups: groups.filter(isKept) });
});

test("a report tells such a province's “3 chủ động” once, and both bases where they differ", () => {
  const [both = "", once = ""] = scopes.map((scope) => JSON.stringify(initiatives(scope)));
  expect(both).toContain("kể cả Đoàn trực thuộc");
  expect(both).toContain("Mọi Đoàn cơ sở");
  expect(once).toContain("được công nhận Đoàn cơ sở “3 chủ động”");
  expect(once).not.toMatch(/kể cả Đoàn trực thuộc|Mọi Đoàn cơ sở/);
});

test("so do its annexes", () => {
  const tables = scopes.map((scope) => annex(scope).flatMap(({ blocks }) => blocks).length);
  expect(tables).toEqual([2, 1]);
  const [both = "", once = ""] = scopes.map((scope) => JSON.stringify(summary(scope)));
  expect(both).toContain("“3 chủ động”, mọi Đoàn cơ sở");
  expect(once).not.toContain("mọi Đoàn cơ sở");
});

test("units of one kind are counted once", () => {
  const [all, without] = scopes.map((scope) => unitsSentence(scope)?.text);
  expect(all).toBe(
    "Tính đến ngày 31/12/2025, toàn tỉnh có 12 xã ở 6 địa bàn; ngoài ra có 2 Đoàn trực thuộc.",
  );
  expect(without).toBe("Tính đến ngày 31/12/2025, toàn tỉnh có 12 xã ở 6 địa bàn.");
});
