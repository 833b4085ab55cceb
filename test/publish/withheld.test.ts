/** What nobody may work out: figures about officers of a group that has fewer than five. */
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { isMeasureId, MEASURES } from "../../src/terms/measures.ts";
import type { Published } from "../../src/terms/published.ts";
import { runPipeline } from "../support/run-pipeline.ts";

const sample = fileURLToPath(new URL("../../data/ha-nam", import.meta.url));
const published: Published[] = [];

beforeAll(async () => {
  published.push(await runPipeline(sample));
});

test("Đoàn trực thuộc has two unions with fewer than five officers from July 2025 on", () => {
  expect(published[0]?.withheld).toEqual([
    { period: "2025", group: "TT" },
    { period: "2026-H1", group: "TT" },
  ]);
});

test("no count about officers, and no count of their rows, names a group that is withheld", () => {
  const { withheld = [], counts = [], rowsByGroup = [] } = published[0] ?? {};
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
