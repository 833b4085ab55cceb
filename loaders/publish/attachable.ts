/** The pages' scripts and the data that these load, as files whose names say what is in them. */
import { readdir, readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Attachable } from "./attach.ts";
import { bundleScripts, type Script } from "./bundle.ts";
import { foreignCalls, SiteError } from "./faults.ts";
import { writeHashed } from "./hashed.ts";

/** Writes into `folder`, as into the site's root, the scripts of `client` and every file of `data`. */
export async function writeAttachable(folder: string, client: string, data: string): Promise<Attachable> {
  const { classic, onDemand } = await bundleScripts(client);
  return {
    scripts: await writeScripts(folder, classic),
    apps: await writeScripts(folder, onDemand),
    data: await writeData(folder, data),
  };
}

async function writeScripts(folder: string, scripts: readonly Script[]): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const { name, text } of scripts) {
    const address = await writeHashed(folder, "_app", `${name}.js`, text);
    const foreign = foreignCalls(new TextDecoder().decode(text));
    if (foreign.length > 0) throw new SiteError(`${address}: gọi ra ngoài: ${foreign.join(", ")}`);
    written[name] = address;
  }
  return written;
}

async function writeData(folder: string, data: string): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const file of (await readdir(data)).sort()) {
    written[parse(file).name] = await writeHashed(folder, "_data", file, await readFile(join(data, file)));
  }
  return written;
}
