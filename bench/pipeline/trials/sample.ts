/** The sample, as the pipeline, as a site of pages, and as all that is printed. */
import { isUtf8 } from "node:buffer";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { everythingOf, pagesOf } from "../commands.ts";
import { BUILD_EMPTY_SITE, writeEmptySite } from "../references/empty-site.ts";
import type { Measured } from "../rounds.ts";
import type { Trial } from "../rows.ts";
import { run } from "../run.ts";
import { inSeconds, pagesWithin } from "../targets.ts";
import { duckdbReading } from "./references.ts";
import { cold, corrected, noOp } from "./steps.ts";

const SAMPLE = fileURLToPath(new URL("../../../data/ha-nam", import.meta.url));
const CORRECTED = "2025-H1/Duy Tien - cham diem can bo.csv";

const PIPELINE = "sample: cold";
const NO_OP = "sample: no-op";
const ONE_FILE = "sample: one corrected file";
const PAGES = "sample: cold, with pages";
const EVERYTHING = "sample: cold, with pages, figures, embeds, reports";
const DUCKDB = "DuckDB, what is CSV in UTF-8";
const EMPTY_SITE = "empty Framework project";

/** Copies the sample and builds its pages once, to know how many there are; that run also warms the machine up. */
export async function sampleTrial(folder: string): Promise<Trial> {
  const [data, out, empty] = [join(folder, "sample"), join(folder, "dist"), join(folder, "empty")];
  cpSync(SAMPLE, data, { recursive: true, filter: (path) => !path.endsWith(".guong") });
  await run(pagesOf(data, out));
  const clear = await writeEmptySite(empty, pagesIn(out));
  const measured: Measured[] = [
    duckdbReading(data, DUCKDB, readableCsv(join(data, "exports"))),
    cold(data, PIPELINE),
    noOp(data, NO_OP),
    corrected(data, ONE_FILE, join(data, "exports", CORRECTED)),
    { name: EMPTY_SITE, args: BUILD_EMPTY_SITE, cwd: empty, before: clear },
    intoNothing(cold(data, PAGES, pagesOf(data, out)), out),
    intoNothing(cold(data, EVERYTHING, everythingOf(data, out)), out),
  ];
  const row = (measured: string, reference: string) => ({ step: measured, measured, reference, data });
  return {
    measured,
    plans: [
      { ...row(PIPELINE, DUCKDB), target: () => inSeconds(3) },
      { ...row(NO_OP, DUCKDB), target: () => inSeconds(1.5) },
      row(ONE_FILE, DUCKDB),
      { ...row(PAGES, EMPTY_SITE), target: (median) => pagesWithin(median(PIPELINE), median(EMPTY_SITE)) },
      row(EVERYTHING, EMPTY_SITE),
    ],
  };
}

/** Also without a site that stands, whose files could be taken over. */
function intoNothing(measured: Measured, out: string): Measured {
  const before = () => {
    measured.before?.();
    rmSync(out, { recursive: true, force: true });
  };
  return { ...measured, before };
}

function pagesIn(site: string): number {
  return readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"))
    .length;
}

/** The sample is as offices send it: of its files DuckDB reads as they are only those that are CSV in UTF-8. */
function readableCsv(exports: string): string[] {
  return readdirSync(exports, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".csv"))
    .map((name) => join(exports, name))
    .filter((file) => isUtf8(readFileSync(file)));
}
