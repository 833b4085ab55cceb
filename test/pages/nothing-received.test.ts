/** Of kinds of which nothing was received no figure, source or list claims a file. */
import { describe, expect, test } from "vitest";
import { DEFAULT_CHOICE } from "../../src/components/book/choice.ts";
import { sourceLine } from "../../src/components/frame/source.ts";
import { closingSlide } from "../../src/components/meeting/title.ts";
import { opening } from "../../src/components/report/opening.ts";
import type { Published } from "../../src/terms/published.ts";
import type { Campaign } from "../../src/terms/reference.ts";
import { scopeIn } from "../report/paper.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { figures, smallBook } from "../support/small-book.ts";

const evaluated = { counts: figures("evaluated", "2025", { A: [9, 10] }) };
const campaigns: Campaign[] = [
  { campaign: "C", name: "Hiến máu", period: "2025", countedIn: "đơn vị", expected: "all" },
];
/** What every unit was to send, and none did. */
const owed = {
  counts: figures("three_initiatives", "2025", { A: [0, 2] }, { base: "all", unit: "A1", silent: ["A"] }),
};

describe("a source line", () => {
  test("names those kinds of which anything was received, in the period if it is about one", () => {
    const book = smallBook(evaluated);
    const [then, now] = book.periods;
    expect(sourceLine(book, ["evaluated", "training_registered"])).toBe(
      "Nguồn: Kết quả đánh giá do các đơn vị gửi; nhận đến 15/01/2026.",
    );
    expect(sourceLine(book, ["evaluated"], now)).toContain("Kết quả đánh giá do các đơn vị gửi");
    expect(sourceLine(book, ["evaluated"], then)).toBe("Nguồn: chưa nhận số liệu.");
    expect(sourceLine(book, ["three_initiatives"])).toBe("Nguồn: chưa nhận số liệu.");
  });

  test("under what is about receipts names the files", () => {
    expect(sourceLine(smallBook(), ["submitted"])).toMatch(/^Nguồn: các tệp do các đơn vị gửi/);
  });
});

describe("3 chủ động of which no file came", () => {
  test("has no heading with nothing under it", () => {
    const book = smallBook(owed);
    expect(pageText(drawn(book, "initiative-steps", { period: "2025" }))).toBe(
      "Năm 2025: chưa nhận số liệu.",
    );
  });

  test("is not said to have been checked", () => {
    const said = (parts: Partial<Published>) => pageText(drawn(smallBook(parts), "without-all-three"));
    expect(said(owed)).toBe("Đoàn cơ sở “3 chủ động”: chưa nhận số liệu.");
    const sent = figures("three_initiatives", "2025", { A: [1, 2] }, { base: "all", unit: "A1" });
    expect(said({ counts: sent })).toContain("mọi đơn vị ghi được công nhận đều đạt cả ba nội dung");
  });

  test("is no year in which a unit was not recognised", () => {
    const register = pageText(drawn(smallBook(owed), "unit-register", {}, "/dia-ban/A"));
    expect(register).toContain("xã Số 1 A | từ 2020");
    expect(register).not.toContain("chưa (");
  });
});

test("campaigns that a district was to take part in are not said to be none", () => {
  const said = (parts: Partial<Published>) =>
    pageText(drawn(smallBook(parts), "group-campaigns", {}, "/dia-ban/A"));
  expect(said({ campaigns })).toBe("Chưa có kỳ nào có số liệu về cuộc thi, cuộc vận động của địa bàn.");
  expect(said({})).toBe("Các kỳ không có cuộc thi, cuộc vận động nào của địa bàn.");
});

test("the meeting's last slide names what came", () => {
  const said = (parts: Partial<Published>) => {
    const view = { book: smallBook(parts), choice: DEFAULT_CHOICE, path: "/hop" };
    return pageText(`${closingSlide(view).body}`);
  };
  expect(said(evaluated)).toMatch(/^Từ các tệp do các đơn vị gửi: Kết quả đánh giá\./);
  expect(said(owed)).toMatch(/^Chưa nhận số liệu nào của các đơn vị\./);
});

test("a report of a period of which nothing came does not say what it was made from", () => {
  const said = (parts: Partial<Published>) =>
    opening(scopeIn(parts)).flatMap((block) =>
      block.kind === "paragraph" ? block.sentences.map(({ text }) => text) : [],
    )[1];
  expect(said(owed)).toBe("Đến nay chưa nhận số liệu nào của kỳ này.");
  expect(said(evaluated)).toContain("được tổng hợp từ các tệp do các đơn vị gửi");
});
