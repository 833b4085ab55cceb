import { expect, test } from "vitest";
import type { Book } from "../../src/components/book/book.ts";
import { BELOW_TARGET } from "../../src/components/overview/notable/below-target.ts";
import { pageText } from "../support/page-text.ts";
import { each, figures, receipts, smallBook } from "../support/small-book.ts";

function sentences(book: Book, period = "2025"): string[] {
  return BELOW_TARGET.find(book, period).map(({ sentence }) => pageText(sentence.text));
}

const aim = (target: number, group = "", period = "2025", measure = "evaluated") => ({
  ...{ measure, base: "", period, group, target, source: "Chương trình công tác" },
});

test("all and the districts below a target are told, those that lack most by name", () => {
  const shares = { A: [16, 20], B: [19, 20], C: [18, 20], D: [17, 20], E: [20, 20], F: [18, 20] } as const;
  const book = smallBook({ counts: figures("evaluated", "2025", shares), targets: [aim(0.95)] });
  // 0,95 of 20 is 19: A lacks three, D two, C and F one each; there is a fourth place for who is tied.
  expect(sentences(book)).toEqual([
    "Cán bộ được đánh giá, năm 2025: toàn tỉnh 90,0% (108/120), dưới chỉ tiêu 95%; 4/6 địa bàn có số liệu chưa đạt: A 80,0% (16/20) thiếu 3 cán bộ; D 85,0% (17/20) thiếu 2 cán bộ; C 90,0% (18/20) thiếu 1 cán bộ; F 90,0% (18/20) thiếu 1 cán bộ.",
  ]);
  const [found] = BELOW_TARGET.find(book, "2025");
  expect(found?.href).toBe("./index.html?v=1&ky=2025#cac-dia-ban");
  expect(found?.weight).toBeCloseTo(0.05, 12);
});

/** What is said of the districts where these have their rates of twenty and the target is 95 %, so nineteen. */
const ofDistricts = (reached: Record<string, number>) => {
  const shares = Object.fromEntries(Object.entries(reached).map(([group, n]) => [group, [n, 20]] as const));
  const book = smallBook({ counts: figures("evaluated", "2025", shares), targets: [aim(0.95)] });
  return sentences(book)[0]?.replace(/^.*?; /, "");
};

test("districts lack most where they lack more than those not named", () => {
  expect(ofDistricts({ A: 18, B: 17, C: 16, D: 15, E: 19 })).toBe(
    "4/5 địa bàn có số liệu chưa đạt, nhiều nhất là D 75,0% (15/20) thiếu 4 cán bộ; C 80,0% (16/20) thiếu 3 cán bộ; B 85,0% (17/20) thiếu 2 cán bộ.",
  );
});

test("districts that lack as many as one another are counted together where they are too many to name", () => {
  expect(ofDistricts({ A: 18, B: 18, C: 16, D: 18, E: 18 })).toBe(
    "5/5 địa bàn có số liệu chưa đạt: C 80,0% (16/20) thiếu 3 cán bộ; 4 địa bàn khác, mỗi nơi thiếu 1 cán bộ.",
  );
  expect(ofDistricts({ A: 18, B: 18, C: 18, D: 18, E: 18, F: 20 })).toBe(
    "5/6 địa bàn có số liệu chưa đạt, mỗi nơi thiếu 1 cán bộ.",
  );
  expect(ofDistricts({ A: 17, B: 17, C: 17, D: 17, E: 17, F: 18 })).toBe(
    "6/6 địa bàn có số liệu chưa đạt, nhiều nhất là 5 địa bàn, mỗi nơi thiếu 2 cán bộ.",
  );
});

test("how many fall short is said of those with a figure, where some have none, and else of all", () => {
  const all = { ...each("A B C D E F", [20, 20]), A: [18, 20] } as const;
  const of = (shares: typeof all | Record<string, readonly [number, number]>) =>
    sentences(smallBook({ counts: figures("evaluated", "2025", shares), targets: [aim(0.95)] }))[0];
  expect(of(all)).toContain("; 1/6 địa bàn có số liệu chưa đạt: A");
  expect(of({ ...all, TT: [20, 20] })).toContain("; 1/7 địa bàn chưa đạt: A");
});

test("before its deadline a period is not judged without a word of it", () => {
  const counts = figures("evaluated", "2025", each("A B C D E F TT", [18, 20]));
  const early = smallBook({ counts, targets: [aim(0.95)], dataDate: "2025-12-18" });
  expect(sentences(early)[0]).toMatch(
    /^Cán bộ được đánh giá, năm 2025 \(chưa đến hạn nộp 20\/12\/2025\): toàn tỉnh 90,0%/,
  );
});

test("whoever just reaches the target is not below it", () => {
  const counts = figures("evaluated", "2025", each("A B C D E F", [19, 20]));
  expect(sentences(smallBook({ counts, targets: [aim(0.95)] }))).toEqual([]);
});

test("without a target nobody is judged", () => {
  const counts = figures("evaluated", "2025", each("A B", [1, 20]));
  expect(sentences(smallBook({ counts }))).toEqual([]);
});

test("one district below while all together reach the target leads to that district", () => {
  const counts = figures(
    "evaluated",
    "2025",
    { A: [18, 20], ...each("B C D E F", [20, 20]) },
    { silent: ["A"] },
  );
  const book = smallBook({ counts, targets: [aim(0.95)] });
  expect(sentences(book)).toEqual([
    "Cán bộ được đánh giá, năm 2025: toàn tỉnh 98,3% (118/120), đạt chỉ tiêu 95%; 1/6 địa bàn có số liệu chưa đạt: A 90,0% (18/20) thiếu 1 cán bộ (chưa nộp).",
  ]);
  expect(BELOW_TARGET.find(book, "2025")[0]?.href).toBe("./dia-ban/A.html?v=1&ky=2025");
});

test("beside what a district lacks stands how many of its units have sent nothing", () => {
  const shares = { A: [2, 4], B: [3, 4], C: [4, 4] } as const;
  const counts = [
    ...figures("three_initiatives", "2025", shares, { base: "commune" }),
    ...receipts("three_initiatives", "2025", { sent: [], owed: ["A2"] }).counts,
  ];
  const target = { ...aim(1, "", "2025", "three_initiatives"), base: "commune" };
  expect(sentences(smallBook({ counts, targets: [target] }))[0]).toMatch(
    /: A 50,0% \(2\/4\) thiếu 2 đơn vị \(1 đơn vị chưa nộp\); B 75,0% \(3\/4\) thiếu 1 đơn vị\.$/,
  );
});

test("a district is held to its own target, and only who has one is judged", () => {
  const counts = figures("evaluated", "2025", { A: [9, 10], B: [1, 10] });
  expect(sentences(smallBook({ counts, targets: [aim(1, "A")] }))).toEqual([
    "Cán bộ được đánh giá, năm 2025: toàn tỉnh 50,0% (10/20); 1/1 địa bàn có chỉ tiêu riêng chưa đạt: A 90,0% (9/10), chỉ tiêu 100% thiếu 1 cán bộ.",
  ]);
});

test("of the latest figures, a target is outdated once a later year has figures and none", () => {
  const counts = [
    ...figures("evaluated", "2024", { A: [1, 10] }),
    ...figures("evaluated", "2025", { A: [1, 10] }),
  ];
  const book = smallBook({ counts, targets: [aim(1, "", "2024")] });
  expect(sentences(book, "")).toEqual([]);
  expect(sentences(book, "2024")).toHaveLength(1);
  expect(sentences(book, "1999")).toEqual([]);
});
