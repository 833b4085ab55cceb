/** The command as people start it: a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Said } from "../support/pack.ts";

const program = fileURLToPath(new URL("../../loaders/guong.mjs", import.meta.url));

/** Starts it; `script` is the program's own file unless a copy is meant. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, script = program): ChildProcess {
  return spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env }, stdio: "pipe" });
}

/** Runs it to its end. */
export async function run(...args: string[]): Promise<Said> {
  const child = start(args);
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  return { code: await ended(child), ...said };
}

/** The code with which a process ends; a signal counts as none. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done(code ?? -1));
  });
}
