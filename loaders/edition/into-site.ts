/** Puts editions into a built site, at their addresses and byte for byte. */
import { chmod, copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EDITIONS_ADDRESS, type Edition, hasAddress } from "../../src/terms/editions.ts";

/** Of a damaged edition, what is as it was. */
export async function placeEditions(
  editions: string,
  opened: readonly Edition[],
  site: string,
): Promise<void> {
  for (const { name, files } of opened.filter(hasAddress)) {
    for (const file of files) {
      const copy = join(site, EDITIONS_ADDRESS, name, file);
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(join(editions, name, file), copy);
      // The edition's own file is read-only; its copy goes with the site that it is in.
      await chmod(copy, 0o644);
    }
  }
}
