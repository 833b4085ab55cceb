/** Observable Framework, which turns Markdown into pages and gathers what they refer to. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { compileProgram } from "./compile.ts";
import { SiteError } from "./faults.ts";

/** In a process of its own, so that its output can be kept quiet. */
export async function runFramework(project: string, stage: string, out: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const bin = join(
    dirname(require.resolve("@observablehq/framework/package.json")),
    "dist/bin/observable.js",
  );
  const below = (path: string) => relative(project, path).split("\\").join("/");
  const config = below(await compileProgram(stage, join(project, "observablehq.config.ts")));
  // It runs for a few seconds, mostly code that comes by once a page: to optimise that takes longer than it saves.
  const args = ["--no-warnings", "--no-opt", "--enable-source-maps", bin, "build", "--config", config];
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      GUONG_SITE_ROOT: below(stage),
      GUONG_SITE_OUT: out.split("\\").join("/"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const status = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  if (status !== 0) throw new SiteError(`Không dựng được trang.\n${said.join("")}`);
}
