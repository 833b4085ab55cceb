/** Sentences about criteria, scores and grades: each in a case in which it speaks and one in which it is silent. */
import { describe, expect, test } from "vitest";
import { gradesSentence } from "../../src/components/report/chapters/grades.ts";
import {
  groupsSentence,
  hardestSentence,
  metSentence,
  pointsSentence,
} from "../../src/components/report/words/criteria.ts";
import {
  dontsSentence,
  mostBrokenSentence,
  unaskedSentence,
} from "../../src/components/report/words/donts.ts";
import { blanksSentence, selfSentence } from "../../src/components/report/words/scores.ts";
import type { MeasureId } from "../../src/terms/measures.ts";
import type { Criterion } from "../../src/terms/reference.ts";
import { figures } from "../support/small-book.ts";
import { scopeIn } from "./paper.ts";

type Shares = readonly [number, number];

const of = (measure: MeasureId, shares: Record<string, Shares>) =>
  Object.entries(shares).flatMap(([criterion, share]) =>
    figures(measure, "2025", { A: share }, { criterion }),
  );

function criterion(code: string, kind: Criterion["kind"] = "score", groupCode = "I"): Criterion {
  return {
    ...{ scheme: "S", code, groupCode, groupName: `Nhóm ${groupCode}`, name: `Việc ${code}`, kind },
    ...{ maxPoints: 10, metAt: 8, appliesTo: "" },
  };
}

describe("criteria met", () => {
  test("all of them, and their points", () => {
    const counts = [...of("criteria_met", { T1: [90, 100] }), ...of("points", { T1: [850.5, 1000] })];
    expect(metSentence(scopeIn({ counts }))?.text).toBe(
      "Trong số cán bộ được đánh giá, có 90/100 lượt tiêu chí đạt mức quy định, bằng 90,0%.",
    );
    expect(pointsSentence(scopeIn({ counts }))?.text).toBe(
      "Tổng điểm chính thức là 850,5/1.000 điểm, bằng 85,1% mức tối đa.",
    );
    expect(metSentence(scopeIn())).toBeNull();
    expect(pointsSentence(scopeIn())).toBeNull();
  });

  test("by the scheme's groups, where it has more than one", () => {
    const criteria = [criterion("T1"), criterion("T2", "score", "II")];
    const counts = of("criteria_met", { T1: [90, 100], T2: [100, 100] });
    expect(groupsSentence(scopeIn({ criteria, counts }))?.text).toBe(
      "Theo nhóm tiêu chí: Nhóm I 90,0% (90/100); Nhóm II 100% (100/100).",
    );
    expect(groupsSentence(scopeIn({ counts: of("criteria_met", { T1: [90, 100] }) }))).toBeNull();
  });

  test("the three hardest, in a scheme of which three are few", () => {
    const codes = ["T1", "T2", "T3", "T4", "T5", "T6"];
    const criteria = codes.map((code) => criterion(code));
    const shares = Object.fromEntries(codes.map((code, i) => [code, [90 + i, 100] as const]));
    expect(hardestSentence(scopeIn({ criteria, counts: of("criteria_met", shares) }))?.text).toBe(
      "Tỷ lệ đạt thấp nhất là ở các tiêu chí: T1. Việc T1 90,0% (90/100); T2. Việc T2 91,0% (91/100); T3. Việc T3 92,0% (92/100).",
    );
    const all = Object.fromEntries(codes.map((code) => [code, [9, 9] as const]));
    expect(hardestSentence(scopeIn({ criteria, counts: of("criteria_met", all) }))).toBeNull();
    expect(hardestSentence(scopeIn({ counts: of("criteria_met", { T1: [1, 9] }) }))).toBeNull();
  });
});

test("criteria met as rarely as the last of the three are named beside it, and none of them where they are many", () => {
  const codes = ["T1", "T2", "T3", "T4", "T5", "T6", "T7"];
  const hardest = (met: number[]) => {
    const shares = Object.fromEntries(codes.map((code, i) => [code, [met[i] ?? 0, 100] as const]));
    const criteria = codes.map((code) => criterion(code));
    return hardestSentence(scopeIn({ criteria, counts: of("criteria_met", shares) }))?.text.match(/T\d\./g);
  };
  expect(hardest([99, 95, 95, 90, 95, 91, 99])).toEqual(["T4.", "T6.", "T2.", "T3.", "T5."]);
  expect(hardest([99, 95, 95, 90, 95, 95, 95])).toEqual(["T4."]);
  expect(hardest([95, 95, 95, 95, 95, 95, 99])).toBeUndefined();
});

describe("things not to do", () => {
  const counts = [...of("criteria_met", { K1: [95, 100] }), ...of("missing", { K1: [3, 100] })];

  test("kept, broken, and not asked about are told apart", () => {
    const scope = scopeIn({ counts });
    expect(dontsSentence(scope)?.text).toBe(
      "Về những điều không nên làm, có 95/100 lượt không vi phạm, bằng 95,0%.",
    );
    expect(mostBrokenSentence(scope)?.text).toBe("Bị vi phạm là điều “K1. Tiêu chí K1” (2 lượt vi phạm).");
    expect(unaskedSentence(scope)?.text).toBe(
      "Có 3/100 lượt (3,0%) mà biểu mẫu không có cột, nên không tính là giữ được, cũng không tính là vi phạm.",
    );
  });

  test("where no form asks about any, it is not said that none was kept", () => {
    const scope = scopeIn({
      counts: [...of("criteria_met", { K1: [0, 38] }), ...of("missing", { K1: [38, 38] })],
    });
    expect(dontsSentence(scope)).toBeNull();
    expect(unaskedSentence(scope)?.text).toContain("Có 38/38 lượt (100%) mà biểu mẫu không có cột");
  });

  describe("those broken most", () => {
    const mostBroken = (broken: number[]) => {
      const codes = broken.map((_, i) => `K${i + 1}`);
      const shares = Object.fromEntries(broken.map((n, i) => [`K${i + 1}`, [100 - n, 100] as const]));
      const criteria = codes.map((code) => criterion(code, "dont"));
      return mostBrokenSentence(scopeIn({ criteria, counts: of("criteria_met", shares) }))?.text;
    };

    test("are named where the others were broken less", () => {
      expect(mostBroken([1, 3, 2, 1])).toBe(
        "Bị vi phạm nhiều nhất là các điều “K2. Việc K2” (3 lượt vi phạm), “K3. Việc K3” (2 lượt vi phạm).",
      );
    });

    test("are all named where they are few and tied", () => {
      expect(mostBroken([2, 0, 1, 1, 1])).toBe(
        "Bị vi phạm là các điều “K1. Việc K1” (2 lượt vi phạm), “K3. Việc K3” (1 lượt vi phạm), “K4. Việc K4” (1 lượt vi phạm), “K5. Việc K5” (1 lượt vi phạm).",
      );
    });

    test("are counted together where they are many and tied", () => {
      expect(mostBroken([1, 1, 1, 1, 5, 1])).toBe(
        "Bị vi phạm là điều “K5. Việc K5” (5 lượt vi phạm); 5 điều khác, mỗi điều 1 lượt vi phạm.",
      );
      expect(mostBroken([1, 1, 1, 1, 1])).toBe("Có 5 điều bị vi phạm, mỗi điều 1 lượt vi phạm.");
      expect(mostBroken([2, 2, 2, 2, 2, 1])).toBe(
        "Bị vi phạm nhiều nhất là 5 điều, mỗi điều 2 lượt vi phạm.",
      );
    });
  });

  test("nothing is said of none, of what nobody broke, and of what all were asked", () => {
    expect(dontsSentence(scopeIn())).toBeNull();
    const kept = scopeIn({ counts: of("criteria_met", { K1: [100, 100] }) });
    expect(mostBrokenSentence(kept)).toBeNull();
    expect(unaskedSentence(kept)).toBeNull();
  });
});

describe("scores", () => {
  test("officers' own against the final ones", () => {
    const counts = [
      ...of("criteria_met", { T1: [9, 10] }),
      ...of("self_points", { T1: [96, 100] }),
      ...of("both_points", { T1: [90.5, 100] }),
    ];
    expect(selfSentence(scopeIn({ counts }))?.text).toBe(
      "Trên những lượt có cả hai điểm, cán bộ tự chấm 96,0% (96/100) điểm tối đa, điểm chính thức là 90,5% (90,5/100): tự chấm cao hơn 5,5 điểm % so với điểm chính thức.",
    );
    const even = [...of("self_points", { T1: [90, 100] }), ...of("both_points", { T1: [90, 100] })];
    expect(selfSentence(scopeIn({ counts: even }))?.text).toMatch(/: tự chấm bằng điểm chính thức\.$/);
    const near = [...of("self_points", { T1: [9001, 10_000] }), ...of("both_points", { T1: [9000, 10_000] })];
    expect(selfSentence(scopeIn({ counts: near }))?.text).toMatch(/: tự chấm gần bằng điểm chính thức\.$/);
    expect(selfSentence(scopeIn({ counts: of("criteria_met", { T1: [9, 10] }) }))).toBeNull();
  });

  test("blanks are told where there are any", () => {
    const blank = (n: number) => scopeIn({ counts: of("missing", { T1: [n, 100] }) });
    expect(blanksSentence(blank(4))?.text).toBe(
      "Còn 4/100 lượt tiêu chí bỏ trống điểm chính thức (4,0%); những lượt này vẫn nằm trong mẫu số và chưa được tính là đạt.",
    );
    expect(blanksSentence(blank(0))).toBeNull();
  });
});

describe("grades", () => {
  const grades = ["XS", "T", "HT"].map((grade, i) => ({
    ...{ scheme: "S", grade, name: `Mức ${grade}`, atLeast: 90 - 10 * i },
  }));
  const given = (shares: Record<string, Shares>) =>
    Object.entries(shares).flatMap(([grade, share]) => figures("grade", "2025", { A: share }, { grade }));

  test("are told from the highest, with who has none and what nobody got", () => {
    const counts = given({ XS: [6, 10], T: [3, 10], HT: [0, 10] });
    expect(gradesSentence(scopeIn({ grades, counts }))?.text).toBe(
      "Kết quả xếp loại cán bộ được đánh giá: Mức XS 60,0% (6/10); Mức T 30,0% (3/10); 1 cán bộ chưa xếp loại; không có cán bộ nào xếp loại “Mức HT”.",
    );
  });

  test("nothing is said where a grade is not known, or the scheme has none", () => {
    expect(gradesSentence(scopeIn({ grades, counts: given({ XS: [6, 10] }) }))).toBeNull();
    expect(gradesSentence(scopeIn({ counts: given({ XS: [6, 10] }) }))).toBeNull();
  });
});
