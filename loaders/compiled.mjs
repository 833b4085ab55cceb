/**
 * The program as JavaScript: to load hundreds of small TypeScript files as they are takes longer than most commands do.
 * It is made at the first start, and again when a file of it has changed.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, parse } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { asWritten } from "./as-written.mjs";

const CACHE = fileURLToPath(new URL("../node_modules/.cache/guong", import.meta.url));
/** Milliseconds: two days. */
const LONG_AGO = 172_800_000;

/** Imports a TypeScript module of this project, whose URL is given; compiled, with all that it imports of it. */
export async function importCompiled(url) {
  const program = await compiled(fileURLToPath(url)).catch((error) => {
    // What cannot be compiled would only be slow otherwise, and nobody would know why.
    if (error.errors) throw error;
    return null;
  });
  if (program !== null) return import(pathToFileURL(program).href);
  // Where nothing may be written, TypeScript is read as it is.
  const { register } = await import("tsx/esm/api");
  register();
  return import(url);
}

/** The place of a compiled module, by its own; it is compiled anew where a file that it was made of is not as it was. */
async function compiled(source) {
  // Copies of the project may share their packages.
  const name = `${parse(source).name}-${createHash("sha256").update(source).digest("hex").slice(0, 8)}`;
  const listing = join(CACHE, `${name}.json`);
  const known = knownAt(listing);
  if (known && existsSync(known.program) && known.files.every(isAsItWas)) return known.program;
  const folder = join(CACHE, `${name}-${process.pid}-${Date.now()}`);
  const files = await compile(source, folder);
  const program = join(folder, `${parse(source).name}.mjs`);
  writeFileSync(`${folder}.json`, JSON.stringify({ program, files }));
  // Others may be starting at the same time: they find the old listing or the new one.
  renameSync(`${folder}.json`, listing);
  removeOld(name);
  return program;
}

/** What was compiled long ago; a command that runs all day may still ask for a part of what is younger. */
function removeOld(name) {
  for (const each of readdirSync(CACHE)) {
    const place = join(CACHE, each);
    if (each.startsWith(`${name}-`) && Date.now() - statSync(place).mtimeMs > LONG_AGO)
      rmSync(place, { recursive: true, force: true });
  }
}

function knownAt(listing) {
  try {
    return JSON.parse(readFileSync(listing, "utf8"));
  } catch {
    return null;
  }
}

function describe(path) {
  const { mtimeMs, size } = statSync(path);
  return { path, mtimeMs, size };
}

function isAsItWas(file) {
  try {
    const now = describe(file.path);
    return now.mtimeMs === file.mtimeMs && now.size === file.size;
  } catch {
    return false;
  }
}

/** Compiles a module into a folder; gives the files that it was made of, as they were before they were read. */
async function compile(source, folder) {
  const { build } = await import("esbuild");
  const files = [];
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [source],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "silent",
    tsconfigRaw: {},
    plugins: [asWritten((path) => files.push(describe(path)))],
  });
  return files;
}
