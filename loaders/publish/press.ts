/** The press, which prints figures, embeds and reports into files, beside Framework and on another core. */
import { mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { compileProgram } from "./compile.ts";
import { SiteError } from "./faults.ts";
import { runCompiled } from "./typescript.ts";

/** What of the files that are printed beside the pages: PNG of figures take longest, all of it several seconds. */
export type Printed = "all" | "without-pictures" | "nothing";

export interface PressOptions {
  /** The site that stands now, whose unchanged files are taken over; it need not be there. */
  standing: string;
  print: Printed;
  /** The list of every address that was ever published, if one is kept. */
  addresses?: string;
}

/** Prints into `out`, with the stage's own copy of the code and data. */
export async function runPress(
  stage: string,
  out: string,
  { standing, print, addresses }: PressOptions,
): Promise<void> {
  await mkdir(out, { recursive: true });
  if (print === "nothing") return;
  const program = await compileProgram(stage, join(stage, "press", "press.ts"));
  const { status, said } = await runCompiled(program, [
    ...[join(stage, "data"), out, standing],
    ...(print === "all" ? [] : ["--no-pictures"]),
    ...(addresses === undefined ? [] : ["--addresses", addresses]),
  ]);
  if (status !== 0) throw new SiteError(`Không in được hình và báo cáo.\n${said}`);
}

/** Moves what lies in one folder into another of the same disk, also where both have a folder of the same name. */
export async function moveInto(from: string, to: string): Promise<void> {
  const there = new Set(await readdir(to));
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [own, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && there.has(entry.name)) await moveInto(own, target);
    else await rename(own, target);
  }
}
