/** What files of figures come from besides what is drawn: with another painter or other letters all are made anew. */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { sumOf } from "./list.ts";

/** The code that makes them, which a later version of this program may have changed. */
const CODE = [".", "../../components/files"].map((place) => fileURLToPath(new URL(place, import.meta.url)));

/** The same as long as painter, code and Node's own packing are. */
export async function styleSum(): Promise<string> {
  const require = createRequire(import.meta.url);
  const versions = await Promise.all(
    ["@resvg/resvg-js", "@expo-google-fonts/roboto"].map(async (name) => {
      const text = await readFile(require.resolve(`${name}/package.json`), "utf8");
      return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
    }),
  );
  const texts: string[] = [];
  for (const place of CODE) {
    for (const name of (await readdir(place)).filter((one) => one.endsWith(".ts")).sort()) {
      texts.push(name, await readFile(join(place, name), "utf8"));
    }
  }
  return sumOf(JSON.stringify([process.versions.zlib, versions, texts]));
}
