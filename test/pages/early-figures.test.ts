/** Figures of a period whose deadline is still to come, and what has been sent of it. */
import { expect, test } from "vitest";
import { drawn, pageText } from "../support/page-text.ts";
import { each, figures, receipts, smallBook } from "../support/small-book.ts";

const shares = each("A B C D E F TT", [18, 20]);
const counts = [
  ...figures("evaluated", "2024", shares),
  ...figures("evaluated", "2025", shares, { silent: ["B"] }),
];

test("a card that stands on what some units have sent says that it is not due yet, and until when", () => {
  const card = (dataDate: string) => pageText(drawn(smallBook({ counts, dataDate }), "answers"));
  expect(card("2025-12-18")).toContain("6/7 đơn vị đã nộp số liệu (chưa đến hạn nộp 20/12/2025).");
  expect(card("2025-12-21")).toContain("6/7 đơn vị đã nộp số liệu.");
});

test("a heading of a slide counts districts that fall short among those with a figure, where some have none", () => {
  const targets = [{ measure: "evaluated", base: "", period: "2025", group: "", target: 0.95, source: "" }];
  const heading = (own: typeof counts) =>
    pageText(drawn(smallBook({ counts: own, targets }), "meeting-slides", { period: "2025" }));
  expect(heading(counts)).toContain("7/7 địa bàn dưới chỉ tiêu 95%");
  expect(heading(counts.filter(({ group }) => group !== "C"))).toContain(
    "6/6 địa bàn có số liệu dưới chỉ tiêu 95%",
  );
});

test("slides say of a kind that everybody has sent that they have, and else how many have not", () => {
  const slides = (silent: string[]) => {
    const now = figures("evaluated", "2025", shares, { silent });
    const book = smallBook({ counts: [...figures("evaluated", "2024", shares), ...now] });
    return pageText(drawn(book, "meeting-slides", { period: "2025" }));
  };
  expect(slides([])).toMatch(/Đã nộp: Kết quả đánh giá .*100% \(7\/7\) \| đã nộp đủ/);
  expect(slides(["B"])).toMatch(/Đã nộp: Kết quả đánh giá .*85,7% \(6\/7\) \| còn 1 chưa nộp/);
});

test("a district's card does not reproach it with what is not due yet", () => {
  const own = [...counts, ...receipts("evaluation", "2025", { sent: [], owed: ["A2"] }).counts];
  const card = (dataDate: string) =>
    pageText(drawn(smallBook({ counts: own, dataDate }), "group-beside", {}, "/dia-ban/A"));
  expect(card("2025-12-18")).toContain("Chưa nộp (chưa đến hạn nộp 20/12/2025): xã Số 2 A.");
  expect(card("2025-12-21")).toContain("Chưa nộp: xã Số 2 A.");
});

test("more members registered than there are is no target reached without a word", () => {
  const card = (n: number) =>
    pageText(
      drawn(smallBook({ counts: figures("training_registered", "2025", { A: [n, 100] }) }), "answers"),
    );
  expect(card(129)).toContain("Số đăng ký nhiều hơn số đoàn viên: cần xem lại số liệu đã nộp.");
  expect(card(100)).not.toContain("cần xem lại");
});
