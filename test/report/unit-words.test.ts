/** Sentences about positions, campaigns and 3 chủ động, and those that pages make: speaking and silent. */
import { describe, expect, test } from "vitest";
import { html } from "../../src/components/markup/html.ts";
import { rateHtml } from "../../src/components/markup/rate-html.ts";
import { attention } from "../../src/components/report/chapters/attention.ts";
import { positionsSentence } from "../../src/components/report/chapters/evaluated.ts";
import { threeSentence } from "../../src/components/report/chapters/initiatives.ts";
import { campaignSentence } from "../../src/components/report/words/campaign.ts";
import { clauseFrom } from "../../src/components/report/words/from-html.ts";
import type { MeasureId } from "../../src/terms/measures.ts";
import { rate } from "../../src/terms/rate.ts";
import type { Campaign } from "../../src/terms/reference.ts";
import { each, figures, smallBook } from "../support/small-book.ts";
import { scopeIn } from "./paper.ts";

describe("positions", () => {
  const of = (position: string, n: number, N: number) =>
    figures("evaluated", "2025", { A: [n, N] }, { position });
  const ask = { measure: "evaluated", period: "2025" } as const;

  test("are told apart", () => {
    const book = smallBook({ counts: [...of("BT", 9, 10), ...of("PBT", 12, 12)] });
    expect(positionsSentence(book, ask)?.text).toBe(
      "Trong đó: Bí thư 90,0% (9/10) và Phó Bí thư 100% (12/12).",
    );
  });

  test("where a group's stand together it is said that they are not among them", () => {
    const together = figures("evaluated", "2025", { B: [5, 6] });
    const book = smallBook({ counts: [...of("BT", 9, 10), ...of("PBT", 12, 12), ...together] });
    expect(positionsSentence(book, ask)?.text).toMatch(
      /^Ở những địa bàn tách được chức danh .*: Bí thư 90,0%/,
    );
  });

  test("nothing is said where all stand together", () => {
    expect(
      positionsSentence(smallBook({ counts: figures("evaluated", "2025", { B: [5, 6] }) }), ask),
    ).toBeNull();
  });
});

describe("a campaign", () => {
  const campaign = (
    countedIn: Campaign["countedIn"],
    expected: Campaign["expected"] = "commune",
  ): Campaign => ({
    ...{ campaign: "C", name: "Chủ nhật xanh", period: "2025", countedIn, expected },
  });
  const of = (measure: MeasureId, n: number, N: number) =>
    figures(measure, "2025", { A: [n, N] }, { campaign: "C" });
  const units = of("campaign_units", 11, 12);

  test("counted in units says how many took part", () => {
    expect(campaignSentence(smallBook({ counts: units }), campaign("đơn vị"))?.text).toBe(
      "“Chủ nhật xanh”: có 11/12 Đoàn xã tham gia, đạt 91,7%.",
    );
    expect(campaignSentence(smallBook({ counts: units }), campaign("đơn vị", "all"))?.text).toContain(
      "11/12 Đoàn cơ sở tham gia",
    );
  });

  test("counted in people leaves a share above a hundred percent as it is", () => {
    const book = smallBook({ counts: [...units, ...of("campaign_people", 375, 100)] });
    expect(campaignSentence(book, campaign("người"))?.text).toBe(
      "“Chủ nhật xanh”: có 11/12 Đoàn xã tham gia, đạt 91,7%; số người tham gia bằng 375,0% (375/100) số đoàn viên của các đơn vị đã nộp số liệu đăng ký.",
    );
  });

  test("counted in attendances has no rate of them", () => {
    const book = smallBook({ counts: [...units, ...of("campaign_turns", 1204, 0)] });
    expect(campaignSentence(book, campaign("lượt"))?.text).toBe(
      "“Chủ nhật xanh”: có 11/12 Đoàn xã tham gia, đạt 91,7%, với 1.204 lượt tham gia.",
    );
  });

  test("says no more of people or attendances than came in, and nothing where nothing came", () => {
    expect(campaignSentence(smallBook({ counts: units }), campaign("lượt"))?.text).not.toContain("lượt");
    expect(campaignSentence(smallBook({ counts: units }), campaign("người"))?.text).not.toContain("người");
    expect(campaignSentence(smallBook(), campaign("đơn vị"))).toBeNull();
  });
});

test("each of the three initiatives is told, or none of them", () => {
  const of = (measure: MeasureId) => figures(measure, "2025", { A: [11, 12] }, { base: "commune" });
  const ask = (measure: MeasureId) => ({ measure, base: "commune" as const, period: "2025" });
  const some = [...of("initiative_1"), ...of("initiative_2")];
  expect(threeSentence(smallBook({ counts: [...some, ...of("initiative_3")] }), ask)?.text).toMatch(
    /^Theo từng nội dung, số đơn vị đạt là: “Chủ động quản lý .*”: 91,7% \(11\/12\); .*; .*\.$/,
  );
  expect(threeSentence(smallBook({ counts: some }), ask)).toBeNull();
});

describe("what stands out", () => {
  test("is what the stated rules find, in words, with the figures in them", () => {
    const scope = scopeIn({
      counts: figures("evaluated", "2025", { ...each("A B", [9, 9]), C: [7, 9] }),
      targets: [{ measure: "evaluated", base: "", period: "2025", group: "", target: 1, source: "" }],
    });
    const [chapter] = attention(scope);
    expect(chapter?.title).toBe("Chỉ tiêu chưa đạt");
    const ask = { measure: "evaluated", period: "2025" };
    expect(chapter?.blocks).toEqual([
      {
        kind: "list",
        items: [
          {
            rule: "notable-target",
            text: "Cán bộ được đánh giá, năm 2025: toàn tỉnh 92,6% (25/27), dưới chỉ tiêu 100%; 1/3 địa bàn có số liệu chưa đạt: C 77,8% (7/9) thiếu 2 cán bộ.",
            states: [ask, { ...ask, group: "C" }],
          },
        ],
      },
    ]);
    expect(attention(scopeIn())).toEqual([]);
  });

  test("keeps every part of a question and writes signs as they are", () => {
    const ask = {
      ...({ measure: "criteria_met", period: "2025", group: "A", position: "BT" } as const),
      ...({ criteria: { kind: "score", groupCode: "I" } } as const),
    };
    const { text, states } = clauseFrom(html`Số liệu <b>“A & B”</b> ${rateHtml(rate(1, 2), ask)}`);
    expect(text).toBe("Số liệu “A & B” 50,0% (1/2)");
    expect(states).toEqual([ask]);
  });
});
