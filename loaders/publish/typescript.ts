/** A program of the site's own code, in a process of its own: what it changes of itself is read anew each time. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

interface Ended {
  /** Null where it was killed. */
  status: number | null;
  /** What it wrote on its error stream. */
  said: string;
}

/** Runs a TypeScript file as it stands, to its end. */
export async function runTypescript(program: string, args: readonly string[]): Promise<Ended> {
  const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return run(["--no-warnings", "--import", typescript, program, ...args]);
}

/** Runs a program that `compileProgram` made, to its end. */
export async function runCompiled(program: string, args: readonly string[]): Promise<Ended> {
  return run(["--no-warnings", "--enable-source-maps", program, ...args]);
}

async function run(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const status = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  return { status, said: said.join("") };
}
