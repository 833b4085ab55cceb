/** What may be taken over from the site that stands now: files that were made from the same. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ending, LIST, readList, sumOf } from "./list.ts";

export interface Standing {
  /** The file at this path, if it was made from this and is still as it was written; else null. */
  take: (path: string, ending: Ending, from: string) => Promise<Buffer | null>;
}

/** A site that is not there, or has no list that this program understands, has nothing to take over. */
export async function openStanding(site: string): Promise<Standing> {
  const text = await readFile(join(site, LIST), "utf8").catch(() => "");
  const known = new Map(readList(text)?.figures.map(({ path, files }) => [path, files]));
  return {
    take: async (path, ending, from) => {
      const file = known.get(path)?.[ending];
      if (file?.from !== from) return null;
      const bytes = await readFile(join(site, `${path}.${ending}`)).catch(() => null);
      return bytes && sumOf(bytes) === file.sha256 ? bytes : null;
    },
  };
}
