/** What nobody may work out: figures about officers of a group that has fewer than five. */
import { beforeAll, expect, test } from "vitest";
import { isMeasureId, MEASURES } from "../../src/terms/measures.ts";
import type { Published } from "../../src/terms/published.ts";
import { SAMPLE } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";

let published: Published;

beforeAll(async () => {
  published = (await bookOnce(SAMPLE.data)).data;
});

test("Đoàn trực thuộc has two unions with fewer than five officers from July 2025 on", () => {
  expect(published.withheld).toEqual([
    { period: "2025", group: "TT" },
    { period: "2026-H1", group: "TT" },
  ]);
});

test("no count about officers, and no count of their rows, names a group that is withheld", () => {
  const { withheld, counts, rowsByGroup } = published;
  const isWithheld = (each: { period: string; group: string }) =>
    withheld.some(({ period, group }) => period === each.period && group === each.group);
  const aboutOfficers = counts.filter(
    ({ measure }) => isMeasureId(measure) && MEASURES[measure].about === "officers",
  );
  expect(aboutOfficers.length).toBeGreaterThan(1000);
  expect(aboutOfficers.filter(isWithheld)).toEqual([]);
  const rows = rowsByGroup.filter(({ kind }) => kind === "roster" || kind === "evaluation");
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(isWithheld)).toEqual([]);
});
