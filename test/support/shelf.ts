/** A folder for what several test files need and one of them makes: there is one for each run of the tests. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    shelf: string;
  }
}

/** Runs once before all test files, and clears away after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shelf = await mkdtemp(join(tmpdir(), "guong-tests-"));
  project.provide("shelf", shelf);
  return () => rm(shelf, { recursive: true, force: true });
}

/** The folder that `make` fills, made by whoever asks first; others wait for it, and fail where it failed. */
export async function madeOnce(
  shelf: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(shelf, createHash("sha256").update(name).digest("hex").slice(0, 12));
  const [ready, failed] = [join(folder, ".ready"), join(folder, ".failed")];
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    try {
      await make(folder);
      await writeFile(ready, "");
    } catch (error) {
      await writeFile(failed, "");
      throw error;
    }
  }
  while (!existsSync(ready)) {
    if (existsSync(failed)) throw new Error(`what another test file was to make failed: ${name}`);
    await setTimeout(50);
  }
  return folder;
}
