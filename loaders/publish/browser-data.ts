/** What pages' scripts may load: all that is needed to draw, in one small file, and each measure's counts in its own. */
import { groupBy } from "../../src/terms/counts.ts";
import { packCounts } from "../../src/terms/packed.ts";
import type { Published } from "../../src/terms/published.ts";
import { type Drawable, REFERENCE } from "../../src/terms/site-files.ts";

/** The contents by name. */
export function browserData(input: Published): Map<string, unknown> {
  const { counts, files, findings, signals, shrunk, rowsByGroup, editions, ...drawable } = input;
  const contents = new Map<string, unknown>([[REFERENCE, drawable satisfies Drawable]]);
  const measures = groupBy(counts, ({ measure }) => measure);
  for (const measure of [...measures.keys()].sort()) {
    contents.set(measure, packCounts(measures.get(measure) ?? []));
  }
  return contents;
}
