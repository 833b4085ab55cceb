/** Runs a whole process as anybody would start it, and tells how long it took and how much memory it held. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const PEAK_MEMORY = new URL("peak-memory.mjs", import.meta.url).href;

/** What makes Node read TypeScript: the first arguments of a program of the bench. */
export const TYPESCRIPT = ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href];

export interface Ran {
  /** From the start of the process to its end. */
  seconds: number;
  /** The most that it held at any time; where it started others, the largest of them all. */
  peakMib: number;
}

/** Runs `node …` to its end, in the project's folder if no other is named. Throws what it said if it failed. */
export async function run(args: readonly string[], cwd = PROJECT): Promise<Ran> {
  const peaks = mkdtempSync(join(tmpdir(), "guong-peaks-"));
  try {
    const started = process.hrtime.bigint();
    // By the environment, so that what it starts itself is measured as well.
    const options = `${process.env.NODE_OPTIONS ?? ""} --import=${PEAK_MEMORY}`.trim();
    const child = spawn(process.execPath, args, {
      cwd,
      env: {
        ...process.env,
        ...{ NODE_OPTIONS: options, GUONG_BENCH_PEAKS: peaks, OBSERVABLE_TELEMETRY_DISABLE: "1" },
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const said: string[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    const status = await new Promise<number | null>((done, fail) => {
      child.on("error", fail);
      child.on("close", done);
    });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${said.join("")}`);
    return { seconds, peakMib: largestPeak(peaks) };
  } finally {
    rmSync(peaks, { recursive: true, force: true });
  }
}

function largestPeak(folder: string): number {
  const peaks = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), "utf8")));
  if (peaks.length === 0) throw new Error("a measured process did not tell its memory");
  return Math.max(...peaks) / 1024;
}
