/** Sentences about districts and units, and about what came in: each in a case in which it speaks and one in which it is silent. */
import { describe, expect, test } from "vitest";
import type { Stated } from "../../src/components/report/model.ts";
import { boundarySentence } from "../../src/components/report/words/boundaries.ts";
import { districtsSentence } from "../../src/components/report/words/districts.ts";
import { notSentSentence, withheldSentence } from "../../src/components/report/words/left-out.ts";
import { ownReasonSentence, rowsSentence, sentSentence } from "../../src/components/report/words/received.ts";
import { schemeChangeSentence, schemeSentence } from "../../src/components/report/words/scheme.ts";
import { unitsSentence } from "../../src/components/report/words/units.ts";
import { each, figures, receipts, smallBook, year } from "../support/small-book.ts";
import { movedUnits, scopeIn } from "./paper.ts";

const ask: Stated = { measure: "evaluated", period: "2025" };
const target = (value: number, group = "") => [
  { measure: "evaluated", base: "", period: "2025", group, target: value, source: "" },
];

describe("districts", () => {
  const say = (shares: Record<string, readonly [number, number]>, parts = {}) =>
    districtsSentence(smallBook({ counts: figures("evaluated", "2025", shares), ...parts }), ask, "cán bộ")
      ?.text ?? null;

  test("those that lack something are named where most reach all of it", () => {
    expect(say({ ...each("A B C D E", [9, 9]), F: [8, 10] })).toBe(
      "Có 5/6 địa bàn có số liệu đạt 100%; chưa đạt 100%: F 80,0% (8/10).",
    );
  });

  test("against a target it is said how many they lack, since a rounded rate may look like the target", () => {
    const rows = { A: [949, 1000], B: [9499, 10000], C: [95, 100] } as const;
    expect(say(rows, { targets: target(0.95) })).toBe(
      "Có 1/3 địa bàn có số liệu đạt chỉ tiêu; chưa đạt: A 94,9% (949/1.000) thiếu 1 cán bộ, B 95,0% (9.499/10.000) thiếu 1 cán bộ.",
    );
  });

  test("only who has a target is held to it, where not all have one", () => {
    const rows = { A: [17, 20], B: [10, 20], C: [20, 20] } as const;
    expect(say(rows, { targets: target(0.9, "A") })).toBe(
      "A (chỉ tiêu riêng 90%): 85,0% (17/20), còn thiếu 1 cán bộ.",
    );
    expect(say(rows, { targets: [...target(0.8, "A"), ...target(0.6, "B")] })).toBe(
      "A (chỉ tiêu riêng 80%): 85,0% (17/20), đạt chỉ tiêu; B (chỉ tiêu riêng 60%): 50,0% (10/20), còn thiếu 2 cán bộ.",
    );
    const many = { ...each("A B C D E", [10, 20]), F: [1, 20] } as const;
    const own = ["A", "B", "C", "D", "E"].flatMap((group, i) => target(i < 2 ? 0.5 : 0.6, group));
    expect(say(many, { targets: own })).toBe("Có 2/5 địa bàn có chỉ tiêu riêng đạt chỉ tiêu ấy.");
  });

  test("the affiliated unions are no district, which is said where they are counted among them", () => {
    expect(say({ ...each("A B C D", [9, 9]), TT: [8, 10] })).toBe(
      "Có 4/5 địa bàn có số liệu (tính cả khối trực thuộc) đạt 100%; chưa đạt 100%: Đoàn trực thuộc 80,0% (8/10).",
    );
  });

  test("whoever sent nothing is told apart", () => {
    const counts = [
      ...figures("evaluated", "2025", each("A B", [9, 9])),
      ...figures("evaluated", "2025", { C: [0, 9] }, { silent: ["C"] }),
    ];
    expect(districtsSentence(smallBook({ counts }), ask, "cán bộ")?.text).toBe(
      "Có 2/3 địa bàn có số liệu đạt 100%; chưa đạt 100%: C 0,0% (0/9) (chưa nộp).",
    );
  });

  test("of many only the number is told, and that none reached it", () => {
    expect(say({ ...each("A B C D E", [8, 9]), F: [9, 9] }, { targets: target(1) })).toBe(
      "Có 1/6 địa bàn có số liệu đạt 100%.",
    );
    expect(say(each("A B C", [8, 9]), { targets: target(1) })).toBe(
      "Chưa địa bàn nào trong 3 địa bàn có số liệu đạt 100%.",
    );
  });

  test("nothing is said of one district alone, where all is reached, and of most without a target", () => {
    expect(say({ A: [8, 9] })).toBeNull();
    expect(say(each("A B", [9, 9]))).toBeNull();
    expect(say(each("A B C", [8, 9]))).toBeNull();
  });
});

describe("what a figure leaves out", () => {
  test("groups that are withheld are named", () => {
    const counts = figures("evaluated", "2025", { A: [9, 9] });
    const book = smallBook({ counts, withheld: [{ period: "2025", group: "TT" }] });
    expect(withheldSentence(book, ask)?.text).toBe(
      "Số liệu về cán bộ chưa gồm Đoàn trực thuộc, nơi có ít hơn 5 cán bộ, hoặc ít hơn 5 người được đánh giá.",
    );
    expect(withheldSentence(smallBook({ counts }), ask)).toBeNull();
  });

  test("where all groups are withheld no figure is said to lack them", () => {
    const { counts } = receipts("roster", "2025", { sent: ["A1", "A2"], owed: [] });
    const book = smallBook({ counts, withheld: [{ period: "2025", group: "A" }] });
    expect(withheldSentence(book, { measure: "officers_registered", period: "2025" })?.text).toBe(
      "Không nêu số liệu về cán bộ của A, nơi có ít hơn 5 cán bộ, hoặc ít hơn 5 người được đánh giá.",
    );
  });

  test("units that sent nothing are counted, with what became of them", () => {
    const { counts } = receipts("registration", "2025", { sent: ["A1", "A2", "B1"], owed: ["B2"] });
    expect(notSentSentence(smallBook({ counts }), "registration", "2025")?.text).toBe(
      "Có 3/4 đơn vị đã nộp số liệu này (75,0%); đoàn viên của đơn vị chưa nộp chưa có trong số liệu.",
    );
    const all = receipts("registration", "2025", { sent: ["A1"], owed: [] });
    expect(notSentSentence(smallBook(all), "registration", "2025")).toBeNull();
  });
});

test("of units that sent nothing in a place that is left out, nobody is in the figure", () => {
  const { counts } = receipts("evaluation", "2025", { sent: ["A1", "A2"], owed: ["B1"] });
  const said = (withheld: { period: string; group: string }[]) =>
    notSentSentence(smallBook({ counts, withheld }), "evaluation", "2025")?.text;
  const lead = "Có 2/3 đơn vị đã nộp số liệu này (66,7%); cán bộ của đơn vị chưa nộp vẫn nằm trong tổng số";
  expect(said([])).toBe(`${lead}.`);
  expect(said([{ period: "2025", group: "B" }])).toBe(`${lead}, trừ ở nơi chưa nêu số liệu.`);
});

describe("what came in", () => {
  const { counts } = receipts("roster", "2025", { sent: ["A1", "A2", "B1"], owed: ["B2"] });

  test("is told kind by kind; nothing where nothing was expected", () => {
    expect(sentSentence(scopeIn({ counts }), ["roster", "evaluation"])?.text).toBe(
      "Số đơn vị đã nộp số liệu, theo từng loại: danh sách cán bộ 75,0% (3/4).",
    );
    expect(sentSentence(scopeIn(), ["roster"])).toBeNull();
  });

  test("rows that do not count are told", () => {
    const rows = (n: number) => figures("rows_accepted", "2025", { A: [n, 20] });
    expect(rowsSentence(scopeIn({ counts: rows(18) }))?.text).toBe(
      "Trong các tệp đang dùng, 18/20 dòng được tính (90,0%); 2 dòng chưa được tính, chờ đơn vị làm rõ.",
    );
    expect(rowsSentence(scopeIn({ counts: rows(20) }))?.text).toBe(
      "Trong các tệp đang dùng, 20/20 dòng được tính (100%).",
    );
    expect(rowsSentence(scopeIn())).toBeNull();
  });

  test("before its deadline a period's figures are not the last", () => {
    expect(ownReasonSentence(scopeIn({ dataDate: "2025-12-20" }))?.text).toBe(
      "Số liệu nhận đến ngày 20/12/2025, khi chưa qua hạn nộp của kỳ (20/12/2025), nên các con số dưới đây chưa phải là cuối cùng.",
    );
    expect(ownReasonSentence(scopeIn({ dataDate: "2025-12-21" }))).toBeNull();
    expect(ownReasonSentence(scopeIn({ dataDate: "" }))).toBeNull();
  });
});

describe("what the period is about", () => {
  test("units are counted on its last day, by their kinds", () => {
    expect(unitsSentence(scopeIn())?.text).toBe(
      "Tính đến ngày 31/12/2025, toàn tỉnh có 12 xã ở 6 địa bàn; ngoài ra có 2 Đoàn trực thuộc.",
    );
    expect(unitsSentence(scopeIn({ units: [] }))).toBeNull();
  });

  test("changed boundaries are told with their day and both counts", () => {
    expect(boundarySentence(scopeIn(movedUnits()))?.text).toBe(
      "Địa giới đơn vị hành chính đã thay đổi từ ngày 01/07/2025: số đơn vị cấp xã là 3 vào cuối năm 2024 và 2 vào cuối năm 2025; khi so sánh số liệu hai kỳ cần lưu ý thay đổi này.",
    );
    expect(boundarySentence(scopeIn())).toBeNull();
    expect(boundarySentence(scopeIn({ ...movedUnits(), periods: [year("2025")] }))).toBeNull();
  });

  test("the scheme is told, and that it took another's place", () => {
    expect(schemeSentence(scopeIn())?.text).toBe(
      "Việc đánh giá thực hiện theo khung tiêu chí S, gồm 1 tiêu chí chấm điểm thuộc 1 nhóm và 1 điều không nên làm.",
    );
    expect(schemeSentence(scopeIn({ criteria: [] }))).toBeNull();
    const changed = scopeIn({ periods: [year("2024", "R"), year("2025")] });
    expect(schemeChangeSentence(changed)?.text).toBe(
      "Khung này thay khung tiêu chí R của kỳ cùng loại năm trước, nên các tỷ lệ theo tiêu chí của hai kỳ không trừ cho nhau.",
    );
    expect(schemeChangeSentence(scopeIn())).toBeNull();
  });
});
