import { expect, test } from "vitest";
import { schemeSteps, threadsOf } from "../../../src/components/criteria/followed.ts";
import type { Criterion } from "../../../src/terms/reference.ts";
import { each, figures, smallBook, year } from "../../support/small-book.ts";
import { partOf, rowsOf, wordsOf } from "./part.ts";

const criterion = (scheme: string, code: string, name: string, maxPoints = 10): Criterion => ({
  ...{ scheme, code, name, maxPoints, groupCode: "I", groupName: "Tư tưởng" },
  ...{ kind: "score", metAt: 5, appliesTo: "" },
});

const dont = (scheme: string, code: string, name: string): Criterion => ({
  ...criterion(scheme, code, name),
  ...{ kind: "dont", maxPoints: null, metAt: null },
});

const CRITERIA = [
  criterion("S", "A1", "Học tập"),
  criterion("S", "A2", "Đoàn kết"),
  criterion("S", "A3", "Sáng kiến"),
  dont("S", "K1", "Vô kỷ luật"),
  dont("S", "K2", "Hình thức"),
  criterion("R", "A1", "Học tập", 5),
  criterion("R", "A2", "Tình nguyện"),
  criterion("R", "A4", "Sáng kiến"),
  dont("R", "K1", "Vô kỷ luật"),
];

const points = (period: string, criterion: string, share: readonly [number, number]) => [
  ...figures("points", period, each("A", share), { criterion }),
  ...figures("criteria_met", period, each("A", [5, 5]), { criterion }),
];

function book(parts: Parameters<typeof smallBook>[0] = {}) {
  return smallBook({
    periods: [year("2023", "S"), year("2024", "S"), year("2025", "R")],
    criteria: CRITERIA,
    counts: [
      ...points("2023", "A1", [40, 50]),
      ...points("2024", "A1", [45, 50]),
      ...points("2024", "A2", [25, 50]),
      ...points("2025", "A1", [20, 25]),
      ...points("2025", "A2", [30, 50]),
    ],
    ...parts,
  });
}

test("only the same code with the same name is followed; a new name, or another code, begins anew", () => {
  const small = book();
  const [step] = schemeSteps(small, small.periods);
  expect(step).toMatchObject({ kept: 1, keptDonts: 1 });
  expect(step?.broken).toEqual([
    { code: "A2", before: "Đoàn kết", after: "Tình nguyện" },
    { code: "A3", before: "Sáng kiến", after: null },
    { code: "A4", before: null, after: "Sáng kiến" },
  ]);
  expect(threadsOf(small, small.periods).map(({ code, name }) => `${code} ${name}`)).toEqual([
    "A1 Học tập",
    "A2 Đoàn kết",
    "A3 Sáng kiến",
  ]);
});

test("a followed criterion is a share of whatever its maximum was, and its line goes on across the schemes", () => {
  const page = partOf(book(), "followed");
  const [first] = rowsOf(page, "theo-doi-tieu-chi-bang");
  expect(first?.slice(0, 5)).toEqual(["A1. Học tập", "10, sau là 5", "40/50", "45/50", "20/25"]);
  const path = page.querySelector(".mini-line path")?.getAttribute("d") ?? "";
  expect(path.match(/[ML]/g)).toEqual(["M", "L", "L"]);
});

test("a criterion of another name under the same code is not shown as the same", () => {
  const rows = rowsOf(partOf(book(), "followed"), "theo-doi-tieu-chi-bang");
  expect(rows[1]?.slice(0, 5)).toEqual(["A2. Đoàn kết", "10", "ít hơn 5 người", "25/50", "không áp dụng"]);
});

test("the short marks of a table are told below it, as far as they are there", () => {
  expect(wordsOf(book(), "followed")).toContain(
    "× là khung của kỳ ấy không có tiêu chí này. <5 là ít hơn 5 người.",
  );
  const early = book({
    dataDate: "2024-12-01",
    periods: [year("2023", "S"), year("2024", "S")],
    counts: points("2023", "A1", [40, 50]),
  });
  expect(wordsOf(early, "followed")).toContain("» là chưa đến hạn.");
});

test("the line is broken where boundaries changed, and the heading says what changed", () => {
  const whole = smallBook().data.units.map((unit) =>
    unit.code === "B1" ? { ...unit, validTo: "2024-06-30" } : unit,
  );
  const page = partOf(book({ units: whole }), "followed");
  const path = page.querySelector(".mini-line path")?.getAttribute("d") ?? "";
  expect(path.match(/[ML]/g)).toEqual(["M", "M", "L"]);
  const heads = [...page.querySelectorAll("#theo-doi-tieu-chi-bang thead th")].map((th) => th.textContent);
  expect(heads.slice(2, 5)).toEqual(["Năm 2023 (khung S)", "Năm 2024 (đổi địa giới)", "Năm 2025 (khung R)"]);
});

test("one period alone, or one scheme alone, is said to be so", () => {
  expect(wordsOf(book({ periods: [year("2025", "R")] }), "followed")).toContain("Mới có một kỳ");
  expect(wordsOf(book({ periods: [year("2023", "S"), year("2024", "S")] }), "followed")).toContain(
    "Các kỳ này cùng một khung tiêu chí.",
  );
});
