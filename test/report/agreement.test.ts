/** Everything that a report states, in every period, is what the expected long table gives. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/components/report/model.ts";
import { reportOf } from "../../src/components/report/report.ts";
import { NO_RATE } from "../../src/terms/rate.ts";
import { type Sum, shown } from "../support/expected-sums.ts";
import { OTHER, type Pack, SAMPLE, WORDINGS } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { expectedSums, type Written, writtenIn } from "./stated.ts";

describe.each([SAMPLE, OTHER, WORDINGS])("$name", (pack: Pack) => {
  let reports: Report[];
  beforeAll(async () => {
    const book = await bookOnce(pack.data);
    reports = book.periods.map(({ period }) => reportOf(book, period));
  });

  test("every figure of a sentence or table is the sum of its rows, or has a reason and no number", () => {
    const sumOf = expectedSums(pack);
    const wrong: string[] = [];
    let walked = 0;
    for (const report of reports) {
      for (const written of writtenIn(report)) {
        walked += 1;
        const sum = sumOf(written.ask);
        if (!isRight(written, sum)) {
          wrong.push(
            `${written.where}: ${JSON.stringify(written.ask)}: ${written.text}, not ${sum && shown(sum)}`,
          );
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(walked).toBeGreaterThan(900);
  });

  test("sentences write nothing that is no word or number", () => {
    for (const report of reports) {
      expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|Infinity|\[object|&(?:amp|lt|quot|#39);/);
    }
  });

  test("every n/N that a sentence writes is one that it states, but for counts of districts and what reports declared", () => {
    for (const report of reports) {
      for (const chapter of report.chapters) {
        for (const block of chapter.blocks) {
          if (block.kind !== "paragraph") continue;
          for (const { rule, text, states } of block.sentences) {
            if (rule === "districts") continue;
            const shares = text.match(/\d[\d.,]*\/\d[\d.]*/g) ?? [];
            const dates = text.match(/\d\d\/\d\d\/\d{4}/g) ?? [];
            expect(shares.length - dates.length, text).toBeLessThanOrEqual(states.length);
          }
        }
      }
    }
  });
});

function isRight({ text, ask }: Written, sum: Sum | null): boolean {
  if (!sum) return Object.values(NO_RATE).some((reason) => reason.text === text);
  const [percent = "", share = ""] = shown(sum).replace(/[()]/g, "").split(" ");
  if (ask.measure === "campaign_turns") return text.includes(share.split("/")[0] ?? "?");
  return text.includes(percent) && text.includes(share);
}
