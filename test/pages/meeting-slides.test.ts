/** Meeting mode: what the slides say, worked out from the figures. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import { otherProvince } from "../support/other-province.ts";
import { SAMPLE } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { raiseSite, type Site } from "../support/site.ts";
import { builtSlides, expectedFigure as figure } from "../support/slides.ts";

let site: Site;
beforeAll(async () => {
  site = await raiseSite(SAMPLE.data);
});
afterAll(() => site?.close());

const built = () => builtSlides(site.dist);

test("the slides are numbered, and each of them says that the data is simulated", () => {
  const slides = built();
  expect(slides.map(({ id }) => id)).toEqual(slides.map((_slide, i) => String(i + 1)));
  for (const { id, text } of slides) expect(text, id).toContain("Số liệu mô phỏng");
});

test("the slides begin with whose figures of when, and end with where they come from", () => {
  const slides = built();
  expect(slides[0]?.text).toMatch(/Cán bộ Đoàn gương mẫu.*Tỉnh đoàn Hà Nam/);
  expect(slides[0]?.text).toContain("6 tháng đầu năm 2026 và năm 2025");
  expect(slides[0]?.text).toContain("Nhận đến ngày 15/07/2026");
  expect(slides.at(-1)?.text).toContain("Số liệu từ đâu");
});

test("the slides say each headline with its n/N, what it was, and its target", () => {
  const headlines = built().filter(({ kind }) => kind.includes("slide-headline"));
  const expected = [
    ["Cán bộ được đánh giá", { measure: "evaluated", period: "2026-H1" }, "2025-H1"],
    ["Tiêu chí đạt", { measure: "criteria_met", period: "2026-H1", criteria: "score" }, "2025-H1"],
    ["“3 chủ động”, cấp xã", { measure: "three_initiatives", period: "2025", base: "commune" }, "2024"],
    ["Đoàn viên đăng ký rèn luyện", { measure: "training_registered", period: "2025" }, "2024"],
  ] as const;
  expect(headlines).toHaveLength(expected.length);
  for (const [i, [title, about, before]] of expected.entries()) {
    const text = headlines[i]?.text ?? "";
    expect(text).toContain(title);
    for (const part of figure(about).split(" ")) expect(text).toContain(part.replace(/[()]/g, ""));
    expect(text).toContain(figure({ ...about, period: before }));
  }
  expect(headlines[2]?.text).toContain("Dưới chỉ tiêu 100%: còn thiếu 3 đơn vị.");
  expect(headlines[3]?.text).toContain("Đạt chỉ tiêu 95%.");
});

test("the slides show districts where some miss their target, and say how many", () => {
  const districts = built().filter(({ kind }) => kind.includes("slide-districts"));
  expect(districts.map(({ text }) => text.match(/\d\/\d địa bàn dưới chỉ tiêu \d+%/)?.[0])).toEqual([
    "2/6 địa bàn dưới chỉ tiêu 100%",
    "1/7 địa bàn dưới chỉ tiêu 95%",
  ]);
});

test("the slides list what changed, both times with n/N, what was sent, and that boundaries are others", () => {
  const [halves, years] = built().filter(({ kind }) => kind.includes("slide-changes"));
  const half = { measure: "evaluated", period: "2026-H1" };
  expect(halves?.text).toContain(figure(half));
  expect(halves?.text).toContain(figure({ ...half, period: "2025-H1" }));
  expect(halves?.text).toContain("giảm 2,0 điểm %");
  expect(halves?.text).toContain("khác khung tiêu chí");
  const sent = { measure: "submitted", period: "2026-H1", kind: "evaluation" };
  expect(halves?.text).toContain(`Đã nộp: Kết quả đánh giá${figure({ ...sent, period: "2025-H1" })}`);
  expect(halves?.text).toContain(`${figure(sent)}còn 1 chưa nộp`);
  expect(halves?.text).toContain("98 vào cuối 6 tháng đầu năm 2025, 33 vào cuối 6 tháng đầu năm 2026");
  expect(years?.text).toContain(figure({ measure: "three_initiatives", period: "2024", base: "all" }));
  expect(years?.text).toContain("109 vào cuối năm 2024, 33 vào cuối năm 2025");
});

test("the slides name what is to be decided: below target, and not sent", () => {
  const lists = built().filter(({ kind }) => kind.includes("slide-list"));
  const text = lists.map((slide) => slide.text).join(" ");
  expect(text).toContain("Cần bàn: chưa đạt chỉ tiêu");
  expect(text).toContain(figure({ measure: "evaluated", period: "2025", group: "353" }));
  expect(text).toContain("Cần đôn đốc: số liệu chưa nộp");
  expect(text).toContain(figure({ measure: "submitted", period: "2026-H1", kind: "evaluation" }));
});

test("the slides leave out what a chosen period does not ask for", () => {
  const text = pageText(drawn(new Book(otherProvince()), "meeting-slides", { period: "2026-Q1" }));
  expect(text).toContain("115/138 cán bộ");
  expect(text).not.toContain("3 chủ động”, cấp xã");
  expect(text).not.toMatch(/undefined|NaN|mô phỏng/);
});

test("the slides single out nobody for having sent nothing", () => {
  const { counts, ...rest } = otherProvince();
  const silent = counts.map((count) =>
    count.group === "G05" && (count.measure === "evaluated" || count.kind === "evaluation")
      ? { ...count, n: 0 }
      : count,
  );
  const text = pageText(drawn(new Book({ ...rest, counts: silent }), "meeting-slides"));
  expect(text).not.toContain("mức ngẫu nhiên");
});
