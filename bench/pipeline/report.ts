/** The pipeline's figures as one table. */
import { type Machine, sayMachine } from "../machine.ts";
import { row } from "../results.ts";
import { missesOf, type Row } from "./rows.ts";
import { MOST_MIB } from "./targets.ts";
import type { Times } from "./times.ts";

/** How it was measured. */
export interface Settings {
  runs: number;
  /** What share of a country there was. */
  factor: number;
  /** The versions of what the references are. */
  references: string;
}

export interface PipelineReport {
  machine: Machine;
  settings: Settings;
  rows: Row[];
}

const COLUMNS = [
  ...["step", "reference", "files", "rows", "median s", "min–max s"],
  ...["reference s", "min–max s", "ratio", "target", "peak MiB"],
];
const TEXTS = 2;

/** Markdown: one table, `!` behind what misses its target. */
export function asMarkdown({ machine, settings, rows }: PipelineReport): string {
  const missed = rows.flatMap((one) => Object.values(missesOf(one))).filter((misses) => misses).length;
  return [
    "# What offices wait for",
    "",
    `Measured ${machine.on} by \`npm run bench\`: ${sayMachine(machine)}. References: ${settings.references}.`,
    "",
    `Medians of ${settings.runs} runs. Each is a whole process, from its start to its end, in turn with its reference and whatever else is measured of the same data; a country is of ${settings.factor === 1 ? "national size" : `${settings.factor} of the national size`}. *Cold* is without a warehouse. *Ratio* is that of the medians. *Peak* is the most memory that a process held at any time, at most ${MOST_MIB} MiB; where it starts others, as a site's build does, that of the largest. \`!\` misses its target.`,
    "",
    row(COLUMNS),
    row(COLUMNS.map((_, at) => (at < TEXTS ? "---" : "---:"))),
    ...rows.map((one) => row(cellsOf(one))),
    "",
    missed === 0 ? "Every target is met." : `${missed} figures miss their target.`,
    "",
  ].join("\n");
}

/** A row's cells, as they stand in the table. */
export function cellsOf(one: Row): string[] {
  const misses = missesOf(one);
  const mark = (text: string, missed: boolean) => (missed ? `${text} !` : text);
  const { step, contents, times, reference, ratio, target, peakMib } = one;
  return [
    ...[step, reference?.name ?? "–"],
    ...[contents.files, contents.rows].map((count) => count.toLocaleString("en-US")),
    ...[mark(times.median.toFixed(2), misses.seconds), between(times)],
    ...[reference ? reference.times.median.toFixed(2) : "–", reference ? between(reference.times) : "–"],
    ...[ratio === null ? "–" : mark(ratio.toFixed(2), misses.ratio), target?.written ?? "–"],
    mark(peakMib.toFixed(0), misses.peak),
  ];
}

function between({ least, most }: Times): string {
  return `${least.toFixed(2)}–${most.toFixed(2)}`;
}
