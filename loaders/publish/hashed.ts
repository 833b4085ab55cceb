/** Files whose name carries a hash of their bytes: an address that never means two things may be kept for ever. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";

/** Writes `name` into `place` of the site, as `name-HASH.ext`; gives its address from the site's root. */
export async function writeHashed(
  site: string,
  place: string,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const { name: stem, ext } = parse(name);
  const address = `${place}/${stem}-${hash}${ext}`;
  await mkdir(join(site, place), { recursive: true });
  await writeFile(join(site, address), content);
  return address;
}

/** Copies the site's icon, under the name that Framework gives to the files of pages; gives its address. */
export async function writeIcon(site: string, icon: string): Promise<string> {
  const bytes = await readFile(icon);
  const address = `_file/icon.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.svg`;
  await mkdir(join(site, "_file"), { recursive: true });
  await writeFile(join(site, address), bytes);
  return address;
}
