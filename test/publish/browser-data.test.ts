/** What pages' scripts may load: enough to draw, small, and nothing about files or rows. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { browserData } from "../../loaders/publish/browser-data.ts";
import { groupBy } from "../../src/terms/counts.ts";
import { type PackedCounts, unpackCounts } from "../../src/terms/packed.ts";
import { otherProvince } from "../support/other-province.ts";
import { SAMPLE } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";

test("every count is in its measure's file, and files and findings are in none", () => {
  const { counts } = otherProvince();
  const contents = browserData(otherProvince());
  const measures = groupBy(counts, ({ measure }) => measure);
  expect([...contents.keys()]).toEqual(["reference", ...[...measures.keys()].sort()]);
  for (const [measure, rows] of measures) {
    expect(unpackCounts(contents.get(measure) as PackedCounts)).toEqual(rows);
  }
  const reference = contents.get("reference");
  expect(reference).toMatchObject({
    dataDate: "2026-04-09",
    withheld: [{ period: "2026-Q1", group: "G01" }],
  });
  for (const kept of ["counts", "files", "findings", "signals", "shrunk", "rowsByGroup"]) {
    expect(reference).not.toHaveProperty(kept);
  }
});

test("of the sample, what is needed to draw any measure comes to less than 20 kB", async () => {
  const contents = browserData((await bookOnce(SAMPLE.data)).data);
  const size = (name: string) => gzipSync(JSON.stringify(contents.get(name))).length;
  const reference = size("reference");
  for (const measure of contents.keys()) expect(reference + size(measure), measure).toBeLessThan(20_000);
});
