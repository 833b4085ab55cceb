/** Observable Framework, which turns Markdown into pages and gathers what they refer to. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { SiteError } from "./faults.ts";

/** In a process of its own, so that changed components are read anew and its output can be kept quiet. */
export async function runFramework(project: string, stage: string, out: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const bin = join(
    dirname(require.resolve("@observablehq/framework/package.json")),
    "dist/bin/observable.js",
  );
  const child = spawn(process.execPath, ["--no-warnings", bin, "build"], {
    cwd: project,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      GUONG_SITE_ROOT: relative(project, stage).split("\\").join("/"),
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
