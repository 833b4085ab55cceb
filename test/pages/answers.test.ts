import { expect, test } from "vitest";
import { Book } from "../../src/components/book.ts";
import { pageHeader } from "../../src/components/furniture.ts";
import { html } from "../../src/components/html.ts";
import { COMPONENTS } from "../../src/components/registry.ts";
import { rateText } from "../../src/terms/rate.ts";
import { otherProvince } from "../support/other-province.ts";
import { pageText } from "../support/page-text.ts";
import { samplePublished } from "../support/published.ts";

const sample = new Book(samplePublished());

function drawn(book: Book, name: string): string {
  const draw = COMPONENTS[name];
  if (!draw) throw new Error(name);
  return html`${draw(book)}`.text;
}

test.each(["answers", "declared", "intake-summary", "not-submitted", "unused-files", "shrunk-files"])(
  "the words of %s on the sample are those that a person has read",
  async (name) => {
    await expect(pageText(drawn(sample, name))).toMatchFileSnapshot(`snapshots/${name}.txt`);
  },
);

test("every component draws the sample, a province unlike it, and one without any data", () => {
  const empty = { ...otherProvince(), counts: [], periods: [], groups: [], units: [], criteria: [] };
  const nothingYet = { ...otherProvince(), counts: [] };
  const books = [sample, new Book(otherProvince()), new Book(empty), new Book(nothingYet)];
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
  expect(text).toContain("Chưa gồm Cụm số 1 (ít hơn 5 người).");
  expect(text).toContain("Nhóm VI: 100% (115/115)");
  expect(text).toContain("Chưa có chỉ tiêu nào được đặt");
  expect(text).toContain("Chưa có kỳ cùng loại năm trước.");
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
  const text = drawn(new Book({ ...rest, counts: silent }), "districts");
  expect(text).toContain("0,0% · 0/6 chưa nộp");
});

test("the notice is printed, and called simulated only where it says so", () => {
  const { data } = sample;
  expect(pageHeader(data, "/index").text).toContain("<b>Số liệu mô phỏng.</b> Dữ liệu mô phỏng: mọi người");
  const other = pageHeader({ ...data, identity: { notice: "Bản nháp" } }, "/index").text;
  expect(other).toContain("Bản nháp");
  expect(other).not.toContain("mô phỏng");
});

test("a target of a past year is not held against a district once a later year has figures", () => {
  const { data } = sample;
  const onlyOld = data.targets.filter((target) => target.period === "2023");
  const text = pageText(drawn(new Book({ ...data, targets: onlyOld }), "answers"));
  expect(text).toContain("Chưa có chỉ tiêu nào được đặt");
});
