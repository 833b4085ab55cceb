import { expect, test } from "vitest";
import type { Book } from "../../src/components/book/book.ts";
import { OUTSIDE } from "../../src/components/overview/notable/outside.ts";
import { pageText } from "../support/page-text.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

function sentences(book: Book, period = "2025"): string[] {
  return OUTSIDE.find(book, period).map(({ sentence }) => pageText(sentence.text));
}

test("a district far below all is told with both n/N, and leads to its page", () => {
  // Of all 453/462, so nine in 462 are missed: that nine of a district's 42 are is far less likely than 1 in 1000.
  const counts = figures("evaluated", "2025", { A: [33, 42], ...each("B C D E F", [84, 84]) });
  const book = smallBook({ counts });
  expect(sentences(book)).toEqual([
    "A, năm 2025: 78,6% (33/42) cán bộ được đánh giá, thấp hơn mức mà ngẫu nhiên có thể giải thích (giới hạn 99,8%); toàn tỉnh 98,1% (453/462).",
  ]);
  const [found] = OUTSIDE.find(book, "");
  expect(found).toMatchObject({
    ...{ rule: "outside", href: "./dia-ban/A.html?v=1&ky=2025", link: "Xem A, năm 2025" },
    ask: { measure: "evaluated", period: "2025", base: "", group: "A" },
  });
  expect(found?.weight).toBeCloseTo(453 / 462 - 33 / 42, 12);
});

test("a difference that chance explains is none", () => {
  // Two in 462 are missed, both in one district of 42: C(42,2) / C(462,2) = 861/106491, once in 124.
  const counts = figures("evaluated", "2025", { A: [40, 42], ...each("B C D E F", [84, 84]) });
  expect(sentences(smallBook({ counts }))).toEqual([]);
});

test("a district far above all is told too", () => {
  // Of all 20/120, one in six: 15 of 20 by chance comes less than once in a million.
  const counts = figures("officers_registered", "2025", { A: [15, 20], ...each("B C D E F", [1, 20]) });
  expect(sentences(smallBook({ counts }))).toEqual([
    "A, năm 2025: 75,0% (15/20) cán bộ đăng ký rèn luyện, cao hơn mức mà ngẫu nhiên có thể giải thích (giới hạn 99,8%); toàn tỉnh 16,7% (20/120).",
  ]);
});

test("a district that has sent nothing is not said to be low, nor the others high because of it", () => {
  const shares = { A: [0, 42] as const, ...each("B C D E F", [84, 84]) };
  expect(sentences(smallBook({ counts: figures("evaluated", "2025", shares, { silent: ["A"] }) }))).toEqual(
    [],
  );
  // Had it sent its files, it would be low, and who reached all of 84 where 90,9 % is usual (once in 3000) high.
  expect(sentences(smallBook({ counts: figures("evaluated", "2025", shares) }))).toHaveLength(6);
});

test("members hang together: limits are as wide as the districts differ, and the method is named", () => {
  // p = 0,9 and N = 1000, so a distance is (n − 900) / 9,487: −5,27 and 5,27, far outside binomial limits. But
  // φ = (2·3,69² + 2·2,11²) / 6 = 6,0 sets the limit at 3,09 · √6 = 7,6.
  const counts = figures("training_registered", "2025", {
    ...{ A: [850, 1000], B: [950, 1000], C: [900, 1000], D: [880, 1000], E: [920, 1000], F: [900, 1000] },
  });
  expect(sentences(smallBook({ counts }))).toEqual([]);
  // p = 0,8667: −15,5 against five of 3,1; winsorised −6,2, so φ = (6,2² + 5·3,1²) / 6 = 14,4 and the limit 11,7.
  const apart = figures("training_registered", "2025", { A: [700, 1000], ...each("B C D E F", [900, 1000]) });
  expect(sentences(smallBook({ counts: apart }))).toEqual([
    "A, năm 2025: 70,0% (700/1.000) đoàn viên đăng ký rèn luyện, thấp hơn mức mà ngẫu nhiên có thể giải thích (giới hạn 99,8%, nới theo độ phân tán giữa các địa bàn); toàn tỉnh 86,7% (5.200/6.000).",
  ]);
});

test("with fewer than five districts, or one above a hundred percent, there are no such limits", () => {
  const four = figures("training_registered", "2025", { A: [100, 1000], ...each("B C D", [900, 1000]) });
  expect(sentences(smallBook({ counts: four }))).toEqual([]);
  const above = { A: [100, 1000] as const, B: [2000, 1000] as const, ...each("C D E F", [900, 1000]) };
  expect(sentences(smallBook({ counts: figures("training_registered", "2025", above) }))).toEqual([]);
});

test("what is low only because it was left blank is said to be blank, and weighs nothing", () => {
  const met = figures(
    "criteria_met",
    "2025",
    { A: [0, 20], ...each("B C D E F", [20, 20]) },
    { criterion: "K1" },
  );
  const blank = figures("missing", "2025", { A: [20, 20] }, { criterion: "K1" });
  const [found, ...others] = OUTSIDE.find(smallBook({ counts: [...met, ...blank] }), "2025");
  expect(others).toEqual([]);
  expect(found?.weight).toBe(0);
  expect(pageText(found?.sentence.text ?? "")).toContain(
    "A, năm 2025: 0,0% (0/20) lượt không vi phạm điều không nên làm, thấp hơn",
  );
  expect(pageText(found?.sentence.text ?? "")).toContain("Cả 20 lượt của địa bàn này đều bỏ trống.");
});

test("campaigns are looked at one by one", () => {
  const campaign = { name: "Chủ nhật xanh", period: "2025", countedIn: "đơn vị", expected: "all" } as const;
  const counts = [
    ...figures("campaign_units", "2025", { A: [0, 10], ...each("B C D E F", [10, 10]) }, { campaign: "C1" }),
    ...figures("campaign_units", "2025", each("A B C D E F", [9, 10]), { campaign: "C2" }),
  ];
  const campaigns = ["C1", "C2"].map((code) => ({ ...campaign, campaign: code }));
  expect(sentences(smallBook({ counts, campaigns }))).toEqual([
    "A, năm 2025: 0,0% (0/10) đơn vị tham gia “Chủ nhật xanh”, thấp hơn mức mà ngẫu nhiên có thể giải thích (giới hạn 99,8%); toàn tỉnh 83,3% (50/60).",
  ]);
});
