/** What a site was built from and came to, so that a build that would change nothing can be left out. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { z } from "zod";
import { filesBelow } from "../engine/files-below.ts";

/** Lies in the built site; a name with a dot is not among its pages. */
export const BUILT_FROM = ".built-from.json";

const note = z.object({ from: z.string(), gave: z.string(), pages: z.array(z.string()) });

/** A digest of files, and of every file below folders, by path and bytes; what is not there counts as nothing. */
export function digestOf(
  places: readonly string[],
  without: (path: string) => boolean = () => false,
): string {
  const hash = createHash("sha256").update(process.version);
  for (const place of places) {
    for (const path of filesOf(place)
      .filter((file) => !without(file))
      .sort()) {
      // Hundreds of small files: to wait for each would take many times as long as to read it.
      const bytes = readFileSync(path);
      const name = path.slice(place.length).split(sep).join("/");
      hash.update(`${name}\n${bytes.length}\n`).update(bytes);
    }
    hash.update("\n");
  }
  return hash.digest("hex");
}

function filesOf(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  return filesBelow(place).map((path) => join(place, path));
}

/** The pages of a site that was built from the same and is still as it was built; null where it must be built. */
export async function builtAlready(site: string, from: string): Promise<string[] | null> {
  try {
    const found = note.safeParse(JSON.parse(await readFile(join(site, BUILT_FROM), "utf8")));
    if (!found.success || found.data.from !== from) return null;
    return found.data.gave === siteDigest(site) ? found.data.pages : null;
  } catch {
    return null;
  }
}

/** Notes in a site that is whole what it was built from. */
export async function noteBuilt(site: string, from: string, pages: string[]): Promise<void> {
  const text = JSON.stringify({ from, gave: siteDigest(site), pages } satisfies z.infer<typeof note>);
  await writeFile(join(site, BUILT_FROM), `${text}\n`);
}

function siteDigest(site: string): string {
  return digestOf([site], (path) => path === join(site, BUILT_FROM));
}
