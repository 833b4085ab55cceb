import { expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import { COMPONENTS } from "../../src/components/page/registry.ts";
import { rateText } from "../../src/terms/rate.ts";
import { otherProvince } from "../support/other-province.ts";
import { drawn, pageText } from "../support/page-text.ts";

test("every component draws a province of made-up data, and one without any data", () => {
  const empty = { ...otherProvince(), counts: [], periods: [], groups: [], units: [], criteria: [] };
  const nothingYet = { ...otherProvince(), counts: [] };
  const books = [new Book(otherProvince()), new Book(empty), new Book(nothingYet)];
  for (const book of books) {
    for (const name of Object.keys(COMPONENTS)) {
      expect(drawn(book, name), name).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test("a period that has nothing yet is not the latest; a group too small is named as left out", () => {
  const text = pageText(drawn(new Book(otherProvince()), "answers"));
  expect(text).toContain("Quý I năm 2026");
  expect(text).toContain("115/138 cán bộ");
  expect(text).toContain("Chưa gồm nơi ít hơn 5 người: Cụm số 1.");
  expect(text).not.toContain("chỉ tiêu");
  expect(text).toContain("Chưa có kỳ cùng loại năm trước để so.");
});

test("a figure that a chosen period does not have says so, and stands on no other period's figure", () => {
  const text = pageText(drawn(new Book(otherProvince()), "answers", { period: "2026-Q1" }));
  expect(text).toContain("115/138 cán bộ");
  expect(text).toContain("“3 chủ động”, cấp xã\nQuý I năm 2026\nkhông áp dụng");
  const next = pageText(drawn(new Book(otherProvince()), "answers", { period: "2026-Q2" }));
  expect(next).toContain("Cán bộ được đánh giá\nQuý II năm 2026\nchưa đến hạn");
  expect(next).not.toContain("%");
});

test("criteria groups are the scheme's own, in the period chosen", () => {
  const book = new Book(otherProvince());
  expect(pageText(drawn(book, "criterion-groups"))).toContain("100% (115/115) Nhóm VI");
  expect(pageText(drawn(book, "criterion-groups", { period: "2026-Q2" }))).toBe(
    "Quý II năm 2026: chưa đến hạn",
  );
});

test("each reason for no rate is told apart", () => {
  const book = new Book(otherProvince());
  const why = (measure: "evaluated" | "three_initiatives", period: string, group?: string) =>
    rateText(book.rate({ measure, period, ...(group === undefined ? {} : { group }) }));
  expect(why("evaluated", "2026-Q1", "G01")).toBe("ít hơn 5 người");
  expect(why("evaluated", "2026-Q2")).toBe("chưa đến hạn");
  expect(why("three_initiatives", "2026-Q1")).toBe("không áp dụng");
  expect(why("evaluated", "2026-Q1", "nowhere")).toBe("không có đối tượng");
  const late = new Book({ ...otherProvince(), dataDate: "2026-08-01" });
  expect(rateText(late.rate({ measure: "evaluated", period: "2026-Q2" }))).toBe("chưa nhận số liệu");
});

test("a rate above a hundred is shown as it is", () => {
  expect(drawn(new Book(otherProvince()), "districts")).toContain("150,0% · 150/100");
});

test("what an office wrote is text, never markup", () => {
  const book = new Book({
    ...otherProvince(),
    declared: [
      {
        period: "2026-Q1",
        group: "G02",
        measure: "evaluated",
        declared: "<script>alert(1)</script>",
        stated: null,
        n: 5,
        N: 6,
        agrees: false,
      },
    ],
  });
  expect(drawn(book, "declared")).toContain("&lt;script&gt;");
  expect(drawn(book, "declared")).not.toContain("<script>");
});

test("a district that has sent nothing counts as none of its base, and is said to have sent nothing", () => {
  const { counts, ...rest } = otherProvince();
  const silent = counts
    .filter((count) => !(count.group === "G05" && count.measure === "criteria_met"))
    .map((count) =>
      count.group === "G05" && (count.measure === "evaluated" || count.kind === "evaluation")
        ? { ...count, n: 0 }
        : count,
    );
  const silentBook = new Book({ ...rest, counts: silent });
  expect(drawn(silentBook, "districts", { shape: "bars" })).toContain("0,0% · 0/6 chưa nộp");
  const text = drawn(silentBook, "districts");
  expect(text).toContain('aria-label="Cụm 5: 0,0% (0/6) chưa nộp');
});
