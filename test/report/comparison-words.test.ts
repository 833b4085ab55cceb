/** How a sentence stands to the year before and to a target: when it says what, and when it says nothing. */
import { describe, expect, test } from "vitest";
import type { Stated } from "../../src/components/report/model.ts";
import { aimedWords } from "../../src/components/report/words/aimed.ts";
import { comparedWords } from "../../src/components/report/words/compared.ts";
import { shareSentence } from "../../src/components/report/words/share.ts";
import type { MeasureId } from "../../src/terms/measures.ts";
import { figures, smallBook, year } from "../support/small-book.ts";
import { movedUnits } from "./paper.ts";

type Shares = readonly [number, number];

function counts(measure: MeasureId, then: Shares | null, now: Shares) {
  return [...(then ? figures(measure, "2024", { A: then }) : []), ...figures(measure, "2025", { A: now })];
}

const evaluated: Stated = { measure: "evaluated", period: "2025" };
const words = (then: Shares | null, now: Shares, noun: string | null = "cán bộ") =>
  comparedWords(smallBook({ counts: counts("evaluated", then, now) }), evaluated, noun)?.text ?? null;

describe("beside the year before", () => {
  test("a count of as many is told as a count", () => {
    expect(words([17, 20], [19, 20])).toBe(", tăng 2 cán bộ so với năm 2024 (17/20, 85,0%)");
    expect(words([20, 20], [19, 20])).toBe(", giảm 1 cán bộ so với năm 2024 (20/20, 100%)");
    expect(words([19, 20], [19, 20])).toBe(", bằng năm 2024 (19/20, 95,0%)");
  });

  test("out of another number it is told in points of a hundred", () => {
    expect(words([17, 20], [22, 25])).toBe(", tăng 3,0 điểm % so với năm 2024 (17/20, 85,0%)");
    expect(words([20, 20], [23, 25])).toBe(", giảm 8,0 điểm % so với năm 2024 (20/20, 100%)");
    expect(words([16, 20], [20, 25])).toBe(", tương đương năm 2024 (16/20, 80,0%)");
    // 84,53 % and 84,56 %: three hundredths of a point.
    expect(words([8453, 10_000], [16_912, 20_000])).toBe(", gần bằng năm 2024 (8.453/10.000, 84,5%)");
  });

  test("where a count says nothing it is told in points of a hundred, too", () => {
    expect(words([17, 20], [19, 20], null)).toBe(", tăng 10,0 điểm % so với năm 2024 (17/20, 85,0%)");
  });

  test("a place that only one of the two holds is named, and counts are then not set against each other", () => {
    const said = (then: Record<string, Shares>, now: Record<string, Shares>, ...small: [string, string][]) =>
      comparedWords(
        smallBook({
          counts: [...figures("evaluated", "2024", then), ...figures("evaluated", "2025", now)],
          withheld: small.map(([period, group]) => ({ period, group })),
        }),
        evaluated,
        "cán bộ",
      )?.text;
    const one: Record<string, Shares> = { A: [17, 20] };
    const two: Record<string, Shares> = { A: [12, 14], B: [5, 6] };
    expect(said(two, { A: [19, 20] }, ["2025", "B"])).toBe(
      ", tăng 10,0 điểm % so với năm 2024 (17/20, 85,0%; gồm cả B)",
    );
    expect(said(one, { A: [13, 14], B: [6, 6] }, ["2024", "B"])).toBe(
      ", tăng 10,0 điểm % so với năm 2024 (17/20, 85,0%; chưa gồm B)",
    );
    // Neither holds it.
    expect(said(one, { A: [19, 20] }, ["2024", "B"], ["2025", "B"])).toBe(
      ", tăng 2 cán bộ so với năm 2024 (17/20, 85,0%)",
    );
    expect(said(one, { A: [19, 20] }, ["2025", "B"])).toBe(", tăng 2 cán bộ so với năm 2024 (17/20, 85,0%)");
  });

  test("across changed boundaries both stand beside each other, without a difference", () => {
    const book = smallBook({ ...movedUnits(), counts: counts("evaluated", [17, 20], [19, 20]) });
    expect(comparedWords(book, evaluated, "cán bộ")?.text).toBe(
      "; năm 2024, trước khi thay đổi địa giới, là 85,0% (17/20)",
    );
  });

  test("across schemes likewise, and where both changed both are said", () => {
    const met: Stated = { measure: "criteria_met", period: "2025" };
    const parts = {
      periods: [year("2024", "S"), year("2025", "T")],
      counts: counts("criteria_met", [170, 200], [190, 200]),
    };
    expect(comparedWords(smallBook(parts), met, null)?.text).toBe(
      "; năm 2024, theo khung tiêu chí cũ, là 85,0% (170/200)",
    );
    expect(comparedWords(smallBook({ ...parts, ...movedUnits() }), met, null)?.text).toBe(
      "; năm 2024, theo khung tiêu chí cũ và trước khi thay đổi địa giới, là 85,0% (170/200)",
    );
  });

  test("nothing is said where the year before has no such figure, or is not kept", () => {
    expect(words(null, [19, 20])).toBeNull();
    const alone = smallBook({ periods: [year("2025")], counts: counts("evaluated", null, [19, 20]) });
    expect(comparedWords(alone, evaluated, "cán bộ")).toBeNull();
  });

  test("every figure that is written is stated", () => {
    const book = smallBook({ counts: counts("evaluated", [17, 20], [19, 20]) });
    expect(comparedWords(book, evaluated, "cán bộ")?.states).toEqual([{ ...evaluated, period: "2024" }]);
  });
});

describe("beside a target", () => {
  const target = (value: number, group = "") => [
    { measure: "evaluated", base: "", period: "2025", group, target: value, source: "" },
  ];
  const aimed = (now: Shares, value: number) =>
    aimedWords(
      smallBook({ counts: counts("evaluated", null, now), targets: target(value) }),
      evaluated,
      "cán bộ",
    )?.text ?? null;

  test("short of it, it says by how many", () => {
    expect(aimed([18, 20], 0.95)).toBe(", thấp hơn chỉ tiêu 95% đề ra (còn thiếu 1 cán bộ)");
    expect(aimed([18, 20], 1)).toBe(", thấp hơn chỉ tiêu 100% đề ra (còn thiếu 2 cán bộ)");
  });

  test("reached, it only names it", () => {
    expect(aimed([19, 20], 0.95)).toBe(" (chỉ tiêu đề ra: 95%)");
    expect(aimed([20, 20], 0.95)).toBe(" (chỉ tiêu đề ra: 95%)");
  });

  test("nothing is said where none was set, or only one of a single district", () => {
    const book = (targets: ReturnType<typeof target>) =>
      smallBook({ counts: counts("evaluated", null, [19, 20]), targets });
    expect(aimedWords(book([]), evaluated, "cán bộ")).toBeNull();
    expect(aimedWords(book(target(1, "A")), evaluated, "cán bộ")).toBeNull();
  });
});

describe("the sentence that a chapter begins with", () => {
  const told = { what: "Đoàn xã được công nhận", noun: "đơn vị", counted: true };

  test("says how many of how many, the target, and the year before", () => {
    const book = smallBook({
      counts: counts("evaluated", [18, 20], [20, 20]),
      targets: [{ measure: "evaluated", base: "", period: "2025", group: "", target: 1, source: "" }],
    });
    expect(shareSentence(book, { ...told, ask: evaluated })).toEqual({
      rule: "share",
      text: "Có 20/20 Đoàn xã được công nhận, đạt 100% (chỉ tiêu đề ra: 100%), tăng 2 đơn vị so với năm 2024 (18/20, 90,0%).",
      states: [evaluated, { ...evaluated, period: "2024" }],
    });
  });

  test("is silent where nothing was received, and where the figure is withheld", () => {
    expect(shareSentence(smallBook(), { ...told, ask: evaluated })).toBeNull();
    const small = smallBook({
      counts: figures("evaluated", "2025", { A: [9, 9] }),
      withheld: [{ period: "2025", group: "B" }],
    });
    expect(shareSentence(small, { ...told, ask: { ...evaluated, group: "B" } })).toBeNull();
  });
});
