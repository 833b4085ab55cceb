/** Every figure that the pipeline must hold, measured as whole processes beside their references. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import project from "../../package.json" with { type: "json" };
import { describeMachine, load } from "../machine.ts";
import { aligned, writeResults } from "../results.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { asMarkdown, type PipelineReport } from "./report.ts";
import { inRounds } from "./rounds.ts";
import { type Row, rowOf, type Trial } from "./rows.ts";
import { fewFilesTrial, manyFilesTrial } from "./trials/country.ts";
import { sampleTrial } from "./trials/sample.ts";
import { workbookTrial } from "./trials/workbook.ts";

const LEAST_RUNS = 5;
const REFERENCES = ["@duckdb/node-api", "@e965/xlsx", "@observablehq/framework"] as const;

const TRIALS: Readonly<Record<string, (folder: string, factor: number) => Promise<Trial>>> = {
  sample: sampleTrial,
  files: manyFilesTrial,
  rows: fewFilesTrial,
  xlsx: workbookTrial,
};

export interface PipelineOptions {
  /** Some steps alone: `sample,files,rows,xlsx`. */
  steps?: string | undefined;
  /** A share of the national size. */
  factor?: string | undefined;
  runs?: string | undefined;
}

/** Measures, prints and writes; fewer steps, runs or files than asked for by the targets are only printed. */
export async function measurePipeline(asked: PipelineOptions): Promise<void> {
  const [runs, factor] = [Number(asked.runs ?? LEAST_RUNS), Number(asked.factor ?? 1)];
  if (!(Number.isInteger(runs) && runs > 0 && factor > 0)) throw new Error("--runs 5 --factor 1");
  const before = load();
  const rows: Row[] = [];
  for (const step of asked.steps?.split(",") ?? Object.keys(TRIALS)) {
    const prepare = TRIALS[step];
    if (!prepare) throw new Error(`--steps ${Object.keys(TRIALS).join(",")}: there is no ${step}`);
    rows.push(...(await inFolder(async (folder) => rowsOf(await prepare(folder, factor), runs))));
  }
  const settings = { runs, factor, references: REFERENCES.map(versionOf).join(", ") };
  const report: PipelineReport = { machine: describeMachine(before), settings, rows };
  const markdown = asMarkdown(report);
  console.log(aligned(markdown));
  const isWhole = asked.steps === undefined && factor === 1 && runs >= LEAST_RUNS;
  if (isWhole) await writeResults("pipeline", markdown, report);
}

async function rowsOf({ measured, plans }: Trial, rounds: number): Promise<Row[]> {
  const runs = await inRounds(measured, rounds, console.error);
  const contents = new Map<string, Contents>();
  const rows: Row[] = [];
  for (const plan of plans) {
    const read = contents.get(plan.data) ?? (await contentsOf(plan.data));
    contents.set(plan.data, read);
    rows.push(rowOf(plan, runs, read));
  }
  return rows;
}

function versionOf(name: (typeof REFERENCES)[number]): string {
  return `${name} ${project.dependencies[name]}`;
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "guong-bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
