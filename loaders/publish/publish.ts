/** The last step of the pipeline: plain JSON files, the only thing that the site knows of the data. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TEXT_COLUMNS } from "../../src/terms/packed.ts";
import type { Count, Published } from "../../src/terms/published.ts";
import { browserData } from "./browser-data.ts";
import { NotASite } from "./own-site.ts";
import { replaceFolder } from "./replace.ts";

/** The columns of counts.json; each row is an array in this order. */
const COUNT_COLUMNS = [...TEXT_COLUMNS, "n", "N"] as const satisfies readonly (keyof Count)[];

/** The folder of what is for the browser; the rest is for the pages' build alone. */
export const FOR_BROWSER = "browser";

/** Writes everything the site may know into `outDir`, whole or not at all; the same input gives the same bytes. */
export async function publish(input: Published, outDir: string): Promise<void> {
  const { periods, groups, units, successions, criteria, grades, campaigns, targets } = input;
  const files: Record<string, unknown> = {
    "identity.json": {
      fingerprint: input.fingerprint,
      dataDate: input.dataDate,
      identity: input.identity,
    },
    "reference.json": { periods, groups, units, successions, criteria, grades, campaigns, targets },
    "outlines.json": input.outlines,
    "files.json": input.files,
    "findings.json": input.findings,
    "declared.json": input.declared,
    "submissions.json": {
      shrunk: input.shrunk,
      rowsByGroup: input.rowsByGroup,
      withheld: input.withheld,
      unasked: input.unasked,
    },
    "signals.json": input.signals,
    ...(input.editions === undefined ? {} : { "editions.json": input.editions }),
  };
  await refuseOther(outDir);
  await replaceFolder(outDir, async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), `${JSON.stringify(sorted(content), null, 1)}\n`);
    }
    await writeFile(join(folder, "counts.json"), countsText(input.counts));
    await mkdir(join(folder, FOR_BROWSER));
    for (const [name, content] of browserData(input)) {
      await writeFile(join(folder, FOR_BROWSER, `${name}.json`), JSON.stringify(sorted(content)));
    }
  });
}

/** Somebody may keep the warehouse in a folder of documents, with one of this name among them. */
async function refuseOther(outDir: string): Promise<void> {
  const names: string[] = await readdir(outDir).catch(() => []);
  if (names.length === 0 || names.includes("reference.json")) return;
  throw new NotASite(
    `${outDir} đã có tài liệu khác, không phải do chương trình này ghi [published-not-own]. Hãy đổi tên thư mục ấy, hoặc chọn nơi khác bằng --warehouse.`,
  );
}

/** A row a line: half the size of objects, and a change shows as one line. */
function countsText(counts: readonly Count[]): string {
  const rows = counts.map((count) => JSON.stringify(COUNT_COLUMNS.map((column) => count[column])));
  return `{"columns":${JSON.stringify(COUNT_COLUMNS)},\n"rows":[\n${rows.join(",\n")}\n]}\n`;
}

/** Keys in one order, so that the order in which an object was built leaves no trace. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
