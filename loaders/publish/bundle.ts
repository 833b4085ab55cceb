/**
 * The pages' own scripts, each bundled into one file. Those that pages name are classic scripts, since a browser
 * refuses modules to a site that is opened from a disk; those that are loaded on demand are modules.
 */
import { readdir } from "node:fs/promises";
import { basename, join, parse } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { SiteError } from "./faults.ts";

/** A bundled script before it has a place: its name without hash, and its text. */
export interface Script {
  name: string;
  text: Uint8Array;
}

interface Scripts {
  /** By the name that a page's `data-app` gives; `page` is every page's. */
  classic: Script[];
  onDemand: Script[];
}

const SETTINGS = {
  bundle: true,
  minify: true,
  write: false,
  // Baseline browsers of 2023 on: nothing has to be rewritten for them.
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  platform: "browser",
  logLevel: "silent",
  // What a bundle is must not depend on a compiler's settings for the whole project.
  tsconfigRaw: {},
} as const satisfies BuildOptions;

/** Bundles every script in `folder` itself and in its `on-demand`; in its other folders lies what these import. */
export async function bundleScripts(folder: string): Promise<Scripts> {
  const [named, asked] = [await scriptsIn(folder), await scriptsIn(join(folder, "on-demand"))];
  const [classic, onDemand] = await Promise.all([bundle(named, "iife"), bundle(asked, "esm")]);
  return { classic, onDemand };
}

/** A folder that is not there has none. */
async function scriptsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ name }) => join(folder, name))
    .sort();
}

async function bundle(entryPoints: string[], format: "iife" | "esm"): Promise<Script[]> {
  if (entryPoints.length === 0) return [];
  const { outputFiles } = await build({ ...SETTINGS, entryPoints, format, outdir: "/" }).catch(explain);
  return outputFiles.map(({ path, contents }) => ({ name: parse(basename(path)).name, text: contents }));
}

function explain(error: unknown): never {
  throw new SiteError(
    `Không gói được mã của trang.\n${error instanceof Error ? error.message : String(error)}`,
  );
}
