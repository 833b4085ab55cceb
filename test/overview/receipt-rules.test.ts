import { expect, test } from "vitest";
import type { Book } from "../../src/components/book/book.ts";
import { DECLARED_OTHERWISE } from "../../src/components/overview/notable/declared-otherwise.ts";
import { HELD_ROWS_RULE } from "../../src/components/overview/notable/held-rows.ts";
import { NOT_SUBMITTED_RULE } from "../../src/components/overview/notable/not-submitted.ts";
import type { Rule } from "../../src/components/overview/notable/notable.ts";
import { pageText } from "../support/page-text.ts";
import { receipts, rowsRead, smallBook, year } from "../support/small-book.ts";

function sentences(rule: Rule, book: Book, period = ""): string[] {
  return rule.find(book, period).map(({ sentence }) => pageText(sentence.text));
}

const some = receipts("registration", "2025", { sent: ["A1", "B1", "B2", "TT1"], owed: ["A2", "TT2"] });

test("units that owe a kind past its deadline are named, with the district that is to be spoken to", () => {
  const book = smallBook(some);
  expect(sentences(NOT_SUBMITTED_RULE, book)).toEqual([
    "Đăng ký rèn luyện đoàn viên, năm 2025: 66,7% (4/6) đơn vị đã nộp, hạn nộp 20/12/2025; còn thiếu xã Số 2 A (A), Số 2 TT (Đoàn trực thuộc).",
  ]);
  const [found] = NOT_SUBMITTED_RULE.find(book, "2025");
  expect(found).toMatchObject({ href: "./so-lieu.html#chua-nop", link: "Xem danh sách chưa nộp" });
  expect(found?.weight).toBeCloseTo(2 / 6, 12);
});

test("units of one district stand before its name", () => {
  const owed = receipts("registration", "2025", { sent: ["A1"], owed: ["B2", "A2", "B1"] });
  expect(sentences(NOT_SUBMITTED_RULE, smallBook(owed))[0]).toMatch(
    / còn thiếu xã Số 2 A \(A\), xã Số 2 B, xã Số 1 B \(B\)\.$/,
  );
});

test("before the deadline, and on its day, nothing is owed yet", () => {
  expect(sentences(NOT_SUBMITTED_RULE, smallBook({ ...some, dataDate: "2025-12-20" }))).toEqual([]);
  expect(sentences(NOT_SUBMITTED_RULE, smallBook({ ...some, dataDate: "2025-12-21" }))).toHaveLength(1);
});

test("where all have sent, nothing is said", () => {
  expect(
    sentences(
      NOT_SUBMITTED_RULE,
      smallBook(receipts("registration", "2025", { sent: ["A1", "B1"], owed: [] })),
    ),
  ).toEqual([]);
});

test("many units are counted by district, in the official order", () => {
  const many = receipts("campaign", "2025", { sent: ["C1"], owed: ["TT1", "B1", "B2", "A1"] });
  expect(sentences(NOT_SUBMITTED_RULE, smallBook(many))).toEqual([
    "Cuộc thi, cuộc vận động, năm 2025: 20,0% (1/5) đơn vị đã nộp, hạn nộp 20/12/2025; còn thiếu A (1), B (2), Đoàn trực thuộc (1).",
  ]);
});

test("without a deadline a period is due after its last day, and none is named", () => {
  const owed = receipts("campaign", "2025", { sent: ["C1"], owed: ["A1"] });
  const periods = [{ ...year("2025"), deadline: "" }];
  const on = (dataDate: string) => sentences(NOT_SUBMITTED_RULE, smallBook({ ...owed, periods, dataDate }));
  expect(on("2026-01-15")).toEqual([
    "Cuộc thi, cuộc vận động, năm 2025: 50,0% (1/2) đơn vị đã nộp; còn thiếu xã Số 1 A (A).",
  ]);
  expect(on("2025-12-31")).toEqual([]);
});

const row = (
  [group, measure]: [string, string],
  [declared, stated]: [string, number],
  [n, N]: [number, number],
  agrees: boolean,
) => ({ period: "2025", group, measure, declared, stated, n, N, agrees });

test("a report that says otherwise than its rows is told, what differs most first", () => {
  const declared = [
    row(["B", "evaluated"], ["30/33", 30 / 33], [30, 33], true),
    row(["A", "evaluated"], ["100%", 1], [18, 20], false),
    row(["A", "three_initiatives"], ["5/5", 1], [3, 5], false),
    row(["A", "training_registered"], ["9.000/10.000", 0.9], [8999, 10_000], false),
    row(["A", "officers_registered"], ["95,0%", 0.95], [19, 20], true),
  ];
  const found = DECLARED_OTHERWISE.find(smallBook({ declared }), "");
  expect(found.map(({ sentence }) => pageText(sentence.text))).toEqual([
    "A, năm 2025: 3/4 số liệu trong báo cáo khác số cộng từ các dòng, lệch nhiều nhất: Đoàn cơ sở “3 chủ động” ghi 5/5, cộng từ các dòng được 60,0% (3/5); Cán bộ được đánh giá ghi 100%, cộng từ các dòng được 90,0% (18/20).",
  ]);
  expect(found[0]?.weight).toBeCloseTo(0.4, 12);
  expect(found[0]?.href).toBe("./index.html#bao-cao-cua-dia-ban-va-so-lieu-goc");
});

test("of figures that are off alike none is said to be off the most", () => {
  const off = (names: string[]) =>
    DECLARED_OTHERWISE.find(
      smallBook({ declared: names.map((name) => row(["A", name], ["100%", 1], [19, 20], false)) }),
      "2025",
    ).map(({ sentence }) => pageText(sentence.text));
  const ids = ["evaluated", "officers_registered", "training_registered", "three_initiatives"];
  const tail = "ghi 100%, cộng từ các dòng được 95,0% (19/20)";
  expect(off(ids.slice(0, 3))).toEqual([
    `A, năm 2025: 3/3 số liệu trong báo cáo khác số cộng từ các dòng: Cán bộ được đánh giá ${tail}; Cán bộ đăng ký rèn luyện ${tail}; Đoàn viên đăng ký rèn luyện ${tail}.`,
  ]);
  expect(off(ids)).toEqual([
    `A, năm 2025: 4/4 số liệu trong báo cáo khác số cộng từ các dòng, trong đó: Cán bộ được đánh giá ${tail}; Cán bộ đăng ký rèn luyện ${tail}.`,
  ]);
});

test("a report that agrees is not told, nor one of another period", () => {
  const declared = [row(["A", "evaluated"], ["90,0%", 0.9], [18, 20], true)];
  expect(DECLARED_OTHERWISE.find(smallBook({ declared }), "2025")).toEqual([]);
  const off = [row(["A", "evaluated"], ["100%", 1], [18, 20], false)];
  expect(DECLARED_OTHERWISE.find(smallBook({ declared: off }), "2024")).toEqual([]);
});

test("kinds that the same units owe are told in one sentence, and each alone where others owe it", () => {
  const all = (["roster", "evaluation", "registration"] as const).map((kind) =>
    receipts(kind, "2025", { sent: ["A1", "B1"], owed: kind === "evaluation" ? ["B2"] : ["A2"] }),
  );
  const book = smallBook({
    counts: all.flatMap(({ counts }) => counts),
  });
  expect(sentences(NOT_SUBMITTED_RULE, book)).toEqual([
    "Danh sách cán bộ; Đăng ký rèn luyện đoàn viên, năm 2025: mỗi loại 66,7% (2/3) đơn vị đã nộp, hạn nộp 20/12/2025; còn thiếu xã Số 2 A (A).",
    "Kết quả đánh giá, năm 2025: 66,7% (2/3) đơn vị đã nộp, hạn nộp 20/12/2025; còn thiếu xã Số 2 B (B).",
  ]);
});

test("where rows of the kind are held, whoever seems to owe it may have sent it, and that is said", () => {
  const { counts } = receipts("evaluation", "2025", { sent: ["A1"], owed: ["B1"] });
  const book = (n: number) => smallBook({ counts: [...counts, rowsRead("evaluation", "2025", [n, 97])] });
  expect(sentences(NOT_SUBMITTED_RULE, book(57))).toEqual([
    "Kết quả đánh giá, năm 2025: 50,0% (1/2) đơn vị đã nộp, hạn nộp 20/12/2025; còn thiếu xã Số 1 B (B); 40 dòng bị treo có thể là của đơn vị này.",
  ]);
  expect(sentences(NOT_SUBMITTED_RULE, book(97))[0]).toMatch(/còn thiếu xã Số 1 B \(B\)\.$/);
});

test("a tenth of a kind's rows that are held, or more, is told with what is left to count from", () => {
  const held = (n: number, N: number) => smallBook({ counts: [rowsRead("evaluation", "2025", [n, N])] });
  expect(sentences(HELD_ROWS_RULE, held(0, 97))).toEqual([
    "Kết quả đánh giá, năm 2025: trong các tệp đã nhận chỉ 0,0% (0/97) dòng được tính, còn 97 dòng bị treo, chờ sửa.",
  ]);
  expect(sentences(HELD_ROWS_RULE, held(90, 100))).toHaveLength(1);
  expect(sentences(HELD_ROWS_RULE, held(91, 100))).toEqual([]);
  expect(HELD_ROWS_RULE.find(held(90, 100), "2025")[0]?.weight).toBeCloseTo(0.1, 12);
});

test("rows that are held are looked at in the latest period with any, unless one is asked for", () => {
  const counts = [rowsRead("campaign", "2024", [1, 2]), rowsRead("campaign", "2025", [5, 5])];
  expect(sentences(HELD_ROWS_RULE, smallBook({ counts }))).toEqual([]);
  expect(sentences(HELD_ROWS_RULE, smallBook({ counts }), "2024")).toHaveLength(1);
});
